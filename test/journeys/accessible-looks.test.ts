import { expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { barriersOn } from './support/accessible.ts';
import { lostOn } from './support/way-in.ts';

/** A page on which nobody finds their way. */
const BAD = `<!doctype html><html lang="en"><head><title>Somewhere</title></head>
  <body class="js-enabled">
    <a href="#main" tabindex="2">First</a>
    <a href="#main" class="govuk-skip-link">Skip</a>
    <main id="main">
      <h1>Your referrals</h1>
      <div class="govuk-error-summary">There is a problem</div>
      <p id="twice">One</p>
      <p id="twice" style="width: 30px; overflow: hidden; white-space: nowrap">Words that do not fit in here</p>
      <p style="width: 400px">Wide</p>
      <img src="data:," />
    </main>
  </body></html>`;

const SERVICE = 'Exampleshire safeguarding referrals';
const GOOD = `<!doctype html><html lang="en"><head><title>Error: Your referrals, EX-7K3M-9QTD – ${SERVICE}</title></head>
  <body class="js-enabled">
    <a href="#main" class="govuk-skip-link">Skip to main content</a>
    <main id="main">
      <div class="govuk-error-summary" tabindex="-1" autofocus>There is a problem</div>
      <h1><span class="govuk-caption-l">Exampleshire</span> Your
        referrals</h1>
    </main>
  </body></html>`;

it('a look finds what keeps people out, and nothing where nothing does', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ javaScript: true });
    await page.setContent(BAD);
    const barriers = (await barriersOn(page)).join('\n');
    for (const found of ['image-alt', 'called twice', 'pixels wide on a phone', 'cut off on a phone']) {
      expect(barriers).toContain(found);
    }
    const lost = (await lostOn(page)).join('\n');
    for (const found of [
      'no error in the title',
      'the heading Your referrals',
      'does not name the service',
      'takes the focus out of order',
      'comes before the skip link',
      'the focus is not on the error summary',
    ]) {
      expect(lost).toContain(found);
    }
    await page.setContent(GOOD);
    await page.locator('.govuk-error-summary').focus();
    expect(await lostOn(page)).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
  } finally {
    await browser.close();
  }
}, 60_000);
