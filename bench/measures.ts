import type { Measure } from './support/measure';
import { activation } from './measures/activation';
import { briefing } from './measures/briefing';
import { bundle } from './measures/bundle';
import { foreignVault } from './measures/foreignVault';
import { fullIndex } from './measures/fullIndex';
import { growing } from './measures/growth';
import { hostileYaml } from './measures/hostileYaml';
import { judgements } from './measures/judgements';
import { keystroke } from './measures/keystroke';
import { rehearsal } from './measures/rehearsal';
import { secondStart } from './measures/secondStart';

/** All that `npm run bench` measures, in the order of the table. */
export const measures: readonly Measure[] = [
  fullIndex,
  secondStart,
  keystroke,
  briefing,
  rehearsal,
  growing,
  bundle,
  activation,
  hostileYaml,
  foreignVault,
  judgements,
];
