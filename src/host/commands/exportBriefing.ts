import { l10n, Uri, window, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import type { Briefing } from '../../core/briefing/briefing';
import { buildBriefing } from '../../core/briefing/build';
import { briefingMarkdown } from '../../core/briefing/markdown';
import { defaultOptions, type BriefingView, type PageBudget } from '../../core/briefing/options';
import { briefingPage } from '../../core/briefing/page';
import { fileName } from '../../core/notePath';
import type { Prep } from '../../core/prep';
import { slugOf } from '../../core/slug';
import { leftOutText } from '../briefingWords';
import { noteUri } from '../convert';
import { offerEditor, offerProgram } from '../exportedFile';
import { askChoice, askSteps, type Step } from '../multiStep';
import style from '../../../media/briefing.css';
import { userWording } from '../localise';
import { findPrep, prepArgument, readArguments } from './arguments';
import { briefingArguments, privacyOf, viewNamed } from './briefingArguments';
import type { Command } from './command';
import { targetArgument, targetIn, writeTarget } from './exportTarget';

const formats = ['html', 'md'] as const;
type Format = (typeof formats)[number];

const exportArguments = v.object({
  prep: prepArgument,
  to: targetArgument,
  format: v.optional(v.picklist(formats)),
  ...briefingArguments,
});

/** What the questions are about. */
interface Answers {
  readonly view: BriefingView;
  readonly pages: PageBudget;
  readonly format: Format;
}

/** Writes the briefing into a file, to print it or to take it along. */
export const exportBriefing: Command = {
  name: 'exportBriefing',
  run: async (app, argument) => {
    const given = readArguments(exportArguments, argument);
    const readiness = await findPrep(app, given.prep);
    if (!readiness) return undefined;
    const { prep } = readiness;
    const folder = noteUri(prep.folder);
    const target = given.to === undefined ? undefined : targetIn(folder, given.to);
    const view = viewNamed(prep, given);
    const known: Answers = {
      view: view ?? defaultOptions.view,
      pages: given.pages ?? app.settings.briefingPages,
      format: given.format ?? (target && /\.(?:md|markdown)$/i.test(target.path) ? 'md' : 'html'),
    };
    const questions = [
      ...(view ? [] : [askView(prep)]),
      ...(given.pages === undefined ? [askPages] : []),
      ...(given.format === undefined ? [askFormat] : []),
    ];
    const answers = target ? known : await askSteps(l10n.t('Export Briefing'), questions, known);
    const uri = target ?? (answers && (await askTarget(folder, answers)));
    if (!answers || !uri) return undefined;
    const wording = userWording();
    const briefing = buildBriefing(readiness, { ...answers, ...privacyOf(given) }, wording.say);
    const text =
      answers.format === 'html' ? briefingPage(briefing, style, wording) : briefingMarkdown(briefing, wording.say);
    await writeTarget(app.store, uri, text);
    void offer(uri, answers.format, briefing).catch((error: unknown) => app.log.error('opening failed', error));
    return uri;
  },
};

function askView({ panel }: Prep): Step<Answers> {
  return {
    ask: async (answers, place) => {
      const items = [
        { label: l10n.t('The whole briefing'), view: defaultOptions.view },
        ...panel.map((person): QuickPickItem & { readonly view: BriefingView } => ({
          label: l10n.t('One sheet for {0}', person.name),
          description: person.title ?? person.part ?? '',
          view: { kind: 'sheet', person },
        })),
        {
          label: l10n.t('A minute before'),
          detail: l10n.t('Points to land, names, how to open, what to ask, figures'),
          view: { kind: 'card' as const },
        },
      ];
      const current = items.find(({ view }) => isSameView(view, answers.view));
      const outcome = await askChoice(place, l10n.t('What do you want to take along?'), items, current);
      return typeof outcome === 'string' ? outcome : { value: { ...answers, view: outcome.value.view } };
    },
  };
}

function isSameView(a: BriefingView, b: BriefingView): boolean {
  return a.kind === 'sheet' ? b.kind === 'sheet' && a.person === b.person : a.kind === b.kind;
}

const askPages: Step<Answers> = {
  // The cards are as short as they can be.
  when: ({ view }) => view.kind !== 'card',
  ask: async (answers, place) => {
    const items: readonly (QuickPickItem & { readonly pages: PageBudget })[] = [
      { label: l10n.t('One page'), description: l10n.t('what matters most'), pages: 'one' },
      { label: l10n.t('Two pages'), pages: 'two' },
      { label: l10n.t('Everything'), description: l10n.t('however long it gets'), pages: 'everything' },
    ];
    const current = items.find(({ pages }) => pages === answers.pages);
    const outcome = await askChoice(place, l10n.t('How long may it be, printed?'), items, current);
    return typeof outcome === 'string' ? outcome : { value: { ...answers, pages: outcome.value.pages } };
  },
};

const askFormat: Step<Answers> = {
  ask: async (answers, place) => {
    const items: readonly (QuickPickItem & { readonly format: Format })[] = [
      { label: l10n.t('HTML page'), description: l10n.t('to print or open anywhere'), format: 'html' },
      { label: l10n.t('Markdown'), description: l10n.t('to edit or paste'), format: 'md' },
    ];
    const current = items.find(({ format }) => format === answers.format);
    const outcome = await askChoice(place, l10n.t('As what?'), items, current);
    return typeof outcome === 'string' ? outcome : { value: { ...answers, format: outcome.value.format } };
  },
};

async function askTarget(folder: Uri, { view, format }: Answers): Promise<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Export Briefing'),
    defaultUri: Uri.joinPath(folder, `${nameOf(view)}.${format}`),
    filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
  });
}

/** The file's name before its ending. */
function nameOf(view: BriefingView): string {
  if (view.kind === 'sheet') return `briefing-${slugOf(view.person.name, 'interviewer')}`;
  return view.kind === 'card' ? 'briefing-card' : 'briefing';
}

async function offer(uri: Uri, format: Format, briefing: Briefing): Promise<void> {
  const name = fileName(uri.path);
  const leftOut = leftOutText(briefing);
  const said = leftOut === '' ? l10n.t('{0} is written.', name) : l10n.t('{0} is written. {1}', name, leftOut);
  return format === 'html' ? offerProgram(uri, said, l10n.t('Open in Browser')) : offerEditor(uri, said);
}
