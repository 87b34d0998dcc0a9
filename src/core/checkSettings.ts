import * as v from 'valibot';
import { severities, type Check, type Severity } from './check';
import { message, type Message } from './message';

/** What the user changed of the checks. */
export interface CheckSettings {
  readonly off: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly thresholds: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** Every check on, with its defaults. */
export const defaultCheckSettings: CheckSettings = { off: new Set(), severities: new Map(), thresholds: new Map() };

/** What one check's setting may be: false, true, or its severity and thresholds. */
function schemaOf({ thresholds = {} }: Pick<Check, 'thresholds'>) {
  const numbers = Object.entries(thresholds).map(([name, { minimum, maximum }]) => {
    return [name, v.optional(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)))] as const;
  });
  return v.union([
    v.boolean(),
    v.pipe(
      v.unknown(),
      v.check((value) => !Array.isArray(value)),
      v.strictObject({ severity: v.optional(v.picklist(severities)), ...Object.fromEntries(numbers) }),
    ),
  ]);
}

/** Reads the setting `secondRound.checks`. What is wrong in it is reported, and the default used instead. */
export function readCheckSettings(
  written: unknown,
  checks: readonly Pick<Check, 'id' | 'thresholds'>[],
): { readonly settings: CheckSettings; readonly problems: readonly Message[] } {
  const off = new Set<string>();
  const chosen = new Map<string, Severity>();
  const thresholds = new Map<string, Readonly<Record<string, number>>>();
  const settings = { off, severities: chosen, thresholds };
  if (written === undefined || written === null) return { settings, problems: [] };
  if (typeof written !== 'object' || Array.isArray(written)) {
    return {
      settings,
      problems: [message('The setting secondRound.checks must be an object: a check id and its value.')],
    };
  }
  const problems: Message[] = [];
  for (const [id, value] of Object.entries(written)) {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check) {
      problems.push(message('The setting secondRound.checks names no check: "{0}".', id));
      continue;
    }
    const result = v.safeParse(schemaOf(check), value);
    if (!result.success) {
      problems.push(message('The value of "{0}" in secondRound.checks does not fit; the default is used.', id));
    } else if (typeof result.output === 'boolean') {
      if (!result.output) off.add(id);
    } else {
      const { severity, ...numbers } = result.output;
      if (severity !== undefined) chosen.set(id, severity);
      const given = Object.entries(numbers).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
      thresholds.set(id, Object.fromEntries(given));
    }
  }
  return { settings, problems };
}

/** The value of a check's threshold under the settings. */
export function thresholdOf(settings: CheckSettings, { id, thresholds = {} }: Check, name: string): number {
  const known = thresholds[name];
  if (!known) throw new RangeError(`${id} has no threshold ${name}`);
  return settings.thresholds.get(id)?.[name] ?? known.default;
}
