/** The messages between the extension and its webviews. Types only: each side checks what it receives by itself. */

/** What the preview shows: the whole page, the cards of the last minute, or one person's sheet. */
export type ChosenView =
  { readonly kind: 'page' } | { readonly kind: 'card' } | { readonly kind: 'sheet'; readonly person: string };

/** What the reader chose in the toolbar, as far as it outlives a reload of the window. */
export interface BriefingChoice {
  readonly view: ChosenView;
  readonly pages: 'one' | 'two' | 'everything';
  /** Others may see the screen: nothing private is shown. */
  readonly isShared: boolean;
  /** Whether the page shows the line that the cursor is in. */
  readonly follows: boolean;
}

/** What the reader chose for now: private figures are off again whenever the preview is opened. */
export interface BriefingSelection extends BriefingChoice {
  readonly include: readonly ('target' | 'walk-away')[];
}

/** What the briefing preview keeps over a reload of the window. */
export interface BriefingState {
  /** The folder of the prep, as the core names it. */
  readonly folder: string;
  /** Where the page was scrolled to, in CSS pixels. */
  readonly scroll: number;
  /** The ids of what is folded away. */
  readonly folded: readonly string[];
  /** Undefined as long as the extension has not said it. */
  readonly choice?: BriefingChoice | undefined;
}

/** From the extension to the briefing preview. */
export type BriefingUpdate =
  | {
      readonly type: 'content';
      /** The folder of the prep, which may have moved since the page was opened. */
      readonly folder: string;
      /** What stands in the page's `main`. */
      readonly html: string;
      /** BCP 47. */
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
      /** What was chosen: the toolbar shows this and nothing else. */
      readonly choice: BriefingSelection;
      /** The names of the panel, each once. */
      readonly people: readonly string[];
    }
  /** The line that the cursor is in; null for none. `reveal`: bring it into view, the cursor has moved. */
  | { readonly type: 'mark'; readonly line: LineReference | null; readonly reveal: boolean }
  /** Words for those who listen, after something they asked for. */
  | { readonly type: 'say'; readonly text: string };

/** A line of the briefing: where it came from, line from 0, and what it says. */
export interface LineReference {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** From the briefing preview to the extension. */
export type BriefingRequest =
  /** The page listens and has nothing to show yet. */
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly choice: BriefingSelection }
  /** Runs a command with what is chosen; no other command can be named. */
  | { readonly type: 'run'; readonly command: 'copyBriefing' | 'exportBriefing' }
  | ({ readonly type: 'openNote' } & LineReference)
  | ({ readonly type: 'setTaskDone'; readonly done: boolean } & LineReference);
