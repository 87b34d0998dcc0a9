// The order counts: what dates could do is noted before ts-fsrs is loaded.
import { dateMethods } from './dates';
import { FSRSAlgorithm, Rating, type Grade } from 'ts-fsrs';

/**
 * ts-fsrs gives every date deprecated methods when it is loaded, and replaces those others gave it. Extensions share
 * their dates, so it is all put back; the algorithm does without.
 */
for (const name of Reflect.ownKeys(Date.prototype)) {
  if (!Reflect.has(dateMethods, name)) Reflect.deleteProperty(Date.prototype, name);
}
Object.defineProperties(Date.prototype, dateMethods);

export { FSRSAlgorithm, Rating, type Grade };
