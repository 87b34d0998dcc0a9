import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configuration, schemaTexts, settableChecks } from '../../scripts/generate/checksSchema';
import { severities } from '../../src/core/check';
import { readCheckSettings } from '../../src/core/checkSettings';
import { inEnglish } from '../../src/core/message';
import { searched } from './support/fuzz';

/** The part of JSON Schema that the setting is described with. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly default?: unknown;
  readonly description?: string;
}

const { properties } = configuration() as { readonly properties: Readonly<Record<string, Schema>> };
const setting = properties['secondRound.checks'] ?? {};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function accepts(schema: Schema, value: unknown): boolean {
  if (schema.anyOf && !schema.anyOf.some((one) => accepts(one, value))) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type === 'object') return isRecord(value) && acceptsKeys(schema, value);
  if (schema.type !== undefined && typeof value !== schema.type) return false;
  if (typeof value !== 'number') return true;
  return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
}

function acceptsKeys({ properties: known = {}, additionalProperties }: Schema, value: object): boolean {
  return Object.entries(value).every(([key, inner]) => {
    const schema = known[key];
    return schema ? accepts(schema, inner) : additionalProperties !== false;
  });
}

/** Whether the setting is read without a complaint. */
function reads(value: unknown): boolean {
  return readCheckSettings(value, settableChecks).problems.length === 0;
}

describe('the setting secondRound.checks', () => {
  const rows: readonly (readonly [unknown, boolean])[] = [
    [{}, true],
    [{ 'questions/open': false }, true],
    [{ 'note/links': { severity: 'information' } }, true],
    [{ 'stories/length': { severity: 'warning', seconds: 90, situation: 40 } }, true],
    [{ 'stories/length': { seconds: 29 } }, false],
    [{ 'stories/length': { seconds: 601 } }, false],
    [{ 'stories/length': { seconds: '90' } }, false],
    [{ 'stories/length': { minutes: 2 } }, false],
    [{ 'questions/open': { severity: 'error' } }, false],
    [{ 'questions/open': 'off' }, false],
    [{ 'questions/opened': false }, false],
    ['off', false],
    [['questions/open'], false],
  ];
  for (const [value, fits] of rows) {
    it(`${fits ? 'may be' : 'must not be'} ${JSON.stringify(value)}, for the schema as for the reader`, () => {
      assert.equal(accepts(setting, value), fits);
      assert.equal(reads(value), fits);
    });
  }

  it('is accepted by its schema exactly when it is read without a complaint', () => {
    const names = settableChecks.flatMap(({ thresholds = {} }) => Object.keys(thresholds));
    const value = fc.oneof(
      fc.boolean(),
      fc.constantFrom('off', 0, []),
      fc.dictionary(
        fc.constantFrom('severity', ...new Set(names)),
        fc.oneof(fc.constantFrom(...severities), fc.nat(700)),
        {
          maxKeys: 2,
        },
      ),
    );
    const id = fc.constantFrom(...settableChecks.map((check) => check.id), 'no/check');
    fc.assert(
      fc.property(fc.dictionary(id, value, { maxKeys: 3 }), (written) => {
        assert.equal(accepts(setting, written), reads(written));
      }),
      searched({ seed: 20261203, numRuns: 500 }),
    );
  });

  it('names every check with its label, and every threshold with a default that it accepts', () => {
    for (const { id, label, thresholds = {} } of settableChecks) {
      const schema = setting.properties?.[id];
      assert.equal(schemaTexts()[(schema?.description ?? '').slice(1, -1)], label);
      const defaults = Object.fromEntries(Object.entries(thresholds).map(([name, one]) => [name, one.default]));
      assert.ok(accepts(setting, { [id]: defaults }), id);
    }
  });

  it('uses the default of what does not fit, says so, and keeps the rest', () => {
    const written = { 'questions/open': false, 'stories/length': { seconds: 1 }, 'no/check': true };
    const { settings, problems } = readCheckSettings(written, settableChecks);
    assert.deepEqual([...settings.off], ['questions/open']);
    assert.equal(settings.thresholds.get('stories/length'), undefined);
    assert.deepEqual(problems.map(inEnglish), [
      'The value of "stories/length" in secondRound.checks does not fit; the default is used.',
      'The setting secondRound.checks names no check: "no/check".',
    ]);
  });
});
