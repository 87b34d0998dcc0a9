import { severities, type Check } from '../../src/core/check';
import { noteCheckIds } from '../../src/core/noteChecks';
import { rows } from '../../src/core/tips/index';

/** What the setting says of a check: the checks of every note alike have no more than an id and a label. */
export type SettableCheck = Pick<Check, 'id' | 'label' | 'thresholds'>;

/** What is so when a check of every note alike finds nothing. */
export const noteCheckLabels: Readonly<Record<(typeof noteCheckIds)[number], string>> = {
  'note/front-matter': 'Front matter that can be read, one note a tip',
  'note/links': 'Every story and person that is named exists',
  'note/told-already': 'Nobody hears a story twice',
};

/** Every check that the setting may name, in the order of the page. */
export const settableChecks: readonly SettableCheck[] = [
  ...rows.flatMap(({ checks }) => checks),
  ...noteCheckIds.map((id) => ({ id, label: noteCheckLabels[id] })),
];

/** A text of the schema: its key in `package.nls.json`, and what it is in English. */
type Text = readonly [key: string, english: string];

const keyPrefix = 'checks.';
const title: Text = [`${keyPrefix}title`, 'Second Round'];
const about: Text = [
  `${keyPrefix}about`,
  'Checks to switch off (`false`), or to change: their severity, and how much of something is needed.',
];
const severityText: Text = [`${keyPrefix}severity`, 'How Problems shows what the check finds.'];

function labelOf({ id, label }: SettableCheck): Text {
  return [`${keyPrefix}${id}`, label];
}

function thresholdText({ id }: SettableCheck, name: string, description: string): Text {
  return [`${keyPrefix}${id}.${name}`, description];
}

/** What stands in the manifest for a text, where VS Code puts its translation. */
function reference([key]: Text): string {
  return `%${key}%`;
}

/** The texts of the schema by their keys, as `package.nls.json` holds them. */
export function schemaTexts(checks: readonly SettableCheck[] = settableChecks): Readonly<Record<string, string>> {
  const texts = checks.flatMap((check) => [
    labelOf(check),
    ...Object.entries(check.thresholds ?? {}).map(([name, { description }]) => thresholdText(check, name, description)),
  ]);
  return Object.fromEntries([title, about, severityText, ...texts]);
}

/** `package.nls.json` with the texts of the schema in it, after those that were written by hand. */
export function withSchemaTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const byHand = Object.entries(texts).filter(([key]) => !key.startsWith(keyPrefix));
  return { ...Object.fromEntries(byHand), ...schemaTexts() };
}

/** The schema of one check's value; it accepts what `readCheckSettings` accepts. */
function schemaOf(check: SettableCheck): object {
  const numbers = Object.entries(check.thresholds ?? {}).map(([name, threshold]) => {
    const { default: value, minimum, maximum, description } = threshold;
    const text = reference(thresholdText(check, name, description));
    return [name, { type: 'number', default: value, minimum, maximum, description: text }] as const;
  });
  const severity = { type: 'string', enum: severities, description: reference(severityText) };
  return {
    description: reference(labelOf(check)),
    default: true,
    anyOf: [
      { type: 'boolean' },
      { type: 'object', properties: { severity, ...Object.fromEntries(numbers) }, additionalProperties: false },
    ],
  };
}

/** What the manifest contributes as configuration, as far as it is made from the checks. */
export function configuration(checks: readonly SettableCheck[] = settableChecks): {
  readonly title: string;
  readonly properties: object;
} {
  return {
    title: reference(title),
    properties: {
      'secondRound.checks': {
        type: 'object',
        default: {},
        scope: 'resource',
        markdownDescription: reference(about),
        properties: Object.fromEntries(checks.map((check) => [check.id, schemaOf(check)])),
        additionalProperties: false,
      },
    },
  };
}
