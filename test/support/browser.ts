import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** A real browser, and the only way to open a page in it. */
export interface OpenBrowser {
  /** A page with cookies of its own; `javaScript: false` is the locked-down browser of many partners. */
  newPage(options: { readonly javaScript: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** Names that resolve are those of this machine: whatever a page asks for elsewhere fails, as it must. */
const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const launch = async (): Promise<Browser> => {
  const { executablePath, environment } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...environment },
    // The sandbox cannot start as root, and containers run as root.
    chromiumSandbox: false,
    args: [
      THIS_MACHINE_ONLY,
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-pings',
      '--disable-domain-reliability',
    ],
  });
};

/** Starts headless Chromium, without background networking. Close it when the tests are over. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const browser = await launch();
  return {
    newPage: async ({ javaScript }) => {
      // A context of its own, so that a test can open a second tab beside the page.
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      });
      return context.newPage();
    },
    close: () => browser.close(),
  };
};
