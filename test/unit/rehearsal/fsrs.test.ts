import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { inRoot } from '../../../scripts/lib/paths.mjs';

/** Names what a date can do before and after the schedule is loaded, in a process of its own. */
const script = `
  const mine = () => 'mine';
  Date.prototype.format = mine;
  const namesBefore = Reflect.ownKeys(Date.prototype).map(String);
  await import(${JSON.stringify(inRoot('src', 'core', 'rehearsal', 'schedule.ts'))});
  const namesAfter = Reflect.ownKeys(Date.prototype).map(String);
  console.log(JSON.stringify({ namesBefore, namesAfter, isMine: Date.prototype.format === mine }));
`;

describe('the schedule', () => {
  it('leaves dates as they are, which other extensions use as well', () => {
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: inRoot(), encoding: 'utf8' });
    assert.equal(stderr, '');
    const { namesBefore, namesAfter, isMine } = JSON.parse(stdout) as {
      readonly namesBefore: readonly string[];
      readonly namesAfter: readonly string[];
      readonly isMine: boolean;
    };
    assert.deepEqual(namesAfter, namesBefore);
    assert.ok(isMine);
  });
});
