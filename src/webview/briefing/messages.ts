import * as v from 'valibot';
import type { BriefingChoice, BriefingUpdate } from '../../protocol';

const choice = {
  view: v.variant('kind', [
    v.object({ kind: v.literal('page') }),
    v.object({ kind: v.literal('card') }),
    v.object({ kind: v.literal('sheet'), person: v.string() }),
  ]),
  pages: v.picklist(['one', 'two', 'everything']),
  isShared: v.boolean(),
  follows: v.boolean(),
};

export const choiceSchema: v.GenericSchema<unknown, BriefingChoice> = v.object(choice);

/** What the extension may say; everything else that reaches a page is not meant for it. */
export const updateSchema: v.GenericSchema<unknown, BriefingUpdate> = v.variant('type', [
  v.object({
    type: v.literal('content'),
    folder: v.string(),
    html: v.string(),
    language: v.string(),
    direction: v.picklist(['ltr', 'rtl']),
    choice: v.object({ ...choice, include: v.array(v.picklist(['target', 'walk-away'])) }),
    people: v.array(v.string()),
  }),
  v.object({
    type: v.literal('mark'),
    line: v.nullable(v.object({ path: v.string(), line: v.number(), text: v.string() })),
    reveal: v.boolean(),
  }),
  v.object({ type: v.literal('say'), text: v.string() }),
]);
