import assert from 'node:assert/strict';
import { basename } from 'node:path';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

const title = texts['walkthrough.title'];
const [walkthrough] = manifest.contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];

/** The English of a text of the manifest. */
function english(key: string): string {
  return texts[key.slice(1, -1) as keyof typeof texts];
}

describe('The first window with the extension', () => {
  // A narrower one shows no pictures.
  const open = workbenchOf({ viewport: { width: 1440, height: 900 } });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  const step = (id: string) => workbench.page.locator(`[data-step-id$="#${id}"]`).first();
  const openWalkthrough = async (): Promise<void> => {
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.quickInput().fill(title);
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
    // Not a click: the mouse rests over the activity bar, whose hover may lie over the row.
    await workbench.page.keyboard.press('Enter');
  };
  const isDone = (id: string) => step(id).locator('.codicon-getting-started-step-checked');

  it('opens nothing and says nothing by itself', async () => {
    await workbench.openView();
    await workbench.page.locator('.sidebar').getByText('Invited to a second interview?').waitFor();
    assert.equal(await workbench.page.locator('.notification-toast').count(), 0);
    assert.equal(await workbench.page.locator('.editor-group-container .tab').count(), 0);
  });

  it('has a walkthrough of five steps for whoever asks for it', async () => {
    await openWalkthrough();
    for (const { id } of steps) await step(id).waitFor();
  });

  for (const { id, media } of steps) {
    it(`shows a picture that fits the theme: ${id}`, async () => {
      await step(id).click();
      for (const theme of ['light', 'dark'] as const) {
        await workbench.setTheme(theme);
        const image = `img[alt=${JSON.stringify(english(media.altText))}][srcset*=${JSON.stringify(basename(media.image[theme]))}]`;
        await workbench.page.locator(image).waitFor();
        const width = await workbench.page.evaluate<number>(`(async (image) => {
          await image.decode();
          return image.naturalWidth;
        })(document.querySelector(${JSON.stringify(image)}))`);
        assert.ok(width > 0);
        await workbench.shot(`walkthrough-${id}-${theme}`);
      }
    });
  }

  it('ticks the first step once there is a prep, and no other that nobody has done', async () => {
    await workbench.runCommand('Second Round: Try the Sample');
    await workbench.treeRow(/^Ferncross/).waitFor();
    await openWalkthrough();
    await isDone('begin').waitFor();
    assert.equal(await isDone('rehearse').count(), 0);
  });
});
