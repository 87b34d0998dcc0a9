import assert from 'node:assert/strict';
import {
  commands,
  MarkdownString,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type DocumentLink,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type SymbolInformation,
  type TextDocument,
} from 'vscode';
import { closeEditors, filesIn, newFolder, read, write } from './support/folders';
import { User } from './support/user';

const tip = (id: string, body: string, keys = ''): string => `---\ntype: tip\ntip: ${id}\n${keys}---\n\n${body}`;
const notes: Readonly<Record<string, string>> = {
  'prep.md':
    '---\ntype: prep\ncompany: Acme\n---\n\n## Panel\n- Dana Li\n  - part: peer\n  - story: [The slow boat](stories/boat.md)\n- Tom Reyes\n  - part: peer\n',
  '1.md': tip('first-interview', '## What they asked\n- Why?\n  - answer: ok\n  - story: boat\n', 'with: Tom\n'),
  '4.md': tip(
    'questions',
    '## Questions to ask\n- How is life at sea?\n  - for: Dana, Tom Reyes\n  - purpose: rapport\n',
  ),
  '5.md': tip('resume', '## Claims\n- Shipped it\n  - story: boat, The slow boat\n'),
  '6.md': tip('culture', '## Values\n- Calm\n  - story: [The slow boat](stories/boat.md)\n'),
  'stories/boat.md':
    '---\ntype: story\nid: boat\ncompetencies: [failure, conflict]\n---\n\n# The slow boat\n\n## Situation\nIt was late.\n',
};

