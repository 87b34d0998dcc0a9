import { nameOf } from './check';
import { normalized, textValue, type Entry } from './note';
import { storiesOf, tipEntries, type Prep } from './prep';
import { isComplete, type Story } from './story';

/** What a story can be told for: a competency, a value of theirs, a person who is to hear it. */
export type CoverageKind = 'competency' | 'value' | 'person';

/** `begun`: a story is named, and not all of its parts are there yet, so it cannot be told. */
export type CoverageState = 'told' | 'begun' | 'none';

/** One thing that stories are told for, and how each story of the prep stands to it. */
export interface CoverageLine {
  readonly kind: CoverageKind;
  readonly name: string;
  /** A state for each story, in the order of the coverage's stories. */
  readonly states: readonly CoverageState[];
  /** No story that can be told covers it. */
  readonly isGap: boolean;
}

/** Stories against what they are told for. */
export interface Coverage {
  readonly stories: readonly Story[];
  /** Competencies, then values, then people, each in the order of the notes. */
  readonly lines: readonly CoverageLine[];
}

/** Competencies that every interviewer asks about. */
const alwaysAsked = ['failure', 'conflict'];

/** The competencies that need a story: those of `prep.md`, and those that are asked everywhere. Each stands once. */
export function wantedCompetencies({ competencies }: Prep): readonly string[] {
  return [...new Map([...competencies, ...alwaysAsked].map((name) => [normalized(name), name])).values()];
}

/** The stories of a prep against competencies, values and people. */
export function coverageOf(prep: Prep): Coverage {
  const { stories } = prep;
  const line = (kind: CoverageKind, name: string, covers: (story: Story) => boolean): CoverageLine => {
    const states = stories.map((story) => (covers(story) ? (isComplete(story) ? 'told' : 'begun') : 'none'));
    return { kind, name, states, isGap: !states.includes('told') };
  };
  const named = (kind: CoverageKind, entry: Entry): CoverageLine => {
    const told = new Set(storiesOf(prep, entry));
    return line(kind, nameOf(entry), (story) => told.has(story));
  };
  return {
    stories,
    lines: [
      ...wantedCompetencies(prep).map((name) => {
        const key = normalized(name);
        return line('competency', name, (story) => story.competencies.some((one) => normalized(one) === key));
      }),
      ...valuesOf(prep).map((entry) => named('value', entry)),
      ...prep.panel.map(({ entry }) => named('person', entry)),
    ],
  };
}

/** Their values; none where the tip is skipped. */
function valuesOf(prep: Prep): readonly Entry[] {
  const status = textValue(prep.tips.get('culture')?.frontMatter.entries.get('status'));
  return status === 'skipped' ? [] : tipEntries(prep, 'culture', 'values');
}
