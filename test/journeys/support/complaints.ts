import type { Page } from 'playwright-core';

/** Chromium reports an answer of 4xx or 5xx to a form as an error; the page itself says what is wrong. */
const ANSWERED_WITH_ERROR = /^Failed to load resource: the server responded with a status of (4|5)\d\d/;

/** Collects what a browser complains about: errors of scripts, and whatever the content policy stopped. */
export const complaintsOf = (page: Page, into: string[]): void => {
  page.on('console', (message) => {
    const expected = ANSWERED_WITH_ERROR.test(message.text()) && message.location().url === page.url();
    if (message.type() === 'error' && !expected) into.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => into.push(`${page.url()}: ${error.message}`));
};
