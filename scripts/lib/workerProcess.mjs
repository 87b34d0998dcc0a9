/** What the assertions of tests ask of Node's `process`, where there is none. */
export const process = { env: {}, nextTick: queueMicrotask };
