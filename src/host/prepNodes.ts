import { afterInterview } from '../core/afterInterview';
import { nextAction, type NextAction } from '../core/nextAction';
import type { CheckResult, Readiness, Row, Task } from '../core/readiness';
import type { Person } from '../core/prep';
import type { Story } from '../core/story';

/** A row of the tree. Rows are made anew with each evaluation; `id` is what stays. */
export type PrepNode =
  | { readonly kind: 'next'; readonly id: string; readonly readiness: Readiness; readonly action: NextAction }
  | { readonly kind: 'debrief'; readonly id: string; readonly readiness: Readiness; readonly isDone: boolean }
  | {
      readonly kind: 'thank';
      readonly id: string;
      readonly readiness: Readiness;
      readonly person: Person;
      readonly isDone: boolean;
      readonly hoursLeft: number;
    }
  | { readonly kind: 'prep'; readonly id: string; readonly readiness: Readiness }
  | { readonly kind: 'row'; readonly id: string; readonly readiness: Readiness; readonly row: Row }
  | { readonly kind: 'stories'; readonly id: string; readonly readiness: Readiness }
  | { readonly kind: 'story'; readonly id: string; readonly readiness: Readiness; readonly story: Story }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly readiness: Readiness;
      readonly row: Row;
      readonly check: CheckResult;
    }
  | {
      readonly kind: 'task';
      readonly id: string;
      readonly readiness: Readiness;
      readonly task: Task;
      readonly parent: PrepNode;
    };

/** The row of a prep. */
export function prepNode(readiness: Readiness): PrepNode {
  return { kind: 'prep', id: readiness.prep.folder, readiness };
}

/** The one thing to do next for a prep, if anything is. */
export function nextNode(readiness: Readiness): PrepNode | undefined {
  const action = nextAction(readiness);
  return action && { kind: 'next', id: `${readiness.prep.folder}#next`, readiness, action };
}

/** What is to be done after an interview that was not long ago: the debrief, and a thank-you for each person. */
export function afterNodes(readiness: Readiness, now: number): readonly PrepNode[] {
  const after = afterInterview(readiness, now);
  if (!after) return [];
  const { folder } = readiness.prep;
  const { isDebriefed, thanks, hoursLeft } = after;
  return [
    { kind: 'debrief', id: `${folder}#debrief`, readiness, isDone: isDebriefed },
    ...thanks.map(({ person, isWritten }, index): PrepNode => {
      const id = `${folder}#thank ${index} ${person.name}`;
      return { kind: 'thank', id, readiness, person, isDone: isWritten, hoursLeft };
    }),
  ];
}

/** What stands below a row. */
export function childrenOf(node: PrepNode): readonly PrepNode[] {
  const { readiness } = node;
  switch (node.kind) {
    case 'prep':
      return [...readiness.rows.map((row) => rowNode(readiness, row)), storiesNode(readiness)];
    case 'row':
      return [...node.row.checks.map((check) => checkNode(node, check)), ...tasksBelow(node, ownTasks(node.row))];
    case 'stories':
      return readiness.prep.stories.map((story) => storyNode(readiness, story));
    case 'story':
      return tasksBelow(node, tasksOf(readiness, node.story));
    default:
      return [];
  }
}

/** What a row stands below. */
export function parentOf(node: PrepNode): PrepNode | undefined {
  switch (node.kind) {
    case 'next':
    case 'debrief':
    case 'thank':
    case 'prep':
      return undefined;
    case 'row':
    case 'stories':
      return prepNode(node.readiness);
    case 'story':
      return storiesNode(node.readiness);
    case 'check':
      return rowNode(node.readiness, node.row);
    case 'task':
      return node.parent;
  }
}

function rowNode(readiness: Readiness, row: Row): PrepNode & { readonly kind: 'row' } {
  return { kind: 'row', id: `${readiness.prep.folder}#${row.definition.id}`, readiness, row };
}

function storiesNode(readiness: Readiness): PrepNode {
  return { kind: 'stories', id: `${readiness.prep.folder}#stories`, readiness };
}

function storyNode(readiness: Readiness, story: Story): PrepNode {
  return { kind: 'story', id: `${readiness.prep.folder}#story ${story.note.path}`, readiness, story };
}

function checkNode({ id, readiness, row }: PrepNode & { readonly kind: 'row' }, check: CheckResult): PrepNode {
  return { kind: 'check', id: `${id} ${check.id}`, readiness, row, check };
}

/** Tasks are known by their note and text, so that a tick does not move the selection. */
function tasksBelow(parent: PrepNode, tasks: readonly Task[]): readonly PrepNode[] {
  const seen = new Map<string, number>();
  return tasks.map((task) => {
    const number = (seen.get(task.item.text) ?? 0) + 1;
    seen.set(task.item.text, number);
    return {
      kind: 'task',
      id: `${parent.id} task ${task.item.text} ${number}`,
      readiness: parent.readiness,
      task,
      parent,
    };
  });
}

/** The tasks of the row's own note; those of stories stand below the stories. */
function ownTasks({ note, tasks }: Row): readonly Task[] {
  return tasks.filter((task) => task.note === note);
}

/** The tasks of a story. */
export function tasksOf({ rows }: Readiness, { note }: Story): readonly Task[] {
  return rows.flatMap(({ tasks }) => tasks).filter((task) => task.note === note);
}
