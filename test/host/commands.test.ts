import assert from 'node:assert/strict';
import { commands, extensions, Uri } from 'vscode';
import { read } from './support/folders';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

describe('The commands', () => {
  it('are the same in the manifest and in the running extension, all of one category', async () => {
    const extension = extensions.getExtension('second-round.second-round');
    assert.ok(extension);
    await extension.activate();
    const { contributes } = extension.packageJSON as Manifest;
    const declared = contributes.commands.map(({ command }) => command).sort();
    const own = (await commands.getCommands(true)).filter((id) => /^secondRound\.\w+$/.test(id));
    // VS Code makes commands of its own for the view (secondRound.prep.focus …); those have a further part.
    assert.deepEqual(own.sort(), declared);
    assert.deepEqual([...new Set(contributes.commands.map(({ category }) => category))], ['Second Round']);
  });

  it('are all described in docs/commands.md, and nothing else is', async function () {
    const extension = extensions.getExtension('second-round.second-round');
    assert.ok(extension);
    const { contributes } = extension.packageJSON as Manifest;
    let page: string;
    try {
      page = await read(Uri.joinPath(extension.extensionUri, 'docs', 'commands.md'));
    } catch {
      // The package holds no docs; the sources do.
      this.skip();
    }
    const described = [...page.matchAll(/^\| `(secondRound\.\w+)`/gm)].map(([, id]) => id).sort();
    assert.deepEqual(described, contributes.commands.map(({ command }) => command).sort());
  });
});
