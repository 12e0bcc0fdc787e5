import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const scenarios = z.object({
  scenarios: z.array(z.object({ id: z.string(), narrative: z.string().optional() })),
});

const { scenarios: ALL } = scenarios.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/scenarios.json', import.meta.url), 'utf8')),
);

/** Scenario D02: a disclosure of sexual abuse at a school, and home time at ten past three. */
export const D02 = {
  given: 'Ayesha',
  family: 'Rahman',
  born: ['12', '3', '2014'],
  narrative: ALL.find(({ id }) => id === 'D02')?.narrative ?? '',
  goesHomeAt: '15:10',
} as const;

/** Chooses one answer of a question with radios, by their words. */
export const choose = (page: Page, question: string, answer: string): Promise<void> =>
  page
    .getByRole('group', { name: question, exact: true })
    .getByRole('radio', { name: answer, exact: true })
    .check();

export const next = (page: Page, button = 'Save and continue'): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).click();

/** Follows a link, also one that looks like a button and is said as one. */
export const follow = (page: Page, link: string | RegExp): Promise<void> =>
  page
    .getByRole('link', { name: link })
    .or(page.locator('a').and(page.getByRole('button', { name: link })))
    .first()
    .click();

/** What a person reads on the page, without the frame around it. */
export const textOf = (page: Page): Promise<string> =>
  // Not `textContent`: text that is hidden is not read.
  page.locator('main').innerText();

/** Waits for the page with this heading. */
export const untilHeading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

export const fillBirthday = async (page: Page, [day, month, year]: readonly [string, string, string]) => {
  await page.getByRole('radio', { name: 'Date of birth' }).check();
  const born = page.getByRole('group', { name: 'Date of birth' });
  await born.getByLabel('Day').fill(day);
  await born.getByLabel('Month').fill(month);
  await born.getByLabel('Year').fill(year);
};

/** What is done on one page of the form, from its heading to the button that leaves it. */
export interface Step {
  readonly heading: string;
  readonly answer: (page: Page) => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** The form page by page, as Priya Nair fills it in for D02. */
export const D02_STEPS: readonly Step[] = [
  {
    heading: 'Is a child in immediate danger?',
    answer: (page) => next(page, 'Continue'),
  },
  {
    heading: 'Before you start',
    answer: async (page) => {
      await choose(page, 'Does the child already have a social worker?', 'No');
      await choose(page, 'Does the child live in our area?', 'Yes');
      await next(page);
    },
  },
  {
    heading: 'About you',
    answer: async (page) => {
      await page.getByLabel('Job title').fill('Designated safeguarding lead');
      await page.getByLabel('How to reach you today').fill('01632 960222, any time until five');
      await next(page);
    },
  },
  { heading: 'Children', answer: (page) => follow(page, 'Add a child') },
  {
    heading: 'Child 1',
    answer: async (page) => {
      await page.getByLabel('Given names').fill(D02.given);
      await page.getByLabel('Family name').fill(D02.family);
      await fillBirthday(page, D02.born);
      await choose(page, 'Sex', 'Female');
      await next(page);
    },
  },
  {
    heading: 'Child 1: home',
    answer: async (page) => {
      await page.getByLabel('Where is the child now?').fill('At school, with her form tutor');
      await next(page);
    },
  },
  { heading: 'Child 1: school and health', answer: (page) => next(page) },
  { heading: 'Child 1: needs and background', answer: (page) => next(page) },
  { heading: 'Children', answer: (page) => next(page, 'Continue') },
  { heading: 'Household and other adults', answer: (page) => next(page, 'Continue') },
  { heading: 'Professionals who work with the family', answer: (page) => next(page, 'Continue') },
  {
    heading: 'What you are worried about',
    answer: async (page) => {
      await page.getByLabel('What are you worried about').fill(D02.narrative);
      await page.getByLabel('If the child goes home to this worry today').fill(D02.goesHomeAt);
      await next(page);
    },
  },
  { heading: 'What has happened', answer: (page) => next(page) },
  { heading: 'What is going well, and what would help', answer: (page) => next(page) },
  {
    heading: 'Concerns',
    answer: async (page) => {
      await choose(page, 'Sexual abuse disclosed, seen or alleged', 'Yes');
      await choose(page, 'Goes home today to the person alleged to have harmed them', 'Yes');
      await next(page);
    },
  },
  {
    heading: 'How serious it is',
    answer: async (page) => {
      await choose(
        page,
        'Do you suspect that a child is suffering significant harm, or is likely to?',
        'Yes',
      );
      await choose(page, 'What are you asking for?', 'Protection for a child');
      await next(page);
    },
  },
  { heading: 'Views, and what to be careful about', answer: (page) => next(page) },
  {
    heading: 'Telling the family and their agreement',
    answer: async (page) => {
      await choose(page, 'Have the people with parental responsibility been told about this referral?', 'No');
      await choose(page, 'What did they say?', 'They were not asked');
      await choose(
        page,
        'If they were not told or not asked, why not?',
        'It would put the child at more risk',
      );
      await next(page);
    },
  },
  {
    heading: 'What we will do with your answer',
    answer: (page) => page.getByRole('button', { name: 'Continue', exact: true }).click(),
  },
  { heading: 'Check your answers', answer: nothing },
];

/** Fills in the form up to the page with this heading; check-your-answers unless said otherwise. */
export const fillUpTo = async (
  page: Page,
  heading = 'Check your answers',
  each: (step: Step) => Promise<void> = nothing,
): Promise<void> => {
  for (const step of D02_STEPS) {
    await page.getByRole('heading', { level: 1, name: step.heading, exact: true }).waitFor();
    await each(step);
    if (step.heading === heading) return;
    await step.answer(page);
  }
};

/** Starts a new referral from the partner's list. */
export const startReferral = async (page: Page): Promise<void> => next(page, 'Start a new referral');
