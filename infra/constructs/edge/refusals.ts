import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { plainPage } from './plain-page.ts';

/** Why the firewall turns somebody away. Each has a page: they may be worried about a child. */
const REFUSALS = {
  'too-many': {
    status: 429,
    heading: 'Too many requests',
    words: 'Too many requests came from your network at once. Wait five minutes and try again.',
  },
  'outside-uk': {
    status: 403,
    heading: 'You cannot use this service from outside the United Kingdom',
    words: 'If you are in the United Kingdom, turn off what hides your location (a VPN) and try again.',
  },
  refused: {
    status: 403,
    heading: 'Your request was refused',
    words:
      'It looked like an attack on the service. Nothing was sent. Go back to the first page and try again.',
  },
} as const;

export type Refusal = keyof typeof REFUSALS;

/** The pages as the firewall holds them. */
export const refusalPages = (
  authority: AuthoritySettings,
): Record<string, CfnWebACL.CustomResponseBodyProperty> =>
  Object.fromEntries(
    Object.entries(REFUSALS).map(([id, { heading, words }]) => [
      id,
      { contentType: 'TEXT_HTML', content: plainPage(authority, heading, words) },
    ]),
  );

/** Turns a request away with its page. */
export const refuseWith = (refusal: Refusal): CfnWebACL.RuleActionProperty => ({
  block: {
    customResponse: {
      responseCode: REFUSALS[refusal].status,
      customResponseBodyKey: refusal,
      responseHeaders: [{ name: 'cache-control', value: 'no-store' }],
    },
  },
});
