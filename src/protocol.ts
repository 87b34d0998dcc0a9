/** The messages between the extension and its webviews. Types only: each side checks what it receives by itself. */

/** What the briefing preview keeps over a reload of the window. */
export interface BriefingState {
  /** The folder of the prep, as the core names it. */
  readonly folder: string;
  /** Where the page was scrolled to, in CSS pixels. */
  readonly scroll: number;
}

/** From the extension to the briefing preview. */
export type BriefingUpdate =
  | {
      readonly type: 'content';
      /** What stands in the page's `main`. */
      readonly html: string;
      /** BCP 47. */
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
    }
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
  | ({ readonly type: 'openNote' } & LineReference)
  | ({ readonly type: 'setTaskDone'; readonly done: boolean } & LineReference);
