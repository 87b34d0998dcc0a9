import { l10n, window } from 'vscode';
import * as v from 'valibot';
import { mostHours } from '../../core/timePlan';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command } from './command';

const hoursArgument = v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(mostHours)));

/** Writes what to do in the hours that are left, as a note to keep or to throw away. */
export const planMyTime: Command = {
  name: 'planMyTime',
  run: async (app, argument) => {
    const given = readArguments(v.object({ prep: prepArgument, hours: hoursArgument }), argument);
    const readiness = await findPrep(app, given.prep);
    if (!readiness) return undefined;
    const hours = given.hours ?? (await askHours());
    return hours === undefined ? undefined : app.plans.write(readiness, hours);
  },
};

async function askHours(): Promise<number | undefined> {
  const text = await window.showInputBox({
    title: l10n.t('Plan My Time'),
    prompt: l10n.t('How many hours do you have?'),
    placeHolder: '2.5',
    validateInput: (written) =>
      hoursIn(written) === undefined
        ? l10n.t('A number of hours, such as 2 or 1.5, at most {0}.', mostHours)
        : undefined,
  });
  return text === undefined ? undefined : hoursIn(text);
}

/** Many write a comma before the tenths. */
function hoursIn(text: string): number | undefined {
  const written = text.trim().replace(',', '.');
  const hours = Number(written);
  return written !== '' && hours > 0 && hours <= mostHours ? hours : undefined;
}
