import type { Typed } from '../../../shared/store/drafts.ts';
import { textOf } from '../answers/typed.ts';

/** The referrer, and the agency's own reference, which the contract keeps beside them. */
export const youTyped = (typed: Typed): Record<string, unknown> => ({
  name: textOf(typed, 'name'),
  jobTitle: textOf(typed, 'jobTitle'),
  phone: textOf(typed, 'phone'),
  email: textOf(typed, 'email'),
  reachToday: textOf(typed, 'reachToday'),
  safeguardingLead: textOf(typed, 'safeguardingLead'),
  agencyReference: textOf(typed, 'agencyReference'),
});
