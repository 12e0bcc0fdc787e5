import type { Page } from 'playwright-core';
import { textOf } from './form.ts';

/** What is filled in on one page, by its heading. Answers `left` where it went on by itself, for example to add somebody. */
export type Answers = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** More pages than any referral of the journeys has. */
const MOST_PAGES = 60;
const GO_ON = /^(Save and continue|Continue)$/;

/** The heading of the page that comes after this address. */
const headingAfter = async (page: Page, before: string): Promise<string> => {
  await page.waitForURL((url) => url.href !== before);
  return page.getByRole('heading', { level: 1 }).innerText();
};

/**
 * Goes through the form as it leads, from where it stands to *Check your answers*: what is not answered here is
 * left empty. Answers the headings that were met, in their order.
 * @throws where a page holds somebody back, or a page that was to be answered never came.
 */
export const walk = async (page: Page, answers: Answers): Promise<readonly string[]> => {
  const met: string[] = [];
  let heading = await page.getByRole('heading', { level: 1 }).innerText();
  while (heading !== 'Check your answers') {
    met.push(heading);
    if (met.length > MOST_PAGES) throw new Error(`The form has no end: ${met.join(', ')}`);
    const before = page.url();
    if ((await answers[heading]?.(page)) !== 'left') {
      await page.getByRole('button', { name: GO_ON }).click();
    }
    heading = await headingAfter(page, before).catch(async () => {
      throw new Error(`Held back on ${heading}: ${await textOf(page)}`);
    });
  }
  const missed = Object.keys(answers).filter((each) => !met.includes(each));
  if (missed.length > 0) throw new Error(`Never came to ${missed.join(', ')}, only to ${met.join(', ')}`);
  return met;
};
