import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { inRoot } from '../../scripts/lib/paths.mjs';

const { commands, views, walkthroughs } = manifest.contributes;
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const viewNames = new Set(Object.values(views).flatMap((list) => list.map(({ id }) => id)));
/** VS Code makes a command for every view. */
const allCommands = new Set([...commands.map(({ command }) => command), ...[...viewNames].map((id) => `${id}.focus`)]);

/** The English of a text of the manifest. */
function english(key: string): string {
  return texts[key.slice(1, -1) as keyof typeof texts];
}

/** Width and height, from the header of a PNG or of a WebP as Chromium writes it. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(inRoot(path));
  if (bytes.toString('latin1', 1, 4) === 'PNG') return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  assert.equal(bytes.toString('latin1', 8, 16), 'WEBPVP8X');
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}

describe('the walkthrough', () => {
  it('has five steps', () => {
    assert.equal(steps.length, 5);
  });

  for (const { id, description, media, completionEvents } of steps) {
    it(`leads somewhere that there is: ${id}`, () => {
      const linked = [...english(description).matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? '');
      assert.ok(linked.length > 0);
      assert.deepEqual(
        linked.filter((command) => !allCommands.has(command)),
        [],
      );
    });

    it(`is done by doing it: ${id}`, () => {
      assert.ok(completionEvents.length > 0);
      for (const event of completionEvents) {
        const [kind = '', name = ''] = event.split(':');
        const known = { onCommand: allCommands.has(name), onView: viewNames.has(name), onContext: true }[kind];
        assert.ok(known, event);
      }
    });

    it(`has a picture for each theme, of one size: ${id}`, () => {
      const paths = Object.values(media.image);
      assert.deepEqual(
        paths.filter((path) => !existsSync(inRoot(path))),
        [],
      );
      assert.equal(new Set(paths.map((path) => sizeOf(path).join(' × '))).size, 1);
    });
  }
});

describe('the icon', () => {
  it('is as large as the Marketplace shows it', () => {
    assert.deepEqual(sizeOf(manifest.icon), [256, 256]);
  });
});

describe('the words that the Marketplace finds it by', () => {
  it('are no more than it takes, none twice', () => {
    const { keywords } = manifest;
    assert.ok(keywords.length <= 30);
    assert.equal(new Set(keywords.map((word) => word.toLowerCase())).size, keywords.length);
  });
});
