import { l10n, type ExtensionContext } from 'vscode';
import { ActivePrep } from './host/activePrep';
import type { App } from './host/app';
import { BriefingPanels } from './host/briefingPanel';
import { CardLenses } from './host/cardLenses';
import { Commands } from './host/commands/index';
import { Completions } from './host/completions';
import { Connections } from './host/connections';
import { CoveragePanels } from './host/coveragePanel';
import { Diagnostics } from './host/diagnostics';
import { Hovers } from './host/hovers';
import { LanguageTools } from './host/languageTools';
import { OutputLog } from './host/log';
import { LongWork } from './host/longWork';
import { NoteEditor } from './host/noteEditor';
import { PlanDocuments } from './host/planDocuments';
import { PrepStore } from './host/prepStore';
import { PrepTree } from './host/prepTree';
import { QuickFixes } from './host/quickFixes';
import { RehearsalPanels } from './host/rehearsalPanel';
import { Settings } from './host/settings';
import { StatusBar } from './host/statusBar';
import { StoryLenses } from './host/storyLenses';

/** Called by VS Code once: constructs everything and connects it. VS Code disposes what is in the subscriptions. */
export function activate(context: ExtensionContext): void {
  const log = new OutputLog();
  const settings = new Settings(log);
  const store = new PrepStore(Date.now, log, settings);
  const editor = new NoteEditor();
  const work = new LongWork();
  const app: App = { context, log, settings, store, editor, work };
  const reading = work.run(l10n.t('Reading notes'), (token) => store.ready(token));
  const tree = new PrepTree(store, editor);
  const briefings = new BriefingPanels(app);
  const rehearsals = new RehearsalPanels(app);
  const coverages = new CoveragePanels(app);
  const plans = new PlanDocuments(app);
  context.subscriptions.push(
    log,
    settings,
    store,
    work,
    tree,
    briefings,
    rehearsals,
    coverages,
    plans,
    new StatusBar(store),
    new ActivePrep(store),
    new Completions(app),
    new Hovers(app),
    new Connections(app),
    new Diagnostics(app),
    new QuickFixes(app),
    new StoryLenses(app),
    new CardLenses(app),
    new LanguageTools(app),
    new Commands({ ...app, tree, briefings, rehearsals, coverages, plans }),
  );
  void reading;
}
