import assert from 'node:assert/strict';
import { commands, LanguageModelTextPart, lm, Uri } from 'vscode';
import { closeEditors, newFolder, write } from './support/folders';

const readinessTool = 'get_prep_readiness';
const briefingTool = 'get_prep_briefing';

/** Whether this editor has tools for language models; where it has none, there is nothing to test. */
const isThere = typeof (lm as Partial<typeof lm> | undefined)?.invokeTool === 'function';

/** What a tool answers, as text. */
async function invoke(tool: string, input: object): Promise<string> {
  const { content } = await lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tools for an assistant', () => {
  const company = 'Assistant Works';
  let folder: Uri;

  before(async function () {
    if (!isThere) {
      console.log('this VS Code has no language model tools: nothing to test');
      return;
    }
    folder = await newFolder();
    const panel = '## Panel\n\n- Dana Li\n  - part: peer\n  - lens: asked about 98642\n';
    await write(Uri.joinPath(folder, 'prep.md'), `---\ntype: prep\ncompany: ${company}\n---\n\n${panel}`);
    await write(
      Uri.joinPath(folder, '8.md'),
      '---\ntype: tip\ntip: salary\nwalk_away: 91357\ntarget: 98642\n---\n\n## What I will say\n- Not below 91,357, gladly 98,642.\n',
    );
    await write(
      Uri.joinPath(folder, '9.md'),
      '---\ntype: tip\ntip: closing\n---\n\n## Points to land\n- I build teams\n- Worth 98,642 or €91 357\n',
    );
    await commands.executeCommand('secondRound.nextAction', { prep: folder });
  });
  after(closeEditors);

  if (!isThere) return;

  it('are offered, with what they may be asked', () => {
    const names = lm.tools.map(({ name }) => name);
    assert.ok(names.includes(readinessTool) && names.includes(briefingTool), names.join(', '));
  });

  it('tell the readiness of the prep of a company', async () => {
    const report = JSON.parse(await invoke(readinessTool, { company })) as { company: string; tips: object[] };
    assert.equal(report.company, company);
    assert.equal(report.tips.length, 10);
  });

  it('tell the readiness of the prep in front when none is named', async () => {
    assert.match(await invoke(readinessTool, {}), /"company": "Assistant Works"/);
  });

  it('tell the briefing, or the sheet for one person', async () => {
    assert.match(await invoke(briefingTool, { company, pages: 'one' }), /^# Assistant Works[^]*I build teams/);
    assert.match(await invoke(briefingTool, { company, interviewer: 'dana' }), /^# Dana Li/);
  });

  it('never tell a salary figure, and cannot be asked to', async () => {
    const inputs: readonly [string, object][] = [
      [readinessTool, { company }],
      [briefingTool, { company }],
      [briefingTool, { company, include: ['target', 'walk-away'] }],
      [briefingTool, { company, interviewer: 'Dana Li' }],
    ];
    for (const [tool, input] of inputs) {
      const text = await invoke(tool, input).catch(String);
      assert.doesNotMatch(text, /91[., ]?357|98[., ]?642/, JSON.stringify([tool, input]));
    }
  });

  it('say what is wrong with a call, and never take a path', async () => {
    await assert.rejects(invoke(readinessTool, { company: 'Nobody Ltd' }), /Name one of these companies/);
    await assert.rejects(invoke(readinessTool, { company: folder.fsPath }), /Name one of these companies/);
    await assert.rejects(invoke(briefingTool, { company, interviewer: 'Eve' }), /no such interviewer.*Dana Li/);
  });
});
