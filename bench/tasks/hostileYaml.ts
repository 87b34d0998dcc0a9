/** Front matter made to be slow to read, as long as front matter may be: the work of the YAML reader, counted. */
import { Composer, Lexer } from 'yaml';
import { readFrontMatter } from '../../src/core/frontMatter';
import { medianWork } from '../support/clock';
import { runTask } from '../support/task';

/** The work for one text. */
export interface Work {
  readonly name: string;
  readonly characters: number;
  /** Lexemes and tokens that the YAML reader took. */
  readonly steps: number;
  /** The median in milliseconds. */
  readonly time: number;
}

/** Repeats a piece as often as it fits. */
type Fill = (length: number) => string;
const repeated =
  (piece: string): Fill =>
  (length) =>
    piece.repeat(Math.floor(length / piece.length));
const numbered =
  (line: (index: number) => string): Fill =>
  (length) => {
    let text = '';
    for (let index = 0; text.length + line(index).length <= length; index++) text += line(index);
    return text;
  };

/** What somebody might write, which is measured against. */
const ordinary = numbered((index) => `key-${index}: a value of some words, and a figure of ${index}\n`);

const hostile: Readonly<Record<string, Fill>> = {
  'brackets inside brackets': repeated('['),
  'braces inside braces': repeated('{a: '),
  'a list in a list in a list': repeated('- '),
  'indented ever deeper': numbered((index) => `${' '.repeat(index % 60)}a:\n`),
  'one key again and again': repeated('a: 1\n'),
  'very many keys': numbered((index) => `${index.toString(36)}:\n`),
  'very many keys in braces': (length) => `a: {${numbered((index) => `${index.toString(36)},`)(length - 6)}}\n`,
  'anchors and aliases that double': numbered((index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]\n`),
  'a quote that never ends': (length) => `a: "${repeated('\\u0041')(length - 4)}`,
  'very many questions': repeated('? '),
  'very many colons': repeated(': '),
  'very many tags': repeated('!a '),
  'one very long value': (length) => `a: ${repeated('a')(length - 4)}\n`,
  'one very long folded value': (length) => `a: >\n${repeated(' a\n\n')(length - 6)}`,
  'nothing but comments': repeated('#\n'),
  'very many documents': repeated('... \n'),
  'nothing but blanks': repeated(' \t'),
};

let steps = 0;

/** Counts what the reader of YAML takes in its two stages. */
function countSteps(): void {
  const lexer = Lexer.prototype;
  const lex: Lexer['lex'] = Reflect.get<Lexer, 'lex'>(lexer, 'lex');
  lexer.lex = function* (this: Lexer, ...args): ReturnType<Lexer['lex']> {
    for (const lexeme of lex.apply(this, args)) {
      steps++;
      yield lexeme;
    }
  };
  const composer = Composer.prototype;
  const next: (this: unknown, ...args: Parameters<Composer['next']>) => ReturnType<Composer['next']> = Reflect.get(
    composer,
    'next',
  );
  composer.next = function* (...args) {
    steps++;
    yield* next.apply(this, args);
  };
}

function noteOf(fill: Fill, length: number): string {
  return `---\n${fill(length)}\n---\n\nText.\n`;
}

await runTask(({ length }: { length: number }): { ordinary: Work; hostile: Work[] } => {
  const time = (fill: Fill): number => {
    const note = noteOf(fill, length);
    return medianWork(() => readFrontMatter(note), { warmUps: 5, rounds: 15 });
  };
  const fills = Object.entries({ ordinary, ...hostile });
  const times = new Map(fills.map(([name, fill]) => [name, time(fill)]));
  countSteps();
  const works = fills.map(([name, fill]): Work => {
    steps = 0;
    readFrontMatter(noteOf(fill, length));
    return { name, characters: length, steps, time: times.get(name) ?? NaN };
  });
  const [first, ...others] = works;
  if (!first) throw new Error('nothing was read');
  return { ordinary: first, hostile: others };
});
