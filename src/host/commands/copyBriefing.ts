import { env, l10n, window } from 'vscode';
import * as v from 'valibot';
import { buildBriefing } from '../../core/briefing/build';
import { briefingMarkdown } from '../../core/briefing/markdown';
import { defaultOptions } from '../../core/briefing/options';
import { noteUri } from '../convert';
import { leftOutText } from '../briefingWords';
import { localise } from '../localise';
import { findPrep, prepArgument, readArguments } from './arguments';
import { briefingArguments, privacyOf, viewNamed } from './briefingArguments';
import type { Command } from './command';

/** How long the status bar says so, in milliseconds. */
const statusDuration = 6000;

/** Puts the briefing on the clipboard, as markdown. */
export const copyBriefing: Command = {
  name: 'copyBriefing',
  run: async (app, argument) => {
    const given = readArguments(v.object({ prep: prepArgument, ...briefingArguments }), argument);
    const readiness = await findPrep(app, given.prep);
    if (!readiness) return undefined;
    const options = {
      view: viewNamed(readiness.prep, given) ?? defaultOptions.view,
      pages: given.pages ?? app.settings.briefingPages,
      ...privacyOf(given),
    };
    const briefing = buildBriefing(readiness, options, localise);
    await env.clipboard.writeText(briefingMarkdown(briefing, localise));
    const leftOut = leftOutText(briefing);
    const said =
      leftOut === '' ? l10n.t('Briefing copied as markdown.') : l10n.t('Briefing copied as markdown. {0}', leftOut);
    window.setStatusBarMessage(said, statusDuration);
    return noteUri(readiness.prep.folder);
  },
};
