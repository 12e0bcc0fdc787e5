import type { ChildContact } from '../../../functions/returns/child-contact.ts';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import type { DecisionMade } from '../../../shared/store/items/contact.ts';

let made = 0;

const REFERENCE = 'EX-7K3M-9QTD';

/** A decision that took effect at once. */
export const decidedAs = (outcome: Outcome, changes: Partial<DecisionMade> = {}): DecisionMade => ({
  queue: 'mash',
  outcome,
  rationale: 'There was a knife',
  impactOnChild: 'She hid in the shed',
  tellReferrer: 'We will look at it',
  by: { id: 'sw-1', name: 'Halina Brzeska' },
  at: '2026-11-20T11:00:00.000Z',
  ...changes,
});

/** A contact about a child whom no other is about. */
export const aContact = (changes: Partial<ChildContact> = {}): ChildContact => {
  made += 1;
  return {
    contactId: `${REFERENCE}.${made}`,
    reference: REFERENCE,
    number: made,
    childId: `CHILD${String(made).padStart(15, '0')}`,
    child: { given: 'Tamsin', family: 'Quillfeather', born: '2014-03-12', sex: 'F', ethnicity: 'WBRI' },
    concerns: {},
    source: '2A',
    receivedAt: '2026-11-20T10:00:00.000Z',
    receivedOn: '2026-11-20',
    decisions: [],
    hidden: false,
    ...changes,
  };
};

/** A contact that became a social care referral. */
export const aSocialCareReferral = (changes: Partial<ChildContact> = {}): ChildContact =>
  aContact({
    decisions: [decidedAs('social-care-assessment')],
    socialCare: { at: '2026-11-20T11:00:00.000Z', on: '2026-11-20', before: [] },
    ...changes,
  });
