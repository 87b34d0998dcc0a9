import assert from 'node:assert/strict';
import { getL10nPseudoLocalized, type l10nJsonFormat } from '@vscode/l10n-dev';
import bundle from '../../l10n/bundle.l10n.json';
import texts from '../../package.nls.json';
import { cataloguedTexts } from '../../scripts/generate/bundle';
import { computedSentencesIn, sentencesIn } from '../../scripts/generate/sentences';
import { inEnglish, isWorded, listed, message, textIn } from '../../src/core/message';

/** The places for values in a template, each once. */
function placeholders(template: string): readonly string[] {
  return [...new Set(template.match(/\{\d+\}/g))].sort();
}

describe('a message', () => {
  it('puts each value where the template wants it, also in another order, and messages among them', () => {
    assert.equal(inEnglish(message('{1}, {0} and {2}', 'a', 2, message('not {0}', 'b'))), '2, a and not b');
  });

  it('keeps its template where the user wrote braces', () => {
    assert.equal(inEnglish(message('Say {0}', '{1} {0}')), 'Say {1} {0}');
  });

  it('lists names in one sentence, those of the user as they are', () => {
    const say = (): string => 'translated';
    const list = listed(['Dana Li', message('a second story')]);
    assert.equal(inEnglish(list), 'Dana Li, a second story');
    assert.deepEqual(
      ['Dana Li', message('a second story')].map((text) => textIn(text, say)),
      ['Dana Li', 'translated'],
    );
    assert.equal(isWorded(list.template), false);
  });
});

describe('collecting sentences for translation', () => {
  const rows: readonly (readonly [name: string, text: string, templates: readonly string[], problems: number])[] = [
    ['a literal', "message('One.');", ['One.'], 0],
    ['a template without values in it', 'message(`One.`, 1);', ['One.'], 0],
    ['what is glued together', "message('One' + more);", [], 1],
    ['what is put together', 'message(`One ${more}`);', [], 1],
    ['a variable', "const text = 'One.'; message(text);", [], 1],
    ['a function that hands it on', "function say(text: string) { return message(text); } say('One.');", ['One.'], 0],
    [
      'a function that hands it on to another',
      "function say(text: string) { return message(text); }\nfunction cry(loud: boolean, text: string) { return () => say(text); }\ncry(true, 'One.');",
      ['One.'],
      0,
    ],
    ['such a function with a variable', 'function say(text: string) { return message(text); } say(other);', [], 1],
    ['a value', "message('One {0}.', name);", ['One {0}.'], 0],
  ];
  for (const [name, text, templates, problems] of rows) {
    it(`${problems === 0 ? 'takes' : 'refuses'} ${name}`, () => {
      const found = sentencesIn([{ file: 'one.ts', text }]);
      assert.deepEqual(found.templates, templates);
      assert.equal(found.problems.length, problems);
    });
  }

  it('says where a sentence of the host is computed', () => {
    const text = "l10n.t('One.');\nl10n.t(title);\nl10n.t(`One ${more}`);";
    const problems = computedSentencesIn([{ file: 'host.ts', text }]);
    assert.deepEqual(problems, [
      'host.ts:2: the template must be literal text: title',
      'host.ts:3: the template must be literal text: `One ${more}`',
    ]);
  });
});

describe('the bundle for translators', () => {
  it('holds the words of every definition, none of which could be taken for a template', () => {
    const known = new Set(Object.keys(bundle));
    assert.deepEqual(
      cataloguedTexts().filter((text) => !known.has(text) || /[{}]/.test(text)),
      [],
    );
  });

  it('numbers the values of every sentence from 0, none left out', () => {
    const wrong = Object.keys(bundle).filter((template) => {
      const found = placeholders(template);
      return found.join() !== found.map((_, index) => `{${index}}`).join();
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps the values of every sentence through a translation, and nothing of its English', () => {
    const translated = getL10nPseudoLocalized(bundle);
    for (const [english, said] of Object.entries(translated)) {
      assert.ok(typeof said === 'string');
      assert.deepEqual(placeholders(said), placeholders(english), english);
      assert.notEqual(said, english);
    }
  });

  it('keeps the commands that the welcome texts of the manifest lead to', () => {
    const commands = (text: l10nJsonFormat[string] | undefined): readonly string[] =>
      typeof text === 'string' ? (text.match(/\(command:[^)]*\)/g) ?? []) : [];
    const translated = getL10nPseudoLocalized(texts);
    for (const [key, english] of Object.entries(texts)) assert.deepEqual(commands(translated[key]), commands(english));
  });
});
