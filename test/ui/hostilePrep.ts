import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Payload } from './hostilePayloads';

/** Places of a prep that its briefing shows, as they are marked behind each payload. */
export const shownPlaces = [
  'name',
  'title',
  'lens',
  'hook',
  'detail',
  'task',
  'fix',
  'left-open',
  'so-what',
  'use',
  'news',
  'expected',
  'question',
  'claim',
  'defence',
  'gap',
  'answer',
  'value',
  'assessment',
  'salary-line',
  'thanks',
  'point',
  'closing-line',
  'headline',
  'situation',
  'story-task',
  'action',
  'result',
] as const;

/** How many payloads the head of a briefing has room for: company, role, format and location. */
export const headPlaces = 4;

/** The one person of a hostile panel whose name is a name. */
export const interviewer = 'Dana Li';

/** A value of the front matter may not be longer: all of them together have 16 KiB. */
const longestValue = 800;

/** One front matter value, quoted so that YAML gives it back as it was. */
function quoted(value: string): string {
  return JSON.stringify(value.slice(0, longestValue)).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A payload as the text of an item or of a paragraph, with its mark and the name of the place behind it. */
function at(place: string, { text, mark }: Payload, indent = ''): string {
  // A file that holds NUL is no text and not read: the front matter has it as an escape.
  return `${text.replaceAll('\0', '\uFFFD')} ${mark} ${place}`.replaceAll('\n', `\n${indent}`);
}

function entry(
  [place, payload]: readonly [string, Payload],
  fields: readonly (readonly [key: string, value: string])[] = [],
  box = '',
): string {
  return [
    `- ${box}${at(place, payload, '  ')}`,
    ...fields.map(([key, value]) => `  - ${key}: ${value.replaceAll('\n', '\n    ')}`),
  ].join('\n');
}

function note(front: Readonly<Record<string, string>>, body: readonly string[]): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${quoted(value)}`);
  return ['---', ...lines, '---', '', ...body, ''].join('\n');
}

/** The payload as a name that the file system takes. */
function asFileName({ value }: Payload): string {
  const forbidden = process.platform === 'win32' ? /[\0-\u001f<>:"/\\|?*\ud800-\udfff]/g : /[\0/\ud800-\udfff]/g;
  return value
    .slice(0, 60)
    .replace(forbidden, '_')
    .replace(/[. ]+$/, '_');
}

export interface HostilePrepOptions {
  /** Whether the front matter of `prep.md` is hostile where it must be readable for a briefing to say when it is. */
  readonly hostileTime: boolean;
  /** Whether one tip is skipped, with a payload for a reason. */
  readonly skips?: boolean;
}

/**
 * The files of a prep that holds each of the payloads wherever a note lets text in. What there can be only one of gets
 * the first ones.
 *
 * @returns text by path
 */
export function hostilePrep(
  payloads: readonly Payload[],
  { hostileTime, skips = false }: HostilePrepOptions,
): ReadonlyMap<string, string> {
  const one = (index: number): string => payloads[index % payloads.length]?.value ?? '';
  const each = (write: (payload: Payload) => string): string[] => payloads.map(write);
  const section = (heading: string, write: (payload: Payload) => string): string[] => [
    `## ${heading}`,
    '',
    ...each(write),
    '',
  ];
  const prose = (heading: string, place: string): string[] =>
    ['', `## ${heading}`, '', ...each((payload) => `${at(place, payload)}\n`)].flat();
  const first = payloads[0];
  if (!first) throw new Error('there is no payload');

  const time = hostileTime
    ? { interview: one(0), timezone: one(1), lang: one(2) }
    : { interview: '2026-12-03T14:00', timezone: 'Europe/London', lang: 'en' };
  const files = new Map<string, string>();
  const tip = (file: string, id: string, body: readonly string[], front: Readonly<Record<string, string>> = {}): void =>
    void files.set(file, note({ type: 'tip', tip: id, status: 'doing', ...front }, body));

  files.set(
    'prep.md',
    note({ type: 'prep', company: one(0), role: one(1), round: one(2), format: one(2), location: one(3), ...time }, [
      `# ${at('heading', first).replaceAll('\n', ' ')}`,
      '',
      '## Panel',
      '',
      `- ${interviewer}`,
      `  - lens: ${at('lens', first, '    ')}`,
      `  - hook: ${at('hook', first, '    ')}`,
      '',
      ...section('Panel', (payload) =>
        entry(
          ['name', payload],
          [
            ['title', at('title', payload)],
            ['part', at('part', payload)],
            ['lens', at('lens', payload)],
            ['hook', at('hook', payload)],
            [payload.value.replaceAll('\n', ' ').replaceAll('\0', '').slice(0, 40), at('detail', payload)],
            ['story', payload.mark],
          ],
        ),
      ),
      ...section('Logistics', (payload) => entry(['task', payload], [], '[ ] ')),
      ...section('Something else', (payload) => entry(['task', payload], [], '[x] ')),
    ]),
  );
  tip(
    '1-first-interview.md',
    'first-interview',
    [
      ...section('What they asked', (payload) =>
        entry(
          ['asked', payload],
          [
            ['answer', 'rough'],
            ['fix', at('fix', payload)],
            ['story', at('story', payload)],
          ],
        ),
      ),
      ...section('What I learned', (payload) => entry(['learned', payload])),
      ...section('Left open', (payload) => entry(['left-open', payload], [['fix', at('fix', payload)]])),
    ],
    { date: one(0), with: one(1) },
  );
  tip('2-company-research.md', 'research', [
    ...section('Findings', (payload) =>
      entry(
        ['finding', payload],
        [
          ['source', at('source', payload)],
          ['checked', at('checked', payload)],
          ['so what', at('so-what', payload)],
          ['use', at('use', payload)],
        ],
      ),
    ),
    ...section('Since round one', (payload) => entry(['news', payload], [['so what', at('so-what', payload)]])),
    ...section('People', (payload) => entry(['person', payload], [['note', at('person-note', payload)]])),
  ]);
  tip('3-behavioral-questions.md', 'behavioral', [
    ...section('Questions to expect', (payload) =>
      entry(
        ['expected', payload],
        [
          ['competency', at('competency', payload)],
          ['story', payload.mark],
        ],
      ),
    ),
  ]);
  tip('4-questions-to-ask.md', 'questions', [
    ...section('Questions to ask', (payload) =>
      entry(
        ['question', payload],
        [
          ['purpose', at('purpose', payload)],
          ['because', at('because', payload)],
        ],
      ),
    ),
    ...section('Questions to ask', (payload) => entry(['question', payload], [['for', interviewer]])),
    '## In reserve',
    '',
    ...each((payload) => entry(['reserve', payload], [['for', 'everyone']])),
  ]);
  tip('5-resume.md', 'resume', [
    ...section('Claims', (payload) =>
      entry(
        ['claim', payload],
        [
          ['my part', at('my-part', payload)],
          ['measured by', at('measured-by', payload)],
          ['story', payload.mark],
          ['defence', at('defence', payload)],
        ],
      ),
    ),
    ...section('Gaps', (payload) => entry(['gap', payload], [['answer', at('answer', payload)]])),
    ...prose('Walk-through', 'walk-through'),
  ]);
  tip('6-cultural-fit.md', 'culture', [
    ...section('Values', (payload) =>
      entry(
        ['value', payload],
        [
          ['source', at('source', payload)],
          ['looks like', at('looks-like', payload)],
          ['story', payload.mark],
          ['test', at('test', payload)],
        ],
      ),
    ),
    ...section('What I need', (payload) => entry(['need', payload])),
  ]);
  tip(
    '7-assessments.md',
    'assessments',
    [
      ...section('What to expect', (payload) =>
        entry(
          ['assessment', payload],
          [
            ['confirmed with', at('confirmed', payload)],
            ['on', at('on', payload)],
          ],
        ),
      ),
      ...section('Drills', (payload) => entry(['drill', payload], [['lesson', at('lesson', payload)]])),
    ],
    skips ? { status: 'skipped', reason: one(0) } : {},
  );
  tip(
    '8-salary.md',
    'salary',
    [
      ...section('Market', (payload) => entry(['market', payload], [['source', at('source', payload)]])),
      ...section('Beyond base', (payload) => entry(['beyond', payload])),
      ...prose('What I will say', 'salary-line'),
    ],
    { currency: one(0), period: one(1), walk_away: one(2), target: one(3), anchor: one(4), stated: one(5) },
  );
  tip(`9-${asFileName(first)}.md`, 'closing', [
    ...prose('Thank them for', 'thanks'),
    ...section('Points to land', (payload) => entry(['point', payload])),
    ...section('Rapport', (payload) => entry(['name', payload], [['hook', at('hook', payload)]])),
    ...prose('Closing line', 'closing-line'),
    ...section('After', (payload) => entry(['after', payload], [['note', at('after-note', payload)]])),
  ]);
  for (const [index, payload] of payloads.entries()) {
    const { mark, value } = payload;
    files.set(
      `stories/${index}-${asFileName(payload)}.md`,
      note({ type: 'story', id: mark, competencies: value, headline: `${value.slice(0, 400)} ${mark} headline` }, [
        `# ${at('story-title', payload).replaceAll('\n', ' ')}`,
        ...[
          ['Situation', 'situation'],
          ['Task', 'story-task'],
          ['Action', 'action'],
          ['Result', 'result'],
          ['Reflection', 'reflection'],
        ].flatMap(([heading = '', place = '']) => ['', `## ${heading}`, '', at(place, payload)]),
        '',
        '## Follow-ups',
        '',
        entry(['follow-up', payload]),
      ]),
    );
  }
  return files;
}

/** Writes files, by their paths below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
