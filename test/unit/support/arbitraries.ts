import fc from 'fast-check';

/** Pieces that texts of notes go wrong at. */
const odd = [
  '\r\n',
  '\n',
  '\r',
  '\t',
  ' ',
  '\uFEFF',
  '\0',
  '\u2028',
  '\u00a0',
  '\u202e',
  'é',
  'e\u0301',
  '日本',
  '😀',
  '\ud83d',
];
const marks = [
  '---',
  '- ',
  '- [ ] ',
  '* [x] ',
  '1. ',
  '## ',
  '# ',
  '> ',
  '<!--',
  '-->',
  '`',
  '```\n',
  '|',
  'a: b',
  '“',
  ':',
  '[a](b)',
  '&amp;',
  '\\',
];

/** Any text, mostly of the pieces that notes go wrong at. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...marks), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

/** Whole lines of a note. */
export const anyLines = fc.array(anyText, { maxLength: 6 });