describe('Links between notes', () => {
  let folder: Uri;
  beforeEach(async () => {
    folder = await newFolder();
    for (const [path, text] of Object.entries(notes))
      await write(Uri.joinPath(folder, path), text.replace(/\n/g, '\r\n'));
    await commands.executeCommand('secondRound.refresh');
  });
  afterEach(closeEditors);

  /** The document of a note and where a text stands in it; `¦` in the text is the cursor. */
  async function at(name: string, marked: string): Promise<[Uri, Position]> {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
    const start = document.getText().indexOf(marked.replace('¦', ''));
    assert.ok(start >= 0, `${name} says ${marked}`);
    return [document.uri, document.positionAt(start + marked.indexOf('¦'))];
  }

  /** Places as "file:line text", those of this prep. */
  async function placesOf(found: readonly (Location | LocationLink)[]): Promise<string[]> {
    const rows: string[] = [];
    for (const one of found) {
      const [uri, range] = 'targetUri' in one ? [one.targetUri, one.targetRange] : [one.uri, one.range];
      const document = await workspace.openTextDocument(uri);
      const name = uri.path.slice(folder.path.length + 1);
      rows.push(`${name}:${String(range.start.line + 1)} ${document.getText(range)}`);
    }
    return rows.sort();
  }

  async function definitions(name: string, marked: string): Promise<string[]> {
    const command = 'vscode.executeDefinitionProvider';
    return placesOf(await commands.executeCommand<(Location | LocationLink)[]>(command, ...(await at(name, marked))));
  }

  async function references(name: string, marked: string): Promise<string[]> {
    const command = 'vscode.executeReferenceProvider';
    return placesOf(await commands.executeCommand<Location[]>(command, ...(await at(name, marked))));
  }

  async function rename(name: string, marked: string, newName: string): Promise<WorkspaceEdit> {
    const command = 'vscode.executeDocumentRenameProvider';
    return commands.executeCommand<WorkspaceEdit>(command, ...(await at(name, marked)), newName);
  }

  /** What every note says to the last byte, in its editor where it is open. */
  async function texts(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of Object.keys(notes)) {
      found[name] = (await workspace.openTextDocument(Uri.joinPath(folder, name))).getText();
    }
    return found;
  }

  it('definition: from a name, an id, a claim, a question, a person', async () => {
    const story = ['stories/boat.md:7 The slow boat'];
    assert.deepEqual(await definitions('5.md', 'bo¦at,'), story);
    assert.deepEqual(await definitions('5.md', 'Ship¦ped'), story);
    assert.deepEqual(await definitions('1.md', 'Wh¦y?'), story);
    assert.deepEqual(await definitions('prep.md', 'Dan¦a'), story);
    assert.deepEqual(await definitions('4.md', 'Dan¦a'), ['prep.md:7 Dana Li']);
    assert.deepEqual(await definitions('1.md', 'with: T¦om'), ['prep.md:10 Tom Reyes']);
    assert.deepEqual(await definitions('6.md', '[The sl¦ow boat]'), story);
    assert.deepEqual(await definitions('6.md', 'Ca¦lm'), story);
  });

  it('references: every place', async () => {
    const link = '[The slow boat](stories/boat.md)';
    const story = [
      '1.md:10 boat',
      '5.md:8 The slow boat',
      '5.md:8 boat',
      `6.md:8 ${link}`,
      `prep.md:9 ${link}`,
      'stories/boat.md:3 boat',
      'stories/boat.md:7 The slow boat',
    ];
    assert.deepEqual(await references('5.md', 'bo¦at,'), story);
    const byHeading = story.map((row) => row.replace(':7 The', ':7 # The'));
    assert.deepEqual(await references('stories/boat.md', '# The sl¦ow'), byHeading);
    assert.deepEqual(await references('6.md', '[The sl¦ow boat]'), story);
    assert.deepEqual(await references('4.md', 'Tom Rey¦es'), [
      '1.md:4 Tom',
      '4.md:8 Tom Reyes',
      'prep.md:10 Tom Reyes',
    ]);
  });

  it('links: names and ids lead to their notes', async () => {
    const [uri] = await at('5.md', '¦boat');
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri);
    const document = await workspace.openTextDocument(uri);
    assert.deepEqual(
      links.map(({ range, target }) => [
        document.getText(range),
        target?.path.slice(folder.path.length + 1),
        target?.fragment,
      ]),
      [
        ['boat', 'stories/boat.md', 'L7,3'],
        ['The slow boat', 'stories/boat.md', 'L7,3'],
      ],
    );
  });

  it('symbols: stories, people, questions', async () => {
    const find = async (query: string): Promise<string[]> => {
      const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
      // VS Code finds headings of its own, marks and all.
      return found
        .filter(({ name, location }) => location.uri.path.startsWith(`${folder.path}/`) && !name.startsWith('#'))
        .map(({ name, containerName }) => `${name} (${containerName})`);
    };
    assert.deepEqual(await find('slow boat'), ['The slow boat (Acme, story)']);
    assert.deepEqual(await find('dli'), ['Dana Li (Acme, panel)']);
    assert.deepEqual(await find('life at'), ['How is life at sea? (Acme, question)']);
  });

  it('hover: what a story is told for', async () => {
    const [uri, position] = await at('stories/boat.md', '# The ¦slow');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
    const said = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof MarkdownString ? one.value : '')),
    );
    assert.deepEqual(said, ['told for 2 competencies\\, 1 value\\, 1 claim\\, Dana Li\n\nTold in round one\\.']);
  });

  it('rename: a person, also in text that is not saved, and undo takes it back', async () => {
    const uri = Uri.joinPath(folder, '4.md');
    const { document } = await window.showTextDocument(uri);
    const typed = new WorkspaceEdit();
    typed.insert(uri, document.lineAt(5).range.start, 'New line\r\n\r\n');
    await workspace.applyEdit(typed);
    const before = await texts();
    const edit = await rename('4.md', 'Dan¦a, Tom', 'Eva Lu');
    assert.equal(await workspace.applyEdit(edit), true);
    assert.deepEqual(await texts(), {
      ...before,
      'prep.md': before['prep.md']?.replace('Dana Li', 'Eva Lu'),
      '4.md': before['4.md']?.replace('Dana', 'Eva'),
    });
    await commands.executeCommand('undo');
    assert.deepEqual(await texts(), before);
    assert.equal(document.isDirty, true);
  });

  it('rename: a story by its heading', async () => {
    const before = await texts();
    const edit = await rename('stories/boat.md', '# The ¦slow', 'The ark');
    assert.equal(await workspace.applyEdit(edit), true);
    const after = await texts();
    for (const name of Object.keys(notes))
      assert.equal(after[name], before[name]?.replaceAll('The slow boat', 'The ark'), name);
    assert.equal(after['6.md']?.includes('[The ark](stories/boat.md)'), true);
  });

  it('rename: a story while several notes are not saved, and undo restores every byte', async () => {
    const typed = new WorkspaceEdit();
    for (const name of ['prep.md', '5.md', 'stories/boat.md']) {
      const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
      typed.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\r\nNot saved: The slow boat\r\n');
    }
    await workspace.applyEdit(typed);
    const before = await texts();
    const onDisk = await filesIn(folder);
    const edit = await rename('5.md', 'The slow¦ boat', 'The ark');
    await window.showTextDocument(Uri.joinPath(folder, '5.md'));
    assert.equal(await workspace.applyEdit(edit), true);
    const after = await texts();
    for (const [name, text] of Object.entries(before)) {
      const [saved = '', rest = ''] = text.split('Not saved');
      const isTyped = text.includes('Not saved');
      assert.equal(
        after[name],
        saved.replaceAll('The slow boat', 'The ark') + (isTyped ? `Not saved${rest}` : ''),
        name,
      );
    }
    assert.deepEqual(await filesIn(folder), onDisk);
    await commands.executeCommand('undo');
    assert.deepEqual(await texts(), before);
  });

  it('rename: a shared story changes in every prep that names it, and outside links stay', async () => {
    const shared = '---\ntype: story\n---\n\n# The ferry\n\n## Task\nCross.\n';
    const link = '[The ferry](../stories/ferry.md)';
    const claims = `## Claims\n- Crossed ([The ferry](https://x.example/ferry.md))\n  - story: ${link}\n`;
    // Not in a prep, where it would be that one's own.
    folder = await newFolder();
    await write(Uri.joinPath(folder, 'stories', 'ferry.md'), shared);
    for (const name of ['a', 'b']) {
      await write(Uri.joinPath(folder, name, 'prep.md'), notes['prep.md'] ?? '');
      await write(Uri.joinPath(folder, name, '5.md'), tip('resume', claims));
    }
    await commands.executeCommand('secondRound.refresh');
    const edit = await rename('stories/ferry.md', '# The ¦ferry', 'The raft');
    assert.deepEqual(
      edit
        .entries()
        .map(([uri, edits]) => [uri.path.slice(folder.path.length + 1), edits.map(({ newText }) => newText)])
        .sort(),
      [
        ['a/5.md', ['The raft']],
        ['b/5.md', ['The raft']],
        ['stories/ferry.md', ['The raft']],
      ],
    );
    const [uri, edits] = edit.entries().find(([one]) => one.path.endsWith('/a/5.md')) ?? [];
    const [change] = edits ?? [];
    assert.ok(uri && change);
    assert.equal((await workspace.openTextDocument(uri)).lineAt(change.range.start).text.trim(), `- story: ${link}`);
  });

  it('rename: what cannot be used is refused with the reason', async () => {
    await assert.rejects(
      rename('4.md', 'Dan¦a, Tom', 'Tom Reyes'),
      /Somebody of the panel is called "Tom Reyes" already/,
    );
    const user = new User();
    const edit = await rename('stories/boat.md', '# The ¦slow', 'a\nb');
    user.leave();
    assert.equal(edit.size, 0);
    assert.deepEqual(
      user.messages.map(({ text }) => text),
      ['A name is one line of text.'],
    );
  });

  it('rename: range and placeholder', async () => {
    const prepare = async (name: string, marked: string): Promise<unknown> => {
      const [uri, position] = await at(name, marked);
      const document: TextDocument = await workspace.openTextDocument(uri);
      const found = await commands.executeCommand<{ range: Range; placeholder: string }>(
        'vscode.prepareRename',
        uri,
        position,
      );
      return [document.getText(found.range), found.placeholder];
    };
    assert.deepEqual(await prepare('4.md', 'Dan¦a, Tom'), ['Dana', 'Dana Li']);
    assert.deepEqual(await prepare('stories/boat.md', '# The ¦slow'), ['The slow boat', 'The slow boat']);
    assert.deepEqual(await prepare('6.md', '[The ¦slow boat]'), ['The slow boat', 'The slow boat']);
    assert.equal(await read(Uri.joinPath(folder, '4.md')), notes['4.md']?.replace(/\n/g, '\r\n'));
  });
});
