import type { BriefingPanels } from '../briefingPanel';
import type { App } from '../app';
import type { CoveragePanels } from '../coveragePanel';
import type { PlanDocuments } from '../planDocuments';
import type { PrepTree } from '../prepTree';
import type { RehearsalPanels } from '../rehearsalPanel';

/** The app, and the views that commands show. */
export interface CommandApp extends App {
  readonly tree: PrepTree;
  readonly briefings: BriefingPanels;
  readonly rehearsals: RehearsalPanels;
  readonly coverages: CoveragePanels;
  readonly plans: PlanDocuments;
}

/** One command. What it returns is handed to the caller; what the user must know it says itself. */
export interface Command {
  /** The id without `secondRound.`. */
  readonly name: string;
  /** `argument` comes from a keybinding, another extension or a row of the tree, so it can be anything. */
  readonly run: (app: CommandApp, argument: unknown) => Promise<unknown>;
  /** Whether a call waits for the one before: called twice at once, the second finds what the first has made. */
  readonly isQueued?: boolean;
}

/** The command cannot go on; the message tells the user why. */
export class CommandProblem extends Error {}
