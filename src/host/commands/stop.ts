import type { Command } from './command';

/** Stops what takes long: reading notes, writing a prep. */
export const stop: Command = {
  name: 'stop',
  run: ({ work }) => {
    work.stop();
    return Promise.resolve();
  },
};
