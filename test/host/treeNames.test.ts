import assert from 'node:assert/strict';
import { Uri, type TreeItem } from 'vscode';
import { notePath } from '../../src/host/convert';
import { childrenOf, nextNode, prepNode, type PrepNode } from '../../src/host/prepNodes';
import { PrepStore } from '../../src/host/prepStore';
import { treeItem } from '../../src/host/treeItem';
import { newFolder, write } from './support/folders';
import { silent } from './support/silent';

const prepText = (company: string): string =>
  `---\ntype: prep\ncompany: ${company}\ninterview: 2026-12-03T14:00\ntimezone: Europe/London\n---\n\n## Logistics\n\n- [ ] Print the CV\n`;
const salary = '---\ntype: tip\ntip: salary\nstatus: doing\n---\n\n## Market\n\n- 90k\n  - source: a survey\n';
const story = '---\ntype: story\n---\n\n# The night\n\n- [ ] Ask Jo for the figure\n';

describe('What the rows of the sidebar are called', () => {
  /** All rows of preps of these companies, with everything below them. */
  async function rowsOf(companies: Readonly<Record<string, string>>): Promise<readonly TreeItem[]> {
    const folder = await newFolder();
    for (const [name, company] of Object.entries(companies)) {
      await write(Uri.joinPath(folder, name, 'prep.md'), prepText(company));
      await write(Uri.joinPath(folder, name, '8-salary.md'), salary);
      await write(Uri.joinPath(folder, name, 'stories', 'night.md'), story);
    }
    const store = new PrepStore(() => Date.UTC(2026, 10, 20), silent);
    await store.ready();
    store.dispose();
    const preps = store.preps.filter(({ prep }) => prep.folder.startsWith(notePath(folder)));
    const whole = (node: PrepNode): readonly PrepNode[] => [node, ...childrenOf(node).flatMap(whole)];
    const nodes = preps.flatMap((readiness) => [nextNode(readiness) ?? [], ...whole(prepNode(readiness))].flat());
    return nodes.map((node) => treeItem(node, preps, () => 0));
  }
  const names = (rows: readonly TreeItem[]): readonly string[] =>
    rows.map(({ accessibilityInformation }) => accessibilityInformation?.label ?? '');
  const boxes = (rows: readonly TreeItem[]): readonly string[] =>
    rows.flatMap(({ checkboxState }) =>
      typeof checkboxState === 'object' ? [checkboxState.accessibilityInformation?.label ?? ''] : [],
    );

  for (const companies of [{ a: 'Acme' }, { a: 'Acme', b: 'Birch' }, { a: 'Acme', b: 'Acme' }]) {
    it(`is whole, and no two are the same: ${Object.values(companies).join(' and ')}`, async () => {
      const rows = await rowsOf(companies);
      for (const all of [names(rows), boxes(rows)]) {
        assert.ok(all.length > 0 && !all.includes(''));
        assert.deepEqual([...new Set(all)], all);
      }
    });
  }

  it('names the prep only where there are several, and its folder where they share a company', async () => {
    const salaryOf = async (companies: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      names(await rowsOf(companies)).filter((name) => name.startsWith('Salary, '));
    assert.deepEqual(await salaryOf({ a: 'Acme' }), ['Salary, doing, 0 of 4 checks ready']);
    assert.deepEqual(await salaryOf({ a: 'Acme', b: 'Birch' }), [
      'Salary, doing, 0 of 4 checks ready, Acme',
      'Salary, doing, 0 of 4 checks ready, Birch',
    ]);
    const [first = '', second = ''] = await salaryOf({ a: 'Acme', b: 'Acme' });
    assert.match(first, /checks ready, folder-\d+\/a$/);
    assert.match(second, /checks ready, folder-\d+\/b$/);
  });
});
