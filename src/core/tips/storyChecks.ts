import { about, always, counted, judged, pending, type Check, type Finding, type Fix } from '../check';
import { wantedCompetencies } from '../coverage';
import { insertAt } from '../fixes';
import { isMeasurable } from '../judgement/measurable';
import { firstPerson, saysWeMoreThanI, spokenSeconds, spokenWords, wordsPerMinute } from '../judgement/speaking';
import type { Paragraph } from '../outline';
import { remembered, rememberedOf } from '../memo';
import { message } from '../message';
import { normalized } from '../note';
import { isBelow } from '../notePath';
import { isInEnglish, type Prep } from '../prep';
import { isBegun, isComplete, isTold, partNames, partTitles, type PartName, type Story } from '../story';
import { lineEndingOf, type Range } from '../text';

/** Judgements of text are asked again with every pause in typing; these remember what stories say. */
const isSpecific = rememberedOf((story: Story) => isMeasurable(textOf(story, 'result')));
const isTheirs = rememberedOf((story: Story) => saysWeMoreThanI(textOf(story, 'action')));

function titleOf({ title }: Story): string {
  return title;
}

/** What is said in a part, in one text. */
function textOf(story: Story, part: PartName): string {
  return (story.parts.get(part)?.statements ?? []).map(({ text }) => text).join('\n');
}

function headingOf(story: Story, part: PartName): Finding['place'] {
  return story.parts.get(part)?.heading ?? titlePlace(story);
}

function titlePlace({ note }: Story): Finding['place'] {
  return { path: note.path, range: note.titleRange };
}

/** The stories a check judges: those that are begun and do not ignore it. */
function judgedStories(prep: Prep, check: string): readonly Story[] {
  return prep.stories.filter((story) => isBegun(story) && !story.note.ignored.has(check));
}

/** A check that judges each story by itself. */
function eachStory(
  check: Omit<Check, 'evaluate' | 'advice'>,
  advice: string,
  findingsOf: (story: Story, prep: Prep, threshold: (name: string) => number) => readonly Finding[],
): Check {
  return {
    ...check,
    advice: about(advice, 'Write a story: situation, task, action, result'),
    evaluate: (prep, { threshold }) => {
      const stories = judgedStories(prep, check.id);
      if (stories.length === 0) return pending(1);
      return judged(stories, stories.length, titleOf, (story) => findingsOf(story, prep, threshold));
    },
  };
}

const complete: Check = {
  id: 'stories/complete',
  label: 'Every story has all four parts',
  why: 'A story without its result has no point, one without its task has no you.',
  weight: 5,
  minutes: 20,
  advice: about('Finish the story "{0}"', 'Write a story: situation, task, action, result'),
  evaluate: (prep) => {
    const stories = prep.stories.filter(({ note }) => !note.ignored.has('stories/complete'));
    if (!stories.some(isBegun)) return pending(stories.length);
    // A story that is not begun is missing, and nothing is wrong in it.
    const missing = stories.filter((story) => !isComplete(story)).map(titleOf);
    const findings = stories.filter(isBegun).flatMap(incompleteParts);
    return counted(stories.length - missing.length, stories.length, { missing, findings });
  },
};

function incompleteParts(story: Story): readonly Finding[] {
  return partNames
    .filter((part) => !isTold(story, part))
    .map((part): Finding => {
      const heading = story.parts.get(part)?.heading;
      return {
        check: 'stories/complete',
        place: heading ?? titlePlace(story),
        severity: 'warning',
        message: heading
          ? message('{0} is empty: the story stops short without it.', partTitles[part])
          : message('The story has no {0}: add the heading and a sentence or two.', partTitles[part]),
        fixes: heading ? [] : [addHeading(story, part)],
      };
    });
}

/** What may follow the four parts. */
const laterSections = ['reflection', 'follow-ups'];

