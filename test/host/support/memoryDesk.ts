import type { Uri } from 'vscode';
import type { Readiness } from '../../../src/core/readiness';
import type { Command, CommandApp } from '../../../src/host/commands/command';
import { exportBriefing } from '../../../src/host/commands/exportBriefing';
import { newPrep } from '../../../src/host/commands/newPrep';
import { LongWork } from '../../../src/host/longWork';
import { NoteEditor } from '../../../src/host/noteEditor';
import { PrepStore } from '../../../src/host/prepStore';
import { Settings } from '../../../src/host/settings';
import type { MemoryFiles } from './memoryFiles';
import { silent } from './silent';

/** A window of its own over files in memory: it knows of other windows only what the files say. */
export class MemoryDesk {
  readonly store = new PrepStore(() => Date.UTC(2026, 10, 28, 12), silent);
  readonly editor = new NoteEditor();
  readonly work = new LongWork(0);
  readonly #settings = new Settings(silent);
  /** The prep that `makePrep` makes. */
  readonly prep: Uri;

  constructor(files: MemoryFiles) {
    this.prep = files.uri('acme-planner');
  }

  makePrep(): Promise<unknown> {
    const parent = this.prep.with({ path: '/' });
    return this.#run(newPrep, { parent, company: 'Acme', role: 'Planner', interview: '2026-12-03T14:00' });
  }

  exportTo(name: string): Promise<unknown> {
    return this.#run(exportBriefing, { prep: this.prep, to: name });
  }

  /** The prep as it reads now. */
  async read(): Promise<Readiness | undefined> {
    await this.store.rescanFolder(this.prep);
    return this.store.prepOf(this.prep);
  }

  dispose(): void {
    this.work.dispose();
    this.#settings.dispose();
    this.store.dispose();
  }

  #run({ run }: Command, argument: object): Promise<unknown> {
    // The panels are never asked, and the sidebar only to show what was made.
    const tree = { reveal: () => Promise.resolve() };
    const app = { log: silent, store: this.store, editor: this.editor, work: this.work, settings: this.#settings };
    return run({ ...app, tree, briefings: {}, rehearsals: {}, plans: {} } as unknown as CommandApp, argument);
  }
}
