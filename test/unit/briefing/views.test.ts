import assert from 'node:assert/strict';
import type { Briefing } from '../../../src/core/briefing/briefing';
import { buildBriefing } from '../../../src/core/briefing/build';
import { briefingMarkdown } from '../../../src/core/briefing/markdown';
import type { BriefingOptions } from '../../../src/core/briefing/options';
import { findPerson } from '../../../src/core/prep';
import { prepText, tipText } from '../support/checks';
import { readinessOf, storyText, type Files } from '../support/preps';

const files: Files = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - title: VP\n  - part: senior leader\n  - lens: LENS\n  - hook: HOOK\n  - story: one, two\n  - ASIDE\n- Sam Oak\n  - part: peer\n  - story: one\n',
  ),
  'acme/1.md': tipText(
    'first-interview',
    '## What they asked\n- TOLD well?\n  - answer: strong\n  - story: one\n- TOLD badly?\n  - answer: rough\n  - fix: MEND\n## Left open\n- OPEN for Sam\n  - fix: tell Sam\n- OPEN for all\n  - fix: say so\n',
    'with: Dana Li\n',
  ),
  'acme/2.md': tipText(
    'research',
    '## Since round one\n- NEWS\n  - use: ask Dana\n- OTHER\n## People\n- Dana Li\n  - note: TALK\n',
  ),
  'acme/4.md': tipText(
    'questions',
    '## Questions to ask\n- HERS?\n  - for: Dana\n  - because: REASON\n- BOTH?\n  - for: Sam Oak, Dana Li\n- HIS?\n  - for: Sam\n- ANYONES?\n',
  ),
  'acme/9.md': tipText(
    'closing',
    '## Points to land\n- P1\n- P2\n- P3\n- P4\n## Thank them for\n- Thank you, Dana\n- Thank you, Sam\n## Closing line\nBYE\n',
  ),
  'acme/stories/one.md': storyText('One', 'headline: from 40 to 12 hours\n'),
  'acme/stories/two.md': storyText('Two').replace(
    'It took three days.',
    'It went well. Errors fell by 38 % and nobody left.',
  ),
  'acme/stories/none.md': storyText('None').replace('It took three days.', 'It went well.'),
};
const readiness = readinessOf(files);

function sheetOf(name: string): Briefing {
  const person = findPerson(readiness.prep.panel, name) ?? assert.fail();
  return buildBriefing(readiness, { view: { kind: 'sheet', person } });
}

function section(briefing: Briefing, wanted: string): string {
  const found = briefing.sections.filter(({ id }) => id === wanted);
  return briefingMarkdown({ ...briefing, facts: [], sections: found })
    .split('\n')
    .slice(4)
    .join('\n')
    .trim();
}

describe('The sheet for one interviewer', () => {
  const dana = sheetOf('Dana');
  const sam = sheetOf('Sam');

  it('says who it is', () => {
    assert.equal(dana.title, 'Dana Li');
    assert.deepEqual(dana.facts.slice(0, 3), ['VP', 'senior leader', 'met in round one']);
    assert.equal(sam.facts.includes('met in round one'), false);
  });

  const rows: readonly (readonly [what: string, id: string, dana: string, sam: string])[] = [
    ['what they judge', 'judges', '- LENS', ''],
    ['what connects you, and what else is known', 'hook', '- HOOK\n- ASIDE\n- TALK', ''],
    ['the thank-you that is theirs', 'thanks', '- Thank you, Dana', '- Thank you, Sam'],
    ['what was said to them before', 'heard', '- *strong:* TOLD well?\n  - *Told:* One', ''],
    [
      'what to put right with them',
      'loops',
      '- TOLD badly?\n  - MEND\n- OPEN for all\n  - say so',
      '- OPEN for Sam\n  - tell Sam',
    ],
    ['what is worth bringing up', 'news', '- NEWS\n  - *Use:* ask Dana', ''],
    ['their questions', 'questions', '- HERS?\n  - *Because:* REASON\n- BOTH?', '- BOTH?\n- HIS?'],
    ['the closing', 'closing', '- BYE', '- BYE'],
  ];
  for (const [what, id, hers, his] of rows) {
    it(`tells ${what}`, () => {
      assert.equal(section(dana, id), hers);
      assert.equal(section(sam, id), his);
    });
  }

  it('tells each story in full, and marks what they have heard', () => {
    assert.match(
      section(dana, 'stories'),
      /^- \*Heard in round one:\* \*\*One:\*\* from 40[\s\S]*- \*R:\*[\s\S]*^- \*\*Two\*\*/m,
    );
    assert.doesNotMatch(section(sam, 'stories'), /Heard/);
  });
});

describe('An answer of round one', () => {
  it('that was rough stands once on a sheet, however the grade is worded', () => {
    const asked = tipText(
      'first-interview',
      '## What they asked\n- HARD?\n  - answer: rough, too long\n',
      'with: Dana Li\n',
    );
    const prep = readinessOf({ ...files, 'acme/1.md': asked });
    const person = findPerson(prep.prep.panel, 'Dana') ?? assert.fail();
    const sheet = briefingMarkdown(buildBriefing(prep, { view: { kind: 'sheet', person } }));
    assert.equal(sheet.split('HARD?').length, 2);
  });
});

