import type { Page } from 'playwright-core';
import type { Payload } from './hostilePayloads';

/** Everything that a page of hostile notes did and should not have done, in words. */
export interface Watch {
  /** Waits for what is under way, and says what was seen since the last time. */
  readonly seen: () => Promise<readonly string[]>;
}

/**
 * Watches a page from before it loads: what runs, what it asks for, what it opens, and what a policy kept from
 * happening, for that it was tried is a hole already.
 *
 * @param payloads What the numbers in reports mean
 * @param isExpected Whether a request is the page's own; any other one is reported, and answered with nothing
 */
export async function watch(
  page: Page,
  payloads: readonly Payload[],
  isExpected: (address: URL) => boolean,
): Promise<Watch> {
  let seen: string[] = [];
  const nameOf = (number: unknown): string => payloads[Number(number)]?.name ?? String(number);
  await page.exposeBinding('__canary', (_source, number: unknown) => {
    if (number !== 'last') seen.push(`ran: ${nameOf(number)}`);
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (!isExpected(address)) seen.push(`asked for ${address.href}: ${nameOf(address.pathname.split('/')[1])}`);
  });
  await page.route(
    (address) => /^https?:$/.test(address.protocol) && !isExpected(address),
    // An answer without content lets the page stay where it is, even when it was asked to go elsewhere.
    (route) => route.fulfill({ status: 204 }),
  );
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`a window: ${popup.url()}`));
  page.on('download', (download) => seen.push(`a download: ${download.url()}`));
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to|Not allowed to (?:load|navigate)/i.test(message.text()))
      seen.push(`kept from happening: ${message.text()}`);
  });
  return {
    seen: async () => {
      // Reports arrive in their order: behind the last one nothing is under way.
      for (const frame of page.frames()) {
        await frame.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
        await frame.evaluate("__canary('last')");
      }
      const result = seen;
      seen = [];
      return result;
    },
  };
}