/** The heading goes before that of the next part there is, else before what follows the parts, else to the end. */
function addHeading({ note, parts }: Story, part: PartName): Fix {
  const [next] = [
    ...partNames.slice(partNames.indexOf(part) + 1).flatMap((name) => parts.get(name) ?? []),
    ...laterSections.flatMap((section) => note.sections.get(section) ?? []),
  ];
  const lineEnding = lineEndingOf(note.text);
  const heading = `## ${partTitles[part]}`;
  const start = next && note.lines.lineStart(note.lines.positionAt(next.heading.range.start).line);
  const gap = note.text.endsWith('\n') ? lineEnding : lineEnding + lineEnding;
  const edit =
    start === undefined
      ? insertAt(note, note.text.length, `${gap}${heading}${lineEnding}`)
      : insertAt(note, start, `${heading}${lineEnding}${lineEnding}`);
  return { title: message('Add the heading {0}', partTitles[part]), edits: [edit], mends: false };
}

const specific = eachStory(
  {
    id: 'stories/specific',
    label: 'Every result holds a figure or a named change',
    why: '"It went well" is what everybody says. A figure, or a change somebody could see, is what is believed.',
    weight: 4,
    minutes: 10,
  },
  'Give the result of "{0}" a figure or a named change',
  (story, prep) => {
    if (!isInEnglish(prep) || textOf(story, 'result') === '' || isSpecific(story)) return [];
    return [
      {
        check: 'stories/specific',
        place: headingOf(story, 'result'),
        severity: 'warning',
        message: message('Nothing in the result can be counted or named: from what to what, how much, how soon?'),
      },
    ];
  },
);

const own = eachStory(
  {
    id: 'stories/own',
    label: 'Actions say I more than we',
    why: 'They hire you, not your old team. Where the story says "we", nobody knows what you did.',
    weight: 3,
    minutes: 10,
  },
  'Say in "{0}" what you did yourself',
  (story, prep) => {
    const statements = story.parts.get('action')?.statements ?? [];
    if (!isInEnglish(prep) || !isTheirs(story)) return [];
    return [
      {
        check: 'stories/own',
        place: {
          path: story.note.path,
          range: firstWe(story.note.text, statements) ?? headingOf(story, 'action').range,
        },
        severity: 'warning',
        message: message('"We" more often than "I": what did you do yourself, and why?'),
      },
    ];
  },
);

/**
 * Where the first "we" of the narrator stands. Markup and line breaks move words but keep their order, so that it is
 * the same "we", counted from the start, in the source; where that has fewer, the sentence it is in.
 */
function firstWe(source: string, statements: readonly Paragraph[]): Range | undefined {
  for (const { text, range } of statements) {
    const we = firstPerson(text).firstWe;
    if (!we) continue;
    const before = text.slice(0, we.start).match(anyWe)?.length ?? 0;
    // The target of a link is not read aloud.
    const said = source.slice(range.start, range.end).replace(/\]\([^)]*\)/g, (target) => ' '.repeat(target.length));
    const same = [...said.matchAll(anyWe)][before];
    if (!same) return range;
    const start = range.start + same.index;
    return { start, end: start + same[0].length };
  }
  return undefined;
}

const anyWe = /\bwe\b/gi;

const length = eachStory(
  {
    id: 'stories/length',
    label: 'Told in time, with a short situation',
    why: 'After two minutes nobody listens. Most of a long story is a long situation.',
    thresholds: {
      seconds: { default: 120, minimum: 30, maximum: 600, description: 'Seconds a story may take when told aloud.' },
      situation: { default: 30, minimum: 10, maximum: 90, description: 'Percent of the story its situation may take.' },
    },
    weight: 3,
    minutes: 15,
  },
  'Shorten the story "{0}"',
  (story, prep, threshold) => {
    const words = spokenWordsOf(story, prep);
    const allowed = Math.floor((threshold('seconds') * wordsPerMinute) / 60);
    const found: Finding[] = [];
    if (words > allowed) {
      const text = message(
        'Too long by {0} words: {1} seconds when told aloud.',
        words - allowed,
        Math.round(spokenSeconds(words)),
      );
      found.push({ check: 'stories/length', place: titlePlace(story), severity: 'information', message: text });
    }
    const share = Math.round((spokenWordsIn(story, ['situation'], prep) / words) * 100);
    if (
      isComplete(story) &&
      story.parts.get('situation') !== story.parts.get('task') &&
      share > threshold('situation')
    ) {
      const text = message('Top-heavy: the situation takes {0} % of the story.', share);
      found.push({
        check: 'stories/length',
        place: headingOf(story, 'situation'),
        severity: 'information',
        message: text,
      });
    }
    return found;
  },
);