describe('A minute before', () => {
  const card = buildBriefing(readiness, { view: { kind: 'card' } });
  const rows: readonly (readonly [string, string, string])[] = [
    ['three points', 'points', '- P1\n- P2\n- P3'],
    ['the names', 'names', '- *senior leader:* **Dana Li**, VP\n- *peer:* **Sam Oak**'],
    ['the opening', 'opening', '- Thank you, Dana'],
    ['three questions, first one of each person', 'questions', '- HERS?\n- BOTH?\n- ANYONES?'],
    ['the figures of stories that have one', 'figures', '- Errors fell by **38 %**\n- from **40 to 12 hours**'],
  ];
  for (const [what, id, text] of rows) {
    it(`shows ${what}`, () => assert.deepEqual(section(card, id).split('\n').sort(), text.split('\n').sort()));
  }

  it('shows nothing else', () => {
    assert.deepEqual(
      card.sections.map(({ id }) => id),
      rows.map(([, id]) => id),
    );
  });
});

describe('A story on the page', () => {
  const said = briefingMarkdown(buildBriefing(readiness));

  it('is told in full to one person and named to the next', () => {
    assert.equal(said.split('from 40 to 12 hours').length, 2);
    assert.match(said, /- \*Tell:\* One$/m);
  });

  it('says a figure that none of its lines holds, once', () => {
    assert.match(said, /\*R:\* It went well\.\n\s*- \*Figure:\* Errors fell by \*\*38 %\*\* and \*\*nobody left\*\*\./);
    assert.equal(said.split('38 %').length, 2);
  });

  it('does not take a number word for the figure of a story', () => {
    const two = storyText('Two').replace('It took three days.', 'Both of the two firms stayed. Costs fell by 9 %.');
    const text = briefingMarkdown(buildBriefing(readinessOf({ ...files, 'acme/stories/two.md': two })));
    assert.match(text, /\*R:\* Both of the two firms stayed\.\n\s*- \*Figure:\* Costs fell by \*\*9 %\*\*\./);
  });

  it('says no figure where there is none', () => {
    assert.equal(said.split('*Figure:*').length, 2);
  });
});

describe('What is private', () => {
  const salary = (lines: string): Files => ({
    ...files,
    'acme/8.md': tipText(
      'salary',
      `## What I will say\n${lines}`,
      'currency: GBP\nwalk_away: 91000\ntarget: 98000\nanchor: 105000\n',
    ),
  });
  const printed = (lines: string, options: Partial<BriefingOptions> = {}): string =>
    briefingMarkdown(buildBriefing(readinessOf(salary(lines)), options));

  const rows: readonly (readonly [line: string, shown: string])[] = [
    ['I look for £98,000.', 'I look for £(target).'],
    ['I look for 98k, not 91 k.', 'I look for (target), not (walk-away).'],
    ['Between 98 000 and 105,000 GBP.', 'Between (target) and 105,000 GBP.'],
    ['GBP 91000 is the floor.', 'GBP (walk-away) is the floor.'],
    ['€98.000,00 elsewhere', '€98.000,00 elsewhere'],
    ['What is the range?', 'What is the range?'],
    ['98 customers in 91 places', '98 customers in 91 places'],
    ['1,098,000 rows', '1,098,000 rows'],
  ];
  for (const [line, shown] of rows) {
    it(`prints ${shown}`, () => assert.ok(printed(`- ${line}\n`).includes(`- ${shown}\n`), printed(`- ${line}\n`)));
  }

  it('is printed when it is asked for by name', () => {
    const text = printed('- I look for £98,000, never £91,000.\n', { include: new Set(['target']) });
    assert.match(text, /£98,000, never £\(walk-away\)/);
    assert.match(text, /\*Target:\* 98000 GBP/);
  });

  it('is masked wherever it stands', () => {
    const { 'acme/9.md': closing = '' } = files;
    const text = briefingMarkdown(
      buildBriefing(readinessOf({ ...salary(''), 'acme/9.md': closing.replace('BYE', 'BYE for £91k') })),
    );
    assert.match(text, /BYE for £\(walk-away\)/);
  });

  it('is named among what was withheld', () => {
    assert.deepEqual(buildBriefing(readinessOf(salary(''))).withheld, ['target', 'walk-away']);
    assert.deepEqual(buildBriefing(readinessOf(salary('')), { include: new Set(['target']) }).withheld, ['walk-away']);
    assert.deepEqual(buildBriefing(readiness).withheld, []);
  });

  it('is hidden while the screen is shared: pay, and notes on people', () => {
    const shown = printed('- I look for more.\n', { isShared: true, include: new Set(['target']) });
    assert.doesNotMatch(shown, /98|look for|LENS|HOOK|ASIDE/);
    assert.match(shown, /Dana Li/);
    const person = readiness.prep.panel[0] ?? assert.fail();
    const sheet = briefingMarkdown(buildBriefing(readiness, { view: { kind: 'sheet', person }, isShared: true }));
    assert.doesNotMatch(sheet, /LENS|HOOK|ASIDE|TALK/);
  });
});
