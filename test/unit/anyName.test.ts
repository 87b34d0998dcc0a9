import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { buildBriefing } from '../../src/core/briefing/build';
import { escapeHtml } from '../../src/core/briefing/escape';
import { briefingMarkdown } from '../../src/core/briefing/markdown';
import { briefingPage } from '../../src/core/briefing/page';
import { calendarText } from '../../src/core/calendar';
import { mentionsIn } from '../../src/core/mentions';
import { escapeMarkdown, oneLine } from '../../src/core/noteText';
import { folderOf, relativeLink, resolveLink } from '../../src/core/notePath';
import { storiesOf, tipEntries } from '../../src/core/prep';
import { cardsOf } from '../../src/core/rehearsal/cards';
import { eventsOf } from '../../src/core/rehearsal/events';
import { logLine, readLog } from '../../src/core/rehearsal/log';
import { cardHtml } from '../../src/core/rehearsal/page';
import { planOf } from '../../src/core/rehearsal/plan';
import { inEnglish } from '../../src/core/message';
import { scaffoldStory } from '../../src/core/scaffoldStory';
import { prepFolderName } from '../../src/core/scaffold';
import { slugOf } from '../../src/core/slug';
import { renamed } from './support/connections';
import { searched } from './support/fuzz';
import { anyName } from './support/oddNames';
import { freshPrep, noon, prepOf, readinessOf, type Files } from './support/preps';

/** What people and companies are really called, or call themselves to see what happens. */
const hardNames = [
  `Dwayne "The Rock" O'Neill`,
  'Müller/Schmidt \\ Partner',
  '😀 Smile & Co 👩‍👩‍👧‍👦',
  'שרה כהן',
  'محمد بن سلمان',
  '\u202egpj.exe\u202c Ltd',
  'X'.repeat(300),
  '長い名前の会社'.repeat(43),
  '<b>Bold</b> GmbH',
  'A [link](command:evil)',
  '100 % – #1: "yes"',
  '--help',
];

/** A prep whose company, interviewer and story bear the name. */
function prepNamed(name: string): Files {
  const details = {
    company: name,
    role: name,
    interview: '2026-12-03T14:00',
    timezone: 'Europe/London',
    location: name,
    panel: [{ name, part: 'peer', title: name }],
  };
  const folder = prepFolderName(details);
  const files = freshPrep(details, folder);
  const story = scaffoldStory({ title: name }, () => false);
  const parts = ['It was late.', 'I had to act.', 'I acted.', 'It took three days.'];
  let part = 0;
  const told = story.text.replace(/-->\n/g, (end) => `${end}\n${parts[part++] ?? ''}\n`);
  const link = relativeLink(folder, `${folder}/${story.path}`);
  const questions = `---\ntype: tip\ntip: behavioral\n---\n\n## Questions to expect\n\n- When were you late?\n  - story: [it](${link})\n`;
  return { ...files, [`${folder}/3-behavioral-questions.md`]: questions, [`${folder}/${story.path}`]: told };
}

describe('A name of any kind', () => {
  const check = (name: string): void => {
    const files = prepNamed(name);
    const shown = oneLine(name);
    if (shown === '') return;
    const readiness = readinessOf(files);
    const { prep } = readiness;
    const [person] = prep.panel;
    assert.deepEqual([prep.company, person?.name, prep.stories[0]?.title], [shown, shown, shown]);

    // Links: every path that a name makes is led to, and leads where it was made for.
    for (const path of Object.keys(files)) {
      const folder = folderOf(prep.note.path);
      assert.equal(resolveLink(folder, relativeLink(folder, path)), path);
    }
    const [question] = tipEntries(prep, 'behavioral', 'expected');
    assert.ok(question);
    assert.equal(storiesOf(prep, question)[0], prep.stories[0]);
    assert.ok(mentionsIn(prep).length > 0);

    // Briefing and export, as page, sheet and markdown; the file of a sheet is one in the folder.
    const briefing = buildBriefing(readiness);
    assert.ok(briefingPage(briefing, '').includes(escapeHtml(shown)), 'on the page');
    assert.ok(briefingMarkdown(briefing).includes(escapeMarkdown(shown)), 'in the markdown');
    assert.ok(person);
    const sheet = buildBriefing(readiness, { view: { kind: 'sheet', person } });
    assert.ok(briefingPage(sheet, '').includes(escapeHtml(shown)), 'on the sheet');
    assert.match(slugOf(person.name, 'interviewer'), /^[\p{L}\p{M}\p{N}-]{1,72}$/u);

    // Calendar.
    const { interview, timeZone } = prep;
    const plan = planOf(cardsOf(prep), [], { now: noon, interview, timeZone });
    const calendar = new ICAL.Component(ICAL.parse(calendarText(eventsOf(prep, plan), { now: noon })) as unknown[]);
    const [event] = calendar.getAllSubcomponents('vevent');
    assert.ok(String(event?.getFirstPropertyValue('summary')).includes(shown.slice(0, 20)), 'in the calendar');

    // Rehearsal: asked, logged, read back.
    const card = cardsOf(prep).find(({ story }) => story !== undefined);
    assert.ok(card);
    const log = readLog(logLine({ at: noon, card: card.id, seconds: 60, rating: 'good' }));
    assert.deepEqual([log.broken, log.rehearsals[0]?.card], [0, card.id]);
    const page = cardHtml(
      {
        ...{ card, phase: 'asking', revealed: 0, told: 0, isTooLong: false, target: 120, followUp: undefined },
        ...{ reminder: undefined, position: 1, total: 1, where: [prep.company], language: 'en' },
      },
      inEnglish,
    );
    assert.ok(page.includes(escapeHtml(shown)), 'in the rehearsal');

    // Rename, to another name and back: every byte, or a reason.
    const there = renamed(files, shown, 'Eva Lu');
    if (typeof there === 'string') return;
    assert.equal(prepOf(there).panel[0]?.name, 'Eva Lu');
    const back = renamed(there, 'Eva Lu', shown);
    if (typeof back !== 'string') assert.equal(prepOf(back).panel[0]?.name, shown);
  };

  for (const name of hardNames) {
    it(`goes through everything: ${JSON.stringify(name.slice(0, 30))}`, () => check(name));
  }

  it('goes through everything, whatever it is', () => {
    const wellFormed = anyName.filter((name) => name.length < 400 && !/[\ud800-\udfff]/u.test(name));
    fc.assert(fc.property(wellFormed, check), searched({ seed: 20261130, numRuns: 60 }));
  });
});
