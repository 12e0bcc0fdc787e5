import type { Page } from 'playwright-core';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';

const SERVICE = `${EXAMPLESHIRE.name} safeguarding referrals`;

/**
 * What the page says of itself, as it is read out; then puts the keyboard back to where the page begins. A caption
 * above the heading is not its name, nor is a rating beside it.
 */
const SAID = `(() => {
  const heading = document.querySelector('h1')?.cloneNode(true);
  for (const caption of heading?.querySelectorAll('[class*="govuk-caption"], .app-rating') ?? []) caption.remove();
  const said = {
    heading: heading?.textContent ?? '',
    title: document.title,
    wrong: document.querySelector('.govuk-error-summary, main .govuk-error-message') !== null,
    ordered: document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')?.outerHTML ?? '',
    focused: document.activeElement?.className ?? '',
    helped: document.body.classList.contains('js-enabled'),
  };
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return said;
})()`;

/** What has the focus. The skip link makes room for itself while it has it: whoever clicks next would miss. */
const FIRST_STOP = `(() => {
  const first = document.activeElement;
  first.blur();
  return first.outerHTML;
})()`;

interface Said {
  readonly heading: string;
  readonly title: string;
  readonly wrong: boolean;
  readonly ordered: string;
  readonly focused: string;
  readonly helped: boolean;
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * What keeps somebody who hears a page, or walks it with Tab, from knowing at once where they are: a title
 * without its heading, the service or that something is wrong; something before the skip link; an order that is
 * not the one of reading; an error summary that a script has not brought them to.
 */
export const lostOn = async (page: Page): Promise<string[]> => {
  // The script above says what comes back.
  const { heading, title, wrong, ordered, focused, helped } = (await page.evaluate(SAID)) as Said;
  await page.keyboard.press('Tab');
  const first = String(await page.evaluate(FIRST_STOP));
  return [
    ...(title.startsWith('Error: ') === wrong ? [] : [`${wrong ? 'no' : 'an'} error in the title: ${title}`]),
    ...(plain(heading) !== '' && plain(title).includes(plain(heading))
      ? []
      : [`the title is ${title}, the heading ${heading}`]),
    ...(title.endsWith(` – ${SERVICE}`) ? [] : [`the title does not name the service: ${title}`]),
    ...(ordered === '' ? [] : [`takes the focus out of order: ${ordered}`]),
    ...(first.includes('govuk-skip-link') ? [] : [`comes before the skip link: ${first.slice(0, 200)}`]),
    ...(!(helped && wrong) || focused.includes('govuk-error-summary')
      ? []
      : [`the focus is not on the error summary but on "${focused}"`]),
  ];
};
