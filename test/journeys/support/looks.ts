import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriersOn } from './accessible.ts';
import { complaintsOf } from './complaints.ts';
import type { Journey } from './journey.ts';
import { lostOn } from './way-in.ts';

/** Looks at pages one after the other, and says at the end of a test what was found. */
export interface Looks {
  /** A page of somebody who has not signed in. */
  readonly open: (to?: string) => Promise<Page>;
  readonly look: (page: Page) => Promise<void>;
  /** Goes to a page of the service, or to an address, and looks at it. */
  readonly visit: (page: Page, to: string) => Promise<void>;
  /** Fails where any page since the last time kept somebody out, or made the browser complain. */
  readonly none: () => void;
}

/** For pages with their scripts or without. The journey is asked for late: it opens before the first test. */
export const looksAt = (journey: () => Journey, javaScript: boolean): Looks => {
  const complaints: string[] = [];
  const barriers: string[] = [];
  let looked = 0;
  const look = async (page: Page): Promise<void> => {
    looked += 1;
    // First: axe moves nothing, but what follows does.
    const found = [...(await barriersOn(page)), ...(await lostOn(page))];
    barriers.push(...found.map((barrier) => `${new URL(page.url()).pathname}: ${barrier}`));
  };
  return {
    look,
    open: async (to = '/') => {
      const page = await journey().visit({ javaScript: true, to: '/local/outbox' });
      // axe is a script itself: where pages are to do without, only theirs is taken away.
      if (!javaScript) {
        await page.route('**/assets/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        );
      }
      complaintsOf(page, complaints);
      await page.goto(`${journey().service.url}${to}`);
      return page;
    },
    visit: async (page, to) => {
      await page.goto(to.startsWith('http') ? to : `${journey().service.url}${to}`);
      await look(page);
    },
    none: () => {
      expect(looked).toBeGreaterThan(0);
      looked = 0;
      expect(barriers.splice(0)).toEqual([]);
      expect(complaints.splice(0)).toEqual([]);
    },
  };
};
