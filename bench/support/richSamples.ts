import { fixtureFiles } from '../../test/ui/richPreps';
import { storyText, type Files } from '../../test/unit/support/preps';

/** The moment the sample is judged at, the day before its interview. */
export const sampleNow = Date.parse('2026-12-02T10:00Z');

const sample = fixtureFiles('complete');

/** The sample, and the same with 60 stories, all of them told in full. */
export const samples: Readonly<Record<string, Files>> = {
  'the sample': sample,
  'the sample with 60 stories': {
    ...sample,
    ...Object.fromEntries(
      Array.from({ length: 54 }, (_, index) => [`prep/stories/more-${index}.md`, storyText(`Story number ${index}`)]),
    ),
  },
};
