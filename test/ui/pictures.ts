// Run by `scripts/pictures.mjs` with the path of the packaged extension, and the names of pictures to take these alone:
// what the README and the walkthrough show is what users get.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import type { Picture } from './picture';
import { readmePictures } from './readmePictures';
import { walkthroughPictures } from './walkthroughPictures';
import { webpOf } from './webp';
import { Workbench } from './workbench';

const [, , vsix = '', ...chosen] = process.argv;

/** What would draw the eye away from the extension. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 14,
  'editor.lineHeight': 23,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** In bytes: more makes a page slow to read. */
const largestOfReadme = 250_000;
/** In bytes: ten of these are in the package. */
const largestOfWalkthrough = 60_000;

function report(path: string, largest: number): void {
  const { size } = statSync(path);
  assert.ok(size < largest, `${path} has ${String(size)} bytes`);
  console.log(`${relative(root, path)} (${String(Math.round(size / 1000))} kB)`);
}

/** Opens a workbench, brings to view what is to be seen and has it taken; what it looks like in high contrast as well. */
async function take(picture: Picture, shoot: (workbench: Workbench) => Promise<void>): Promise<void> {
  const { name, options, arrange } = picture;
  const workbench = await Workbench.open({ ...options, vsix, settings: { ...settings, ...options.settings } });
  try {
    await workbench.openView();
    await arrange(workbench);
    // What has the focus is drawn in other colours, and what the mouse is over gets buttons.
    await workbench.focusEditor();
    await workbench.page.mouse.move(0, 0);
    await workbench.page.locator('.notification-toast').waitFor({ state: 'hidden' });
    await shoot(workbench);
    await workbench.shot(`${name}-high-contrast`, { theme: 'high-contrast' });
    await workbench.shot(`${name}-high-contrast-light`, { theme: 'high-contrast-light' });
  } finally {
    await workbench.close();
  }
}

async function takeForReadme(picture: Picture): Promise<void> {
  await take(picture, async (workbench) => {
    report(await workbench.shot(picture.name, { folder: inRoot('docs', 'pictures') }), largestOfReadme);
  });
}

async function takeForWalkthrough(picture: Picture): Promise<void> {
  const folder = inRoot('media', 'walkthrough');
  mkdirSync(folder, { recursive: true });
  await take(picture, async (workbench) => {
    for (const theme of ['light', 'dark'] as const) {
      const name = `${picture.name}-${theme}`;
      const shot = readFileSync(await workbench.shot(name, { theme }));
      const path = join(folder, `${name}.webp`);
      writeFileSync(path, await webpOf(workbench.browser, shot));
      report(path, largestOfWalkthrough);
    }
  });
}

async function pictures(): Promise<void> {
  const wanted = ({ name }: Picture): boolean => chosen.length === 0 || chosen.includes(name);
  for (const picture of readmePictures.filter(wanted)) await takeForReadme(picture);
  for (const picture of walkthroughPictures.filter(wanted)) await takeForWalkthrough(picture);
}

void pictures().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
