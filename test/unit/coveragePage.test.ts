import assert from 'node:assert/strict';
import { coverageHtml, noCoverageHtml } from '../../src/core/coveragePage';
import { inEnglish } from '../../src/core/message';
import { prepText, tipText } from './support/checks';
import { prepOf, storyText, type Files } from './support/preps';

const files: Files = {
  'acme/prep.md': prepText('- Dana <b>Li</b>\n  - story: night\n', 'competencies: [Leadership]\n'),
  'acme/6.md': tipText('culture', '## Values\n- "Be" & do\n  - story: draft\n'),
  'acme/stories/draft.md': '---\ntype: story\n---\n\n# A "draft" <i>\n\n## Situation\nIt was early.\n',
  'acme/stories/night.md': storyText('The night', 'competencies: [leadership, failure]\n'),
};

const pageOf = (of: Files): string => coverageHtml(prepOf(of), inEnglish);

/** The rows of the table as text: headings by their words, cells by their class, their action and their label. */
function rowsOf(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t([hd])([^>]*)>(.*?)<\/t\1>/g)].map(([, tag, attributes = '', content = '']) => {
      if (tag === 'h') return content.replace(/<[^>]*>/g, '');
      const action = /data-action="(\w+)"/.exec(content)?.[1] ?? '';
      return [/class="(\w+)"/.exec(attributes)?.[1], action, /aria-label="([^"]*)"/.exec(content)?.[1]].join(' | ');
    }),
  );
}

describe('The page of the coverage', () => {
  it('has a heading for each story and each line, and says in each cell what it is about', () => {
    const [draft, dana] = ['A &quot;draft&quot; &lt;i&gt;', 'Dana &lt;b&gt;Li&lt;/b&gt;'];
    assert.deepEqual(rowsOf(pageOf(files)), [
      ['Told for', `${draft} not complete`, 'The night', 'Another story'],
      ['Competencies'],
      [
        'Leadership',
        `none | offer | Link &quot;${draft}&quot; to Leadership, or write a story`,
        'told | open | The night: told for Leadership',
        'none | offer | Link or write a story for Leadership',
      ],
      [
        'failure',
        `none | offer | Link &quot;${draft}&quot; to failure, or write a story`,
        'told | open | The night: told for failure',
        'none | offer | Link or write a story for failure',
      ],
      [
        'conflict no story',
        `none | offer | Link &quot;${draft}&quot; to conflict, or write a story`,
        'none | offer | Link &quot;The night&quot; to conflict, or write a story',
        'none | offer | Link or write a story for conflict',
      ],
      ['Values'],
      [
        '&quot;Be&quot; &amp; do story not complete',
        `begun | open | ${draft}: begun, for &quot;Be&quot; &amp; do`,
        'none | offer | Link &quot;The night&quot; to &quot;Be&quot; &amp; do, or write a story',
        'none | offer | Link or write a story for &quot;Be&quot; &amp; do',
      ],
      ['People'],
      [
        dana,
        `none | offer | Link &quot;${draft}&quot; to ${dana}, or write a story`,
        `told | open | The night: told for ${dana}`,
        `none | offer | Link or write a story for ${dana}`,
      ],
    ]);
  });

  it('names lines and stories as the notes have them, so that a click is found again', () => {
    const html = pageOf(files);
    assert.match(html, /<th scope="col" data-story="acme\/stories\/night\.md">/);
    assert.match(html, /<tr data-kind="competency" data-line="5" data-text="Leadership">/);
    assert.match(html, /<tr data-kind="value" data-line="6" data-text="&quot;Be&quot; &amp; do" class="gap">/);
    assert.match(html, /<caption>3 of 5 have a story that can be told<\/caption>/);
  });

  it('offers to write the first story where there is none', () => {
    assert.deepEqual(rowsOf(pageOf({ 'acme/prep.md': prepText('') })).slice(0, 3), [
      ['Told for', 'Another story'],
      ['Competencies'],
      ['failure no story', 'none | offer | Link or write a story for failure'],
    ]);
  });

  it('has one heading also when the notes are gone', () => {
    assert.match(noCoverageHtml(inEnglish), /^<header><h1 id="title">No notes, no stories<\/h1>/);
  });
});
