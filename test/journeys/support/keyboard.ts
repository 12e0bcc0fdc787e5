import type { Page } from 'playwright-core';

const MOST_STOPS = 150;

/** Is what has the focus marked so that it can be seen? Radios are marked on their label's circle. */
const FOCUS_SEEN = `(() => {
  const element = document.activeElement;
  const seen = (style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  if (seen(getComputedStyle(element))) return true;
  const label = element.labels?.[0];
  return label !== undefined && seen(getComputedStyle(label, '::before'));
})()`;

/** Walks with Tab to the first element that the selector names. Throws where the focus cannot be seen. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const on = `document.activeElement.matches(${JSON.stringify(selector)})`;
    if ((await page.evaluate(on)) !== true) continue;
    if ((await page.evaluate(FOCUS_SEEN)) === true) return;
    throw new Error(`${selector} has the focus, but nobody can see it`);
  }
  throw new Error(`${selector} cannot be reached with Tab`);
};

/** Walks to a field and types. */
export const typeInto = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.type(text);
};

/** Walks to a question and takes its first answer with the space bar, or another with the arrows. */
export const answerAt = async (page: Page, name: string, answer = 0): Promise<void> => {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press('Space');
  for (let at = 0; at < answer; at += 1) await page.keyboard.press('ArrowDown');
};

/** Walks to a button or link and presses Enter. */
export const enter = async (page: Page, selector = 'main form button'): Promise<void> => {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
};
