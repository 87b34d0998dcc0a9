// Made from the files beside it by `npm run generate`.
import type { TipDefinition } from '../tip';
import { assessments } from './assessments';
import { behavioral } from './behavioral';
import { closing } from './closing';
import { culture } from './culture';
import { firstInterview } from './firstInterview';
import { ninetyDays } from './ninetyDays';
import { questions } from './questions';
import { research } from './research';
import { resume } from './resume';
import { salary } from './salary';

/** The tips in the order a candidate meets them. */
export const tips: readonly TipDefinition[] = [
  firstInterview,
  research,
  behavioral,
  questions,
  resume,
  culture,
  assessments,
  salary,
  closing,
  ninetyDays,
];
