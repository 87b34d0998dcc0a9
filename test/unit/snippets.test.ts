import assert from 'node:assert/strict';
import snippets from '../../snippets/star.json';
import { parseNote } from '../../src/core/note';
import {
  isBegun,
  isComplete,
  isTold,
  partNames,
  readStory,
  storyDefinition,
  type PartName,
  type Story,
} from '../../src/core/story';
import { definitions } from '../../src/core/tips/index';
import { expandSnippet } from './support/snippet';

const bodies = new Map(Object.values(snippets).map(({ prefix, body }) => [prefix, body.join('\n')]));

function storyOf(prefix: string, fill?: (stop: number, shown: string) => string): Story {
  const body = expandSnippet(bodies.get(prefix) ?? '', fill ? { fill } : {});
  const note = parseNote({ path: 'acme/stories/new.md', text: `# New\n\n${body}` }, definitions);
  assert.ok(note, `${prefix} makes no story`);
  return readStory(note);
}

/** What a person writes at a tab stop: over a prompt, behind a choice. */
const written = (stop: number, shown: string): string =>
  stop === 0 ? '' : shown.startsWith('<!--') ? 'I did it.' : shown;

describe('The snippets', () => {
  const rows: readonly (readonly [string, readonly PartName[], readonly string[]])[] = [
    ['star', partNames, ['Situation', 'Task', 'Action', 'Result']],
    ['starr', partNames, ['Situation', 'Task', 'Action', 'Result', 'Reflection']],
    ['car', partNames, ['Challenge', 'Action', 'Result']],
    ['soar', partNames, ['Situation', 'Obstacle', 'Action', 'Result']],
    ['situation', ['situation'], ['Situation']],
    ['task', ['task'], ['Task']],
    ['action', ['action'], ['Action']],
    ['result', ['result'], ['Result']],
    ['reflection', [], ['Reflection']],
  ];

  it('are the STAR family and nothing more, for they show in every markdown file', () => {
    assert.deepEqual(
      [...bodies.keys()],
      rows.map(([prefix]) => prefix),
    );
  });

  for (const [prefix, parts, headings] of rows) {
    it(`${prefix} has the headings ${headings.join(', ')}, which the parser knows`, () => {
      const found = [...(bodies.get(prefix) ?? '').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(found, headings);
      assert.equal(storyOf(prefix).note.sections.size, headings.length);
      const known = storyDefinition.sections.map(({ heading }) => heading);
      assert.ok(headings.every((heading) => known.includes(heading)));
    });

    it(`${prefix} tells ${parts.join(', ') || 'no part'} once it is filled in`, () => {
      const story = storyOf(prefix, written);
      assert.deepEqual(
        partNames.filter((part) => isTold(story, part)),
        parts,
      );
      assert.equal(isComplete(story), parts.length === partNames.length);
    });

    it(`${prefix} counts for nothing while its prompts are untouched`, () =>
      assert.equal(isBegun(storyOf(prefix)), false));

    it(`${prefix} visits its tab stops one after another and ends behind them`, () => {
      const stops = [...(bodies.get(prefix) ?? '').matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
      assert.deepEqual(stops, [...stops.slice(0, -1).map((_, index) => index + 1), 0]);
    });
  }
});
