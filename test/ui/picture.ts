import type { Workbench, WorkbenchOptions } from './workbench';

/** One picture of the real workbench. */
export interface Picture {
  readonly name: string;
  /** Pictures of the walkthrough are taken light and dark, whatever the theme is here. */
  readonly options: WorkbenchOptions;
  /** Brings to view what is to be seen; the sidebar is open. */
  readonly arrange: (workbench: Workbench) => Promise<void>;
}
