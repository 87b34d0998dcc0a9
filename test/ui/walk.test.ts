import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/core/report';
import { inRoot } from '../../scripts/lib/paths.mjs';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe("A new user's walk", () => {
  const open = workbenchOf();
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  const prepFile = (name: string): string => join(workbench.folder, 'acme-planner', name);
  const step = (number: number): RegExp => new RegExp(`New Prep \\(${String(number)}/`);

  it('meets a view that says how to begin', async () => {
    await workbench.openView();
    await workbench.page.locator('.sidebar').getByText('Invited to a second interview?').waitFor();
    for (const name of ['New Prep', 'Try the Sample']) {
      await workbench.page.locator('.sidebar').getByRole('button', { name, exact: true }).first().waitFor();
    }
    await workbench.shot('welcome-light', { theme: 'light' });
  });

  it('leaves nothing behind with escape, at any step', async () => {
    for (const answers of [[], ['Acme'], ['Acme', 'Planner']]) {
      await workbench.runCommand('Second Round: New Prep');
      for (const [index, answer] of answers.entries()) await workbench.answer(step(index + 1), answer);
      await workbench.page
        .locator('.quick-input-widget:visible')
        .filter({ hasText: step(answers.length + 1) })
        .waitFor();
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }
    assert.deepEqual(readdirSync(workbench.folder), []);
  });

  it('makes a prep from three answers, with a way back and a word about what is wrong', async () => {
    await workbench.runCommand('Second Round: New Prep');
    await workbench.answer(step(1), '');
    await workbench.page.getByText('A name is needed').waitFor();
    await workbench.answer(step(1), 'Akme');
    await workbench.page
      .locator('.quick-input-widget:visible')
      .filter({ hasText: step(2) })
      .waitFor();
    await workbench.page.locator('.quick-input-widget').getByRole('button', { name: /^Back/ }).click();
    await workbench.page
      .locator('.quick-input-widget:visible')
      .filter({ hasText: step(1) })
      .waitFor();
    assert.equal(await workbench.quickInput().inputValue(), 'Akme');
    await workbench.answer(step(1), 'Acme');
    await workbench.answer(step(2), 'Planner');
    await workbench.answer(step(3), 'next week');
    await workbench.page.getByText('Write it as 2026-12-03 14:00').waitFor();
    await workbench.shot('new-prep-dark', { theme: 'dark' });
    await workbench.answer(step(3), '2036-12-03 14:00');
    await workbench.treeRow(/^Acme, in \d+ days, 1 of \d+, Planner/).waitFor();
    await workbench.page.getByRole('tab', { name: /^prep\.md/ }).waitFor();
    assert.match(readFileSync(prepFile('prep.md'), 'utf8'), /^interview: 2036-12-03T14:00$/m);
    assert.ok(existsSync(prepFile('stories')));
  });

  it('sees progress and preview change while writing', async () => {
    await workbench.treeRow(/^Opening and closing, to do, 0 of 3/).click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/ }).waitFor();
    await workbench.runCommand('Second Round: Preview Briefing');
    const preview = workbench.webview();
    await preview.getByRole('heading', { name: 'Acme: Planner' }).waitFor();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/ }).click();
    const lines = readFileSync(prepFile('9-opening-and-closing.md'), 'utf8').split('\n');
    await workbench.goToLine(lines.indexOf('## Rapport') + 1);
    await workbench.page.keyboard.type('## Points to land\n- I calm rooms\n- I ship on time\n- I stay\n\n');
    await workbench.treeRow(/^Opening and closing, to do, 1 of 3/).waitFor();
    await preview.getByText('I ship on time').waitFor();
    await workbench.shot('writing-dark', { theme: 'dark' });
    await workbench.shot('writing-light', { theme: 'light' });
  });

  it('ticks a task in the sidebar, and undo takes the tick back', async () => {
    await workbench.page.keyboard.press('Control+s');
    const interview = workbench.treeRow(/^The interview, open, 1 of/);
    await interview.getByRole('button').or(interview.locator('.monaco-tl-twistie')).first().click();
    const task = workbench.treeRow(/^Notepad and a working pen, task, open/);
    await task.getByRole('checkbox').click();
    await workbench.treeRow(/^Notepad and a working pen, task, done/).waitFor();
    await workbench.treeRow(/^The interview, open, 2 of/).waitFor();
    assert.match(readFileSync(prepFile('prep.md'), 'utf8'), /^- \[x\] Notepad and a working pen$/m);
    await workbench.page.getByRole('tab', { name: /^prep\.md/ }).click();
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+z');
    await workbench.treeRow(/^Notepad and a working pen, task, open/).waitFor();
    await workbench.page.keyboard.press('Control+s');
  });

  it('marks a tip as done by its checkbox, and goes on by unticking it', async () => {
    const tip = workbench.treeRow(/^Cultural fit, /);
    await tip.getByRole('checkbox').first().click();
    await workbench.treeRow(/^Cultural fit, done with 2 gaps/).waitFor();
    assert.match(readFileSync(prepFile('6-cultural-fit.md'), 'utf8'), /^status: done$/m);
    await tip.getByRole('checkbox').first().click();
    await workbench.treeRow(/^Cultural fit, to do/).waitFor();
    assert.match(readFileSync(prepFile('6-cultural-fit.md'), 'utf8'), /^status: todo$/m);
  });

  it('finds everything again after the window was reloaded', async () => {
    await workbench.reload();
    await workbench.treeRow(/^Opening and closing, to do, 1 of 3/).waitFor();
    const preview = workbench.webview();
    await preview.getByText('I ship on time').waitFor();
  });

  it('reads the same on the command line as in the sidebar', async () => {
    const output = execFileSync(process.execPath, [inRoot('dist', 'cli.js'), 'check', workbench.folder, '--json'], {
      encoding: 'utf8',
    });
    const { preps } = JSON.parse(output) as Report;
    assert.equal(preps.length, 1);
    for (const { tip, progress } of preps[0]?.tips ?? []) {
      const title = titles[tip];
      assert.ok(title, tip);
      const { met, total } = progress;
      await workbench.treeRow(new RegExp(`^${title}, .*${String(met)} of ${String(total)} checks ready`)).waitFor();
    }
  });
});

const titles: Readonly<Record<string, string>> = {
  prep: 'The interview',
  'first-interview': 'First interview',
  research: 'Company research',
  behavioral: 'Behavioural questions',
  questions: 'Questions to ask',
  resume: 'Résumé',
  culture: 'Cultural fit',
  assessments: 'Assessments',
  salary: 'Salary',
  closing: 'Opening and closing',
};