/** How many words are said when a story is told: its four parts. */
export function spokenWordsOf(story: Story, prep: Prep): number {
  return spokenWordsIn(story, partNames, prep);
}

/** Parts that stand under one heading are the same statements, and said once. */
function spokenWordsIn(story: Story, parts: readonly PartName[], { language }: Prep): number {
  const said = new Set(parts.flatMap((part) => story.parts.get(part)?.statements ?? []));
  const words = wordsOf(story)(language);
  return [...said].reduce((sum, statement) => sum + (words.get(statement) ?? 0), 0);
}

/** The words of each statement in a language, which is that of the prep and may change. */
const wordsOf = rememberedOf(({ parts }: Story) =>
  remembered((language): ReadonlyMap<Paragraph, number> => {
    const statements = [...parts.values()].flatMap((part) => part.statements);
    return new Map(statements.map((statement) => [statement, spokenWords(statement.text, language)]));
  }, 1),
);

const enough: Check = {
  id: 'stories/enough',
  label: 'Stories ready to tell',
  why: 'Four cover most questions, six nearly all. More than ten are too many to have rehearsed.',
  section: 'expected',
  thresholds: {
    minimum: { default: 4, minimum: 1, maximum: 20, description: 'Stories without findings that are needed.' },
    maximum: { default: 10, minimum: 1, maximum: 50, description: 'Stories of the prep itself that can be rehearsed.' },
  },
  weight: 5,
  minutes: 40,
  advice: always('Write a story: situation, task, action, result'),
  evaluate: (prep, { threshold, findingsOf }) => {
    if (!prep.stories.some(isBegun)) return pending(threshold('minimum'));
    const flaws = [complete, specific, own, length].flatMap((check) => findingsOf(check, prep));
    const flawed = new Set(flaws.map(({ place }) => place.path));
    const ready = prep.stories.filter((story) => isComplete(story) && !flawed.has(story.note.path));
    const ownStories = prep.stories.filter(({ note }) => isBelow(note.path, prep.folder));
    const missing = ownStories.length > threshold('maximum') ? [message('fewer stories: too many to rehearse')] : [];
    return counted(ready.length, threshold('minimum'), { missing });
  },
};

const coverage: Check = {
  id: 'stories/coverage',
  label: 'A story for every competency, failure and conflict',
  why: 'Each competency of the advertisement is a question somebody has been told to ask.',
  weight: 4,
  minutes: 30,
  advice: about('Find a story that shows {0}', 'Find a story for each competency'),
  evaluate: (prep) => {
    const wanted = wantedCompetencies(prep);
    const shown = new Set(
      prep.stories.filter(isComplete).flatMap(({ competencies }) => competencies.map((name) => normalized(name))),
    );
    const missing = wanted.filter((name) => !shown.has(normalized(name)));
    if (shown.size === 0) return pending(wanted.length, missing);
    return counted(wanted.length - missing.length, wanted.length, { missing });
  },
};

const rehearsed: Check = {
  id: 'stories/rehearsed',
  label: 'Each story rehearsed aloud, in time',
  why: 'A story that was only written comes out twice as long. Twice aloud is what makes it yours.',
  thresholds: {
    times: { default: 2, minimum: 1, maximum: 20, description: 'Times a story must have been told aloud.' },
    seconds: { default: 150, minimum: 30, maximum: 600, description: 'Seconds the last telling may have taken.' },
  },
  weight: 5,
  minutes: 5,
  advice: about('Rehearse the story "{0}" aloud', 'Write a story, then rehearse it aloud'),
  evaluate: (prep, { threshold }) => {
    const stories = judgedStories(prep, 'stories/rehearsed');
    if (stories.length === 0) return pending(1);
    const missing = stories.filter(({ id }) => {
      const told = prep.rehearsals.filter(({ card }) => card === id);
      return told.length < threshold('times') || (told.at(-1)?.seconds ?? Infinity) > threshold('seconds');
    });
    return counted(stories.length - missing.length, stories.length, { missing: missing.map(titleOf) });
  },
};

/** The checks of tip 3. */
export const storyChecks: readonly Check[] = [enough, complete, specific, own, length, coverage, rehearsed];
