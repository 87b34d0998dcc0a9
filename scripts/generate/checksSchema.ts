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

/** The schema of one check's value; it accepts what `readCheckSettings` accepts. */
function schemaOf({ label, thresholds = {} }: SettableCheck): object {
  const numbers = Object.entries(thresholds).map(([name, { default: value, minimum, maximum, description }]) => {
    return [name, { type: 'number', default: value, minimum, maximum, description }] as const;
  });
  const severity = { type: 'string', enum: severities, description: 'How Problems shows what the check finds.' };
  return {
    description: label,
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
    title: 'Second Round',
    properties: {
      'secondRound.checks': {
        type: 'object',
        default: {},
        scope: 'resource',
        markdownDescription:
          'Checks to switch off (`false`), or to change: their severity, and how much of something is needed.',
        properties: Object.fromEntries(checks.map((check) => [check.id, schemaOf(check)])),
        additionalProperties: false,
      },
    },
  };
}
