import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../../scripts/lib/sample.mjs';
import { readLog, type Rehearsal } from '../../src/core/rehearsal/log';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

type Texts = Readonly<Record<string, string>>;

/** Every file below a folder with its text, by relative path; without those under a temporary name, which are nobody's. */
function filesIn(folder: string): Texts {
  const paths = filesBelow(folder).filter((path) => !path.endsWith('.tmp'));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

// Its process is found where Linux lists them; in memory the same is tried at every single call, everywhere.
if (process.platform === 'linux') {
  describe('An extension host that is killed in the middle', () => {
    const fill = (folder: string): void => rmSync(join(folder, 'rehearsals'), { recursive: true });
    const open = workbenchOf({ prep: 'complete', viewport: { width: 1440, height: 900 }, fill });
    let workbench: Workbench;
    before(async () => {
      workbench = open();
      await workbench.openView();
      await workbench.treeRow(/^Ferncross, /).waitFor();
    });

    /** Kills it as soon as a file of a folder is begun whose name matches, and opens the window again. */
    async function killAtFirstSign(folder: string, sign: RegExp, work: () => Promise<void>): Promise<void> {
      const watcher = watch(join(workbench.folder, folder));
      const killed = new Promise<number>((resolve) => {
        watcher.on('change', (_, name) => {
          if (!sign.test(String(name))) return;
          watcher.close();
          resolve(workbench.killExtensionHost());
        });
      });
      await work();
      assert.equal(await killed, 1);
      await workbench.reopen();
      await workbench.treeRow(/^Ferncross, /).waitFor();
    }

    /** Runs a command and takes what it proposes, except for the first answers. */
    async function answerAll(command: string, questions: number, ...first: readonly string[]): Promise<void> {
      await workbench.runCommand(`Second Round: ${command}`);
      for (let step = 1; step <= questions; step++) {
        await workbench.answer(`${command} (${String(step)}/`, first[step - 1] ?? '');
      }
    }

    it('while a prep is made leaves none or a whole one, and New Prep goes on with it', async () => {
      const makePrep = (): Promise<void> => answerAll('New Prep', 4, 'Zeta');
      const notes = filesIn(workbench.folder);
      const folder = join(workbench.folder, 'zeta');
      mkdirSync(folder);
      await killAtFirstSign('zeta', /\.md/, makePrep);
      const begun = filesIn(folder);
      await makePrep();
      await workbench.treeRow(/^Zeta, /).waitFor();
      const whole = filesIn(folder);
      assert.equal(Object.keys(whole).length, 10);
      if (Object.hasOwn(begun, 'prep.md')) assert.deepEqual(begun, whole);
      assert.deepEqual({ ...whole, ...begun }, whole);
      rmSync(folder, { recursive: true });
      await workbench.treeRow(/^Zeta, /).waitFor({ state: 'detached' });
      assert.deepEqual(filesIn(workbench.folder), notes);
    });

    it('while a note is changed leaves it as it was or as it was to be', async () => {
      const name = '6-cultural-fit.md';
      const { [name]: before = '', ...others } = filesIn(workbench.folder);
      const box = workbench.treeRow(/^Cultural fit, /).getByRole('checkbox');
      await killAtFirstSign('.', /^6-/, () => box.first().click());
      const { [name]: after = '', ...untouched } = filesIn(workbench.folder);
      assert.ok([before, before.replace(/^status: done$/m, 'status: doing')].includes(after), after);
      assert.deepEqual(untouched, others);
    });

    it('while a briefing is exported leaves none or a whole one, and every note', async () => {
      const notes = filesIn(workbench.folder);
      await killAtFirstSign('.', /^briefing\.html/, async () => {
        await answerAll('Export Briefing', 3);
        await workbench.saveAs(join(workbench.folder, 'briefing.html'));
      });
      const { 'briefing.html': page = '</html>', ...others } = filesIn(workbench.folder);
      assert.match(page, /<\/html>\s*$/);
      assert.deepEqual(others, notes);
    });

    it('while an answer is logged leaves only whole lines, and the next answer is logged', async () => {
      const rehearsals = join(workbench.folder, 'rehearsals');
      mkdirSync(rehearsals);
      const page = workbench.webview();
      const answer = async (): Promise<void> => {
        await workbench.runCommand('Second Round: Rehearse');
        await page.getByRole('button', { name: 'Start answering' }).click();
        await page.getByRole('button', { name: 'Stop' }).click();
        await page.getByRole('button', { name: /^good/i }).click();
      };
      const logged = (): readonly Rehearsal[] => {
        const logs = readdirSync(rehearsals).filter((name) => name.endsWith('.jsonl'));
        const read = logs.map((name) => readLog(readFileSync(join(rehearsals, name), 'utf8')));
        for (const { broken } of read) assert.equal(broken, 0);
        return read.flatMap((log) => log.rehearsals);
      };
      await killAtFirstSign('rehearsals', /\.jsonl/, answer);
      const before = logged().length;
      assert.ok(before <= 1);
      const watcher = watch(rehearsals);
      await answer();
      while (logged().length === before) await once(watcher, 'change');
      watcher.close();
      assert.equal(logged().length, before + 1);
    });
  });
}
