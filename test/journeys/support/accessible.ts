import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** Ids that stand on more than one element: an error summary would lead to the wrong one. */
const DOUBLE_IDS = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
})()`;

/**
 * All that keeps a page from being used by everybody: what axe finds, ids that stand twice, more or fewer than
 * one heading, and scrolling sideways on the narrowest phone. Empty where the page is well.
 */
export const barriersOn = async (page: Page): Promise<string[]> => {
  // Measured before its style sheet is there, every link of a page is too small.
  await page.waitForLoadState('load');
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const doubles: unknown = await page.evaluate(DOUBLE_IDS);
  const headings = await page.locator('h1').count();
  await page.setViewportSize(NARROW);
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  await page.setViewportSize(WIDE);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(Array.isArray(doubles) ? doubles.map((id) => `two elements are called ${String(id)}`) : []),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(width > NARROW.width ? [`${width} pixels wide on a phone of ${NARROW.width}`] : []),
  ];
};
