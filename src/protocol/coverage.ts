/** The messages between the extension and the coverage panel. Types only: each side checks what it receives. */

/** What the panel keeps over a reload of the window. */
export interface CoverageState {
  /** The folder of the prep, as the core names it. */
  readonly folder: string;
  /** The cell that the keyboard is at, by its id in the page. */
  readonly cell?: string | undefined;
  /** How far the table is scrolled, in CSS pixels. */
  readonly left: number;
  readonly top: number;
}

/** A line of the table: what it is about, the line of its note from 0, and what it says. */
export interface CoverageReference {
  readonly kind: 'competency' | 'value' | 'person';
  readonly line: number;
  readonly text: string;
}

/** From the extension to the panel. */
export type CoverageUpdate =
  /** What stands in the page's `main`, and the folder of the prep, which may have moved since the page was opened. */
  | { readonly type: 'show'; readonly folder: string; readonly html: string }
  /** Words for those who listen. */
  | { readonly type: 'say'; readonly text: string };

/** From the panel to the extension. `story` is the path of a story's note. */
export type CoverageRequest =
  /** The page listens and has nothing to show yet. */
  | { readonly type: 'ready' }
  /** Goes to where the notes say that the story is told for the line; to what there is of both, where only one is named. */
  | { readonly type: 'open'; readonly story?: string | undefined; readonly of?: CoverageReference | undefined }
  /** Asks which story to link to the line, or to write for it. */
  | { readonly type: 'offer'; readonly story?: string | undefined; readonly of: CoverageReference };
