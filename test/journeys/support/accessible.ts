import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** A small phone; and a screen of 1280 pixels at a zoom of 400 %, which leaves as many (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** Ids that stand on more than one element: an error summary would lead to the wrong one. */
const DOUBLE_IDS = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
})()`;

/**
 * Elements that hide a part of what they hold. What is meant for screen readers alone is one pixel wide, and a
 * field moves what is typed in it along with the caret.
 */
const CUT_OFF = `[...document.querySelectorAll('body, body *:not(input)')]
  .filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    return (
      element.clientWidth > 1 &&
      ((hides(overflowX) && element.scrollWidth > element.clientWidth) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight))
    );
  })
  .map((element) => element.outerHTML.slice(0, 200))`;

const listOf = (found: unknown): string[] => (Array.isArray(found) ? found.map(String) : []);

/**
 * All that keeps a page from being used by everybody: what axe finds, ids that stand twice, more or fewer than
 * one heading, and, on the narrowest phone, scrolling sideways and words that are cut off. Empty where the page
 * is well.
 */
export const barriersOn = async (page: Page): Promise<string[]> => {
  // Measured before its style sheet is there, every link of a page is too small.
  await page.waitForLoadState('load');
  const { violations } = await new AxeBuilder({ page })
    // Nothing on these pages is framed, and what passed is not asked for: both would take longer than the rules.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_22_AA)
    .analyze();
  const doubles = listOf(await page.evaluate(DOUBLE_IDS));
  const headings = await page.locator('h1').count();
  await page.setViewportSize(NARROW);
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  const cutOff = listOf(await page.evaluate(CUT_OFF));
  await page.setViewportSize(WIDE);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...doubles.map((id) => `two elements are called ${id}`),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(width > NARROW.width ? [`${width} pixels wide on a phone of ${NARROW.width}`] : []),
    ...cutOff.map((html) => `cut off on a phone: ${html}`),
  ];
};
