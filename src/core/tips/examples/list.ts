// Made from the files beside it by `npm run generate`.
import type { ExamplesById } from './example';
import { assessmentsExamples } from './assessments';
import { closingExamples } from './closing';
import { cultureExamples } from './culture';
import { firstInterviewExamples } from './firstInterview';
import { ninetyDaysExamples } from './ninetyDays';
import { noteExamples } from './notes';
import { prepExamples } from './prep';
import { questionsExamples } from './questions';
import { researchExamples } from './research';
import { resumeExamples } from './resume';
import { salaryExamples } from './salary';
import { storyExamples } from './story';

/**
 * Good and bad examples of every check: tests and `docs/checks.md` are made from them. Nothing that is shipped imports
 * them.
 */
export const examples: ExamplesById = {
  ...assessmentsExamples,
  ...closingExamples,
  ...cultureExamples,
  ...firstInterviewExamples,
  ...ninetyDaysExamples,
  ...noteExamples,
  ...prepExamples,
  ...questionsExamples,
  ...researchExamples,
  ...resumeExamples,
  ...salaryExamples,
  ...storyExamples,
};
