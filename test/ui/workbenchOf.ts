import { Workbench, type WorkbenchOptions } from './workbench';

/**
 * One workbench for all tests of a `describe`, which takes a picture of what fails. Each test goes on where the one
 * before it has left the window: after a failure the others are not run.
 */
export function workbenchOf(options?: WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;
  let hasFailed = false;
  before(async () => {
    workbench = await Workbench.open(options);
  });
  beforeEach(function () {
    if (hasFailed) this.skip();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    hasFailed = true;
    await workbench?.shot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error('the workbench is open only while tests run');
    return workbench;
  };
}
