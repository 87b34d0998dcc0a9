import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

const file = 'all.code-workspace';

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Which folders are in the window: VS Code follows the file. */
function openFolders(folder: string, paths: readonly string[]): void {
  writeFile(join(folder, file), JSON.stringify({ folders: paths.map((path) => ({ path })) }));
}

const prepText = (company: string): string =>
  `---\ntype: prep\ncompany: ${company}\ninterview: 2036-12-03T14:00\ntimezone: Europe/London\n---\n`;

describe('Preps in several folders of one window', () => {
  const open = workbenchOf({
    workspace: file,
    viewport: { width: 1280, height: 1100 },
    fill: (folder) => {
      const preps = {
        'mono/apps/web/docs/acme': 'Acme',
        'mono/node_modules/pack/example': 'Nobody',
        'private/birch': 'Birch',
        'private/cedar': 'Cedar',
      };
      for (const [path, company] of Object.entries(preps)) {
        writeFile(join(folder, path, 'prep.md'), prepText(company));
        writeFile(join(folder, path, '8-salary.md'), '---\ntype: tip\ntip: salary\nstatus: todo\n---\n\n# Salary\n');
      }
      writeFile(join(folder, 'mono', 'readme.md'), '# A repository\n');
      openFolders(folder, ['mono', 'private']);
    },
  });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  const prep = (company: string): ReturnType<Workbench['treeRow']> =>
    workbench.page.locator('.sidebar').getByRole('treeitem', { name: new RegExp(`^${company}, in \\d`) });
  async function companiesAre(there: readonly string[], gone: readonly string[]): Promise<void> {
    for (const company of there) await prep(company).waitFor();
    for (const company of gone) await prep(company).waitFor({ state: 'detached' });
  }

  it('are all in the sidebar, those of installed packages are not', async () => {
    await workbench.openView();
    await companiesAre(['Acme', 'Birch', 'Cedar'], ['Nobody']);
    await workbench.treeRow(/^Salary, .*, Cedar$/).waitFor();
  });

  it('go with their folder', async () => {
    openFolders(workbench.folder, ['mono']);
    await companiesAre(['Acme'], ['Birch', 'Cedar']);
    await workbench.treeRow(/^Salary, to do, \d of \d checks ready$/).waitFor();
  });

  it('come with a folder', async () => {
    openFolders(workbench.folder, ['mono', 'private/cedar']);
    await companiesAre(['Acme', 'Cedar'], ['Birch']);
  });

  it('are there once when one folder lies in another, and stay when the inner one goes', async () => {
    openFolders(workbench.folder, ['mono', 'private/cedar', 'private']);
    await companiesAre(['Acme', 'Birch', 'Cedar'], []);
    openFolders(workbench.folder, ['mono', 'private']);
    await workbench.page
      .locator('.sidebar')
      .getByRole('treeitem', { name: /^Salary, .*, Cedar$/ })
      .waitFor();
    await companiesAre(['Acme', 'Birch', 'Cedar'], []);
    openFolders(workbench.folder, ['mono', 'private', 'mono/apps/web/docs/acme']);
    openFolders(workbench.folder, ['mono', 'private/birch']);
    await companiesAre(['Acme', 'Birch'], ['Cedar']);
  });

  it('stay when the folder around theirs goes', async () => {
    openFolders(workbench.folder, ['mono', 'private', 'private/cedar']);
    await companiesAre(['Acme', 'Birch', 'Cedar'], []);
    openFolders(workbench.folder, ['mono', 'private/cedar']);
    await companiesAre(['Acme', 'Cedar'], ['Birch']);
  });
});
