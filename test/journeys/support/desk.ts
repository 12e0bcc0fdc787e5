import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import type { ReferralToSend } from '../../support/api-client.ts';
import { complaintsOf } from './complaints.ts';
import { choose, follow, next, textOf } from './form.ts';
import { type Journey, openJourney } from './journey.ts';

export const MASH = 'Children’s MASH';
export const MANAGERS = 'Manager’s decision';

/** One scenario at the desk: its people, each with a page of their own, and its clock. */
export interface Desk {
  readonly journey: () => Journey;
  /** Moves the clock. A session ends after two hours: whoever comes back after more signs in again. */
  readonly at: (instant: string) => void;
  /** Sends a referral at an instant, at which the clock stays; answers its reference. */
  readonly sent: (by: string, instant: string, body: ReferralToSend) => Promise<string>;
  /** A page of one person; the desk unless said otherwise. */
  readonly pageOf: (name: string, to?: string) => Promise<Page>;
  /** What the referrer reads about it. */
  readonly heardBy: (name: string, reference: string) => Promise<string>;
  /** Does at once what the schedule does every minute. */
  readonly watch: () => Promise<void>;
}

/** Opens a service of its own for a file's scenario, which fails where any page makes the browser complain. */
export const atTheDesk = ({ at, javaScript }: { at: string; javaScript: boolean }): Desk => {
  // A browser on a busy machine takes its time.
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
  let journey: Journey;
  const complaints: string[] = [];
  beforeAll(async () => {
    journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at });
  });
  afterAll(async () => {
    await journey?.close();
    expect(complaints).toEqual([]);
  });
  const pageOf = async (name: string, to = '/desk'): Promise<Page> => {
    const page = await journey.signedIn(name, { javaScript, to });
    complaintsOf(page, complaints);
    return page;
  };
  return {
    journey: () => journey,
    at: (instant) => journey.service.clock.set(instant),
    sent: (by, instant, body) => {
      journey.service.clock.set(instant);
      return journey.api(by).sent(body);
    },
    pageOf,
    heardBy: async (name, reference) => {
      const page = await pageOf(name, `/referrals/${reference}`);
      const heard = await read(page);
      await page.context().close();
      return heard;
    },
    watch: async () => {
      const answer = await fetch(`${journey.service.url}/local/watch`, { method: 'POST' });
      expect(answer.status).toBe(204);
    },
  };
};

/** What a person reads on the page, once all of it is there. */
export const read = async (page: Page): Promise<string> => {
  await page.waitForLoadState();
  return textOf(page);
};

/** Goes to one of the service’s own pages, from wherever the page is. */
export const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

/** The rows of a queue’s list, as they are read. */
export const rowsOf = async (page: Page, queue: string): Promise<string[]> => {
  await goTo(page, '/desk');
  await page.getByRole('main').getByRole('link', { name: queue, exact: true }).click();
  await page.waitForLoadState();
  return (await page.getByRole('row').allInnerTexts()).slice(1);
};

/** Pulls the next work of a queue from the desk’s first page; answers what is read then. */
export const pullNext = async (page: Page, queue: string): Promise<string> => {
  await goTo(page, '/desk');
  await next(page, `Pull next from ${queue}`);
  return read(page);
};

/** Confirms or changes the rating; answers what is read then. */
export const rate = async (page: Page, level: string, reason = ''): Promise<string> => {
  await follow(page, /^(Confirm or change|Change) the rating/);
  await choose(page, 'Your rating', level);
  await page.getByLabel('Why you change it').fill(reason);
  await next(page, 'Record the rating');
  return read(page);
};

export interface Deciding {
  readonly outcome: string;
  readonly rationale: string;
  readonly impact: string;
  readonly tell?: string | undefined;
  /** Whom it is about, where there is more than one. */
  readonly who?: string | undefined;
}

/** Decides; answers what is read then. */
export const decide = async (
  page: Page,
  { outcome, rationale, impact, tell = '', who = '' }: Deciding,
): Promise<string> => {
  await follow(page, new RegExp(`^Decide for .*${who}`));
  await choose(page, 'What will happen', outcome);
  await page.getByLabel('Rationale').fill(rationale);
  await page.getByLabel('Impact on the child').fill(impact);
  await page.getByLabel('What to tell the referrer').fill(tell);
  await next(page, 'Record the decision');
  return read(page);
};

/** A manager agrees, or sends it back with a reason; answers what is read then. */
export const countersign = async (page: Page, reason?: string): Promise<string> => {
  await follow(page, /^Countersign the decision/);
  await choose(page, 'Your answer', reason === undefined ? 'I agree' : 'Send it back');
  await page.getByLabel('Why you send it back').fill(reason ?? '');
  await next(page, 'Record your answer');
  return read(page);
};
