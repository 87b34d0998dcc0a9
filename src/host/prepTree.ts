import {
  commands,
  EventEmitter,
  l10n,
  TreeItemCheckboxState,
  window,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { setStatus, setTaskDone, statusWhenUnticked } from '../core/edits';
import { noteUri } from './convert';
import { Owner } from './disposable';
import type { NoteEditor } from './noteEditor';
import { afterNodes, childrenOf, nextNode, parentOf, prepNode, type PrepNode } from './prepNodes';
import type { PrepStore } from './prepStore';
import { treeItem } from './treeItem';
import { unlinked } from './unlinked';
import { dueText, openTips } from './words';

/** The sidebar: preps, what each tip lacks, tasks. A function of the store; a tick edits the note and comes back from there. */
export class PrepTree extends Owner implements TreeDataProvider<PrepNode> {
  readonly #store: PrepStore;
  readonly #editor: NoteEditor;
  readonly #view: TreeView<PrepNode>;
  readonly #didChange = this.own(new EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(store: PrepStore, editor: NoteEditor) {
    super();
    this.#store = store;
    this.#editor = editor;
    this.#view = this.own(
      window.createTreeView('secondRound.prep', { treeDataProvider: this, manageCheckboxStateManually: true }),
    );
    this.own(
      this.#view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) void this.#tick(node, state === TreeItemCheckboxState.Checked);
      }),
    );
    this.own(store.onDidChange(() => this.#update()));
  }

  async getChildren(node?: PrepNode): Promise<readonly PrepNode[] & PrepNode[]> {
    if (node) return [...childrenOf(node)];
    await this.#store.ready();
    const { nearest, preps } = this.#store;
    const next = nearest && nextNode(nearest);
    const after = preps.flatMap((readiness) => afterNodes(readiness, this.#store.now()));
    return [...after, ...(next ? [next] : []), ...preps.map(prepNode)];
  }

  getParent(node: PrepNode): PrepNode | undefined {
    return parentOf(node);
  }

  getTreeItem(node: PrepNode): TreeItem {
    return treeItem(node, this.#store.preps, (readiness) => this.#store.outlookOf(readiness).due.length);
  }

  /** Shows the prep of a folder in the sidebar, without taking the focus from the editor. */
  async reveal(folder: string): Promise<void> {
    const readiness = this.#store.preps.find(({ prep }) => prep.folder === folder);
    if (readiness) await this.#view.reveal(prepNode(readiness), { select: true, focus: false, expand: true });
  }

  #update(): void {
    const { nearest, preps } = this.#store;
    const open = nearest ? openTips(nearest).length : 0;
    const due = nearest ? this.#store.outlookOf(nearest).due.length : 0;
    this.#view.badge =
      open + due === 0 || !nearest
        ? undefined
        : { value: open > 0 ? open : due, tooltip: badgeText(nearest.prep.company, open, due) };
    this.#view.message = this.#messageText();
    void commands.executeCommand('setContext', 'secondRound.hasPreps', preps.length > 0);
    this.#didChange.fire(undefined);
  }

  #messageText(): string {
    const { nearest, preps, isWhole } = this.#store;
    if (!isWhole) return l10n.t('Not everything was read. Read the Notes Again, in the menu above, goes on.');
    return preps.length > 0 && !nearest ? l10n.t('All interviews are past. Add the next one with New Prep.') : '';
  }

  /** Carries a tick over into the note; when that fails the box goes back, for it shows the note. */
  async #tick(node: PrepNode, ticked: boolean): Promise<void> {
    try {
      if (node.kind === 'task') {
        const { note, item } = node.task;
        const offset = item.checkbox?.range.start ?? -1;
        await this.#editor.edit(noteUri(note.path), (current) => setTaskDone(current, offset, item.text, ticked));
      } else if (node.kind === 'row' && node.row.note) {
        const uri = noteUri(node.row.note.path);
        await this.#editor.edit(uri, (current) => setStatus(current, ticked ? 'done' : statusWhenUnticked(current)));
      }
    } catch (error) {
      void window.showErrorMessage(unlinked(error instanceof Error ? error.message : String(error)));
    }
    this.#store.settle();
    this.#didChange.fire(undefined);
  }
}

function badgeText(company: string, open: number, due: number): string {
  if (open === 0) return l10n.t('{0}: {1}', company, dueText(due));
  const tips =
    open === 1 ? l10n.t('{0}: 1 tip is not ready', company) : l10n.t('{0}: {1} tips are not ready', company, open);
  return due === 0 ? tips : l10n.t('{0}, {1}', tips, dueText(due));
}
