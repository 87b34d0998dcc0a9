import 'mocha/mocha.js';
import { workspace } from 'vscode';
import { removeFoldersAfterEachTest } from './support/folders';

/** Mocha's browser build, which runs in both extension hosts, leaves these two behind. */
interface MochaGlobals {
  readonly Mocha: typeof Mocha;
  readonly mocha: Mocha & BrowserMocha;
}

/** What mocha's types say only of its global instance. */
interface BrowserMocha {
  setup(options: Mocha.MochaOptions): void;
}

const { Mocha: MochaClass, mocha } = globalThis as unknown as MochaGlobals;

/** Lines that begin so are the suite's own: VS Code and the extension write to the same console. */
const suiteMark = 'second-round-suite ';
/** The line from which the runner takes the result. */
const countsMark = 'second-round-counts ';

function reportCounts({ passes, failures, pending }: Mocha.Stats): void {
  // The runner makes sure that the suite ran where it was meant to.
  const host = 'WorkerGlobalScope' in globalThis ? 'worker' : 'node';
  console.log(`${countsMark}${JSON.stringify({ host, passed: passes, failed: failures, skipped: pending })}`);
}

/** Called by VS Code, which takes a rejection for a failed run. */
export async function run(): Promise<void> {
  MochaClass.reporters.Base.consoleLog = (format: unknown = '', ...rest: unknown[]) => {
    // Each line: the desktop edition hands its output over as lines.
    const marked = (text: unknown): unknown =>
      typeof text === 'string' ? text.replaceAll('\n', `\n${suiteMark}`) : text;
    console.log(`${suiteMark}${String(marked(format))}`, ...rest.map(marked));
  };
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000 });
  removeFoldersAfterEachTest();
  await import('host-tests');
  const grep = workspace.getConfiguration('second-round-tests').get<string>('grep');
  if (grep !== undefined) mocha.grep(grep);

  const failures = await new Promise<number>((resolve) => {
    // Not `mocha.run()`, which looks for its options in the address of a page.
    const runner = MochaClass.prototype.run.call(mocha, resolve);
    runner.once('end', () => {
      if (runner.stats) reportCounts(runner.stats);
    });
  });
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}
