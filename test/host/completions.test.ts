import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  commands,
  MarkdownString,
  Range,
  Selection,
  SnippetString,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type TextEditor,
} from 'vscode';
import { closeEditors, newFolder, write } from './support/folders';

const title = 'A **bold** [claim](command:workbench.action.quit) <img src=x>';
/** As a person reads it: a link that is not allowed stays text. */
const plainTitle = title.replaceAll('**', '');
const tip = (id: string, body: string): string => `---\ntype: tip\ntip: ${id}\n---\n${body}`;
const asked = (body: string): string => tip('questions', `## Questions to ask\n${body}`);

describe('Inside the notes of a prep', () => {
  let folder: Uri;
  before(async () => {
    const panel = [{ name: 'Dana Li', title: 'Director' }, { name: 'Tom Reyes' }];
    folder = await commands.executeCommand('secondRound.newPrep', {
      parent: await newFolder(),
      company: 'Acme',
      panel,
    });
    const story = `---\ntype: story\nid: claim\nheadline: From *six* to two\n---\n# ${title}\n## Situation\n`;
    await write(Uri.joinPath(folder, 'stories', 'claim.md'), story);
    await commands.executeCommand('secondRound.refresh');
  });
  afterEach(closeEditors);

  /** Shows a note with another text, unsaved; `¦` in it is where the cursor goes. */
  async function show(name: string, marked: string): Promise<TextEditor> {
    const uri = Uri.joinPath(folder, name);
    const editor = await window.showTextDocument(uri);
    const { document } = editor;
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(0, 0, document.lineCount, 0), marked.replace('¦', ''));
    await workspace.applyEdit(edit);
    const cursor = document.positionAt(marked.indexOf('¦'));
    editor.selection = new Selection(cursor, cursor);
    return editor;
  }

  async function items({ document, selection }: TextEditor, trigger?: string): Promise<readonly CompletionItem[]> {
    const command = 'vscode.executeCompletionItemProvider';
    const list = await commands.executeCommand<CompletionList>(command, document.uri, selection.active, trigger);
    return list.items.filter(({ kind }) => kind !== CompletionItemKind.Text);
  }

  function labels(all: readonly CompletionItem[]): string[] {
    return all.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  async function offered(name: string, marked: string, trigger?: string): Promise<string[]> {
    return labels(await items(await show(name, marked), trigger));
  }

  it('an entry is offered with its fields, and put in by the editor as it is read', async () => {
    const editor = await show('4-questions-to-ask.md', asked('\n- ¦\n\n## In reserve\n'));
    const [entry] = await items(editor, ' ');
    assert.ok(entry?.insertText instanceof SnippetString && entry.range instanceof Range);
    assert.deepEqual(entry.label, { label: 'question to ask' });
    assert.equal(typeof entry.documentation, 'string');
    await editor.insertSnippet(entry.insertText, entry.range);
    const fields = '- \n  - for: \n  - purpose: information\n  - because: ';
    assert.equal(editor.document.getText(), asked(`\n${fields}\n\n## In reserve\n`));
  });

  it('people, stories, fields and keys are offered for the text as it is now', async () => {
    assert.deepEqual(await offered('4-questions-to-ask.md', asked('- How?\n  - for: ¦\n'), ':'), [
      'Dana Li',
      'Tom Reyes',
    ]);
    assert.deepEqual(await offered('5-resume.md', tip('resume', '## Claims\n- Cut\n  - story:¦\n'), ':'), [plainTitle]);
    assert.deepEqual(await offered('4-questions-to-ask.md', asked('- How?\n  - ¦\n'), ' '), [
      'for',
      'purpose',
      'because',
    ]);
    assert.deepEqual(await offered('8-salary.md', '---\ntype: tip\ntip: salary\nstatus:¦\n---\n', ':'), [
      'todo',
      'doing',
      'done',
      'skipped',
    ]);
  });

  /** Accepts what the list has on top. It opens when it is ready; until then there is nothing to accept. */
  async function acceptFirst({ document }: TextEditor): Promise<void> {
    const before = document.getText();
    while (document.getText() === before) await commands.executeCommand('acceptSelectedSuggestion');
  }

  it('typing asks for what fits', async () => {
    const editor = await show('4-questions-to-ask.md', asked('- How?\n  - for: Dana Li¦\n'));
    await commands.executeCommand('type', { text: ',' });
    await acceptFirst(editor);
    assert.equal(editor.document.getText(), asked('- How?\n  - for: Dana Li, Tom Reyes\n'));
  });

  it('accepting doubles nothing of what is there', async () => {
    const editor = await show('4-questions-to-ask.md', asked('- How?\n  - for: Tom Re¦y, Dana Li\n'));
    await commands.executeCommand('editor.action.triggerSuggest');
    await acceptFirst(editor);
    assert.equal(editor.document.getText(), asked('- How?\n  - for: Tom Reyes, Dana Li\n'));
  });

  it('white space on an empty line asks for nothing, a person who asks is told', async () => {
    const name = '4-questions-to-ask.md';
    assert.deepEqual(await offered(name, asked('- How?\n  ¦\n'), ' '), []);
    assert.deepEqual((await offered(name, asked('- How?\n  ¦\n'))).slice(0, 3), ['for', 'purpose', 'because']);
  });

  it('nothing is offered elsewhere', async () => {
    const other = Uri.joinPath(await newFolder(), 'notes.md');
    await write(other, asked('- How?\n  - for: \n- \n'));
    const editor = await window.showTextDocument(other);
    for (const [line, character] of [
      [5, 7],
      [6, 2],
    ] as const) {
      editor.selection = new Selection(line, character, line, character);
      assert.deepEqual(await items(editor, ' '), []);
    }
    await write(Uri.joinPath(folder, 'mine.md'), '## Questions to ask\n- \n');
    assert.deepEqual(await offered('mine.md', '## Questions to ask\n- ¦\n', ' '), []);
  });

  async function hoverAt(name: string, marked: string): Promise<string[]> {
    const { document, selection } = await show(name, marked);
    const command = 'vscode.executeHoverProvider';
    const hovers = await commands.executeCommand<Hover[]>(command, document.uri, selection.active);
    return hovers.flatMap(({ contents }) =>
      contents.map((content) => {
        assert.ok(content instanceof MarkdownString);
        assert.equal(content.isTrusted ?? false, false);
        assert.equal(content.supportHtml ?? false, false);
        return content.value;
      }),
    );
  }

  it('a heading says what it is for and what is checked there', async () => {
    const [text = ''] = await hoverAt('4-questions-to-ask.md', asked('- How?\n').replace('ask', '¦ask'));
    assert.match(text, /^\*\*Questions to ask\*\*\n\n\w/);
    assert.match(text, /\n- Questions enough\\, and for each person\\: (?:not begun|\d of 3)\n- /);
  });

  it('a figure of the salary note is never said', async () => {
    const [text = ''] = await hoverAt('8-salary.md', '---\ntype: tip\ntip: salary\nwalk¦_away: 98765\n---\n');
    assert.match(text, /Below this you say no/);
    assert.doesNotMatch(text, /98765/);
    assert.deepEqual(await hoverAt('8-salary.md', '---\ntype: tip\ntip: salary\nwalk_away: 98¦765\n---\n'), []);
  });

  it('a link to a story says its title and headline, as text', async () => {
    const marked = tip('resume', '## Claims\n- Cut\n  - story: cla¦im\n');
    const [text = ''] = await hoverAt('5-resume.md', marked);
    const [first, second] = text.split('\n\n');
    assert.doesNotMatch(first?.slice(2, -2) ?? '', /(?<!\\)[!-/:-@[\]-`{-~]/);
    assert.equal(first?.slice(2, -2).replaceAll('\\', ''), plainTitle);
    assert.equal(second, 'From \\*six\\* to two');
  });
});
