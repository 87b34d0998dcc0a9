import type { Log } from '../../../src/host/log';

/** A log that nobody reads. */
export const silent: Log = { debug: () => undefined, warn: () => undefined, error: () => undefined };
