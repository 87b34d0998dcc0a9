/** The messages between the extension and the rehearsal panel. Types only: each side checks what it receives. */

/** What the panel keeps over a reload of the window. */
export interface RehearsalState {
  /** The folder of the prep, as the core names it. */
  readonly folder: string;
  /** The session as the extension last sent it; the page does not look into it. */
  readonly session?: unknown;
  /** What was typed and not yet sent, and the answer it belongs to. */
  readonly draft?: { readonly turn: number; readonly note: string; readonly toStory: boolean } | undefined;
}

/** The clock as it stands when the message is sent: the page counts on by its own clock. */
export interface RehearsalClock {
  /** Milliseconds. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  /** How long the answer should take, in milliseconds. */
  readonly target: number;
  /** Whether a tone is heard at the target. */
  readonly sound: boolean;
  /** What is said to those who listen, a minute before the target and at it. */
  readonly words: { readonly minute: string; readonly target: string };
}

/** From the extension to the panel. */
export type RehearsalUpdate =
  | {
      readonly type: 'show';
      /** The folder of the prep, which may have moved since the page was opened. */
      readonly folder: string;
      /** What stands in the page's `main`. */
      readonly html: string;
      /** Counts the answers: what was typed for another one is forgotten. */
      readonly turn: number;
      readonly clock?: RehearsalClock | undefined;
      readonly session?: unknown;
    }
  /** Words for those who listen. */
  | { readonly type: 'say'; readonly text: string };

/** What buttons of the panel do. */
export type RehearsalAction =
  | 'start'
  | 'pause'
  | 'stop'
  | 'reveal'
  | 'discard'
  | 'skip'
  | 'end'
  | 'goOn'
  | 'more'
  | 'retry'
  | 'openNote'
  | 'newStory'
  | 'openQuestions'
  | 'openPrep'
  | 'previewBriefing';

/** From the panel to the extension. */
export type RehearsalRequest =
  /** The page listens and has nothing to show yet. */
  | { readonly type: 'ready' }
  | { readonly type: 'act'; readonly action: RehearsalAction }
  | {
      readonly type: 'grade';
      readonly rating: 'again' | 'hard' | 'good' | 'easy';
      readonly note: string;
      /** Whether the note goes to the story's follow-ups as well. */
      readonly toStory: boolean;
    };
