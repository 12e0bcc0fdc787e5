import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import type { Step } from './load-step.ts';

/** The other contacts of this work that nobody has decided, or proposed a decision for, yet. */
export const others = ({ record, work, contact }: Step): ContactAnswer[] =>
  record.contacts.filter(
    ({ number, proposals }) =>
      number !== contact.number &&
      work.contacts.includes(number) &&
      !work.decided.includes(number) &&
      (work.queue !== 'manager-decision' || proposals.length === 0),
  );
