import type { Log } from '../../../src/host/log';

/** A log that nobody reads. */
export const silent: Log = { debug: () => undefined, error: () => undefined };
