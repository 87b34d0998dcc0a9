import assert from 'node:assert/strict';
import { parseNote, type Note } from '../../src/core/note';
import { suggestionsAt } from '../../src/core/suggest';
import type { Suggestion } from '../../src/core/suggest/suggestion';
import type { Range } from '../../src/core/text';
import { definitions } from '../../src/core/tips/index';
import { freshPrep, storyText, type Files } from './support/preps';
import { accepted, asked, context } from './support/suggestions';

describe('Accepting a suggestion at every offset', () => {
  const fresh = freshPrep({ company: 'Acme', panel: [{ name: 'Dana Li' }] });
  const texts: Files = {
    ...fresh,
    'acme/all.md': asked(
      [
        '- How?',
        '  - for: Dana Li, Tom',
        '  - purpose: concern',
        '',
        '  more of it',
        '- \r\n  - for:',
        '-',
        '* other list',
        '',
        'A paragraph',
        'of two lines',
        '',
        '<!--',
        '- comment',
        '-->',
        '1. One',
        '   - because: it is',
        '',
        '> - quoted',
        '',
        '```',
        '- code',
        '```',
        '',
        '## In reserve',
        '- Which?',
        '\t- for: Dana Li',
        '',
        '    code',
        '',
        '- Last',
        '  ',
        '##',
        '',
        '- in no section',
      ].join('\n'),
    ),
    'acme/stories/s.md': storyText('Cut', 'competencies:\n- conflict\n-\ntags: [a, b]\nignore: \nheadline: "x"\n'),
  };

  /** Every entry and key as a line, those of one line of the note left out. */
  function contents(note: Note | undefined, without: number): string[] {
    if (!note) return ['no note'];
    const { text, lines } = note;
    const lineOf = (offset: number): number => lines.positionAt(offset).line;
    const keys = [...note.frontMatter.entries.values()].filter(({ keyRange }) => lineOf(keyRange.start) !== without);
    const sections = [...note.sections.values()];
    const entries = sections
      .flatMap((section) => section.entries)
      .filter(({ item }) => without < item.line || without >= lastLine(text, lines.lineStart(item.endLine)));
    return [
      ...keys.map(({ key, value }) => (key === 'competencies' ? key : `${key}: ${String(value)}`)),
      ...entries.map(
        ({ section, text: own, fields }) =>
          `${section}/${own}${fields.map((field) => `/${field.key}=${field.text}`).join('')}`,
      ),
    ];
  }

  /** The line behind the last one with text before an offset. */
  function lastLine(text: string, offset: number): number {
    return text.slice(0, offset).trimEnd().split('\n').length;
  }

  for (const [path, text] of Object.entries(texts)) {
    for (const [name, content] of [
      ['LF', text],
      ['CRLF', text.replace(/\r?\n/g, '\r\n')],
    ] as const) {
      it(`leaves the other entries of ${path} alone (${name})`, () => {
        const note = parseNote({ path, text: content }, definitions);
        assert.ok(note);
        let count = 0;
        for (let offset = 0; offset <= content.length; offset++) {
          const { line } = note.lines.positionAt(offset);
          const before = contents(note, line);
          for (const suggestion of suggestionsAt(note, offset, context).slice(0, 5) as readonly Suggestion[]) {
            count++;
            const range: Range = suggestion.range;
            assert.ok(range.start <= offset && offset <= range.end, `${suggestion.label} at ${offset} is elsewhere`);
            assert.equal(note.lines.positionAt(range.start).line, line);
            assert.equal(note.lines.positionAt(range.end).line, line);
            const after = parseNote({ path, text: accepted(note, suggestion) }, definitions);
            const kept = contents(after, -1);
            const lost = before.filter((one) => !kept.includes(one));
            assert.deepEqual(lost, [], `${suggestion.label} at ${offset}, line ${line + 1}`);
          }
        }
        assert.ok(count > 0);
      });
    }
  }
});
