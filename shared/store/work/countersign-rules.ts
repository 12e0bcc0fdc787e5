import { needsCountersign } from '../../domain/decision/needs-countersign.ts';
import type { QueueId } from '../../domain/queues.ts';
import { countContacts } from '../../domain/repeat-contacts/count-contacts.ts';
import { incidentReference } from '../../domain/repeat-contacts/incident-reference.ts';
import type { ContactItem } from '../items/contact.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { DecisionToRecord } from './decision-to-record.ts';

/** Ids of the rules for which a manager has to countersign a decision about a stored contact. */
export const countersignRules = (
  { form, call }: Pick<StoredReferral, 'form' | 'call'>,
  contact: ContactItem,
  queue: QueueId,
  { outcome, byManager, rules }: Pick<DecisionToRecord, 'outcome' | 'byManager' | 'rules'>,
): string[] => {
  const { assessment, confirmed, level, loweredFromRed, priorContacts, household, reopened } = contact;
  // As they stand now, with what people have answered since; the flags are as they were found.
  const counted = countContacts(
    {
      receivedAt: form.receivedAt,
      arrivedAt: call?.keyedAt,
      agencyId: form.agencyId,
      agencyReference: incidentReference(form.form, form.reference),
    },
    [...priorContacts, ...household],
    rules,
  );
  return needsCountersign(
    {
      level,
      suggested: assessment.rating.level,
      confirmed: confirmed?.level,
      loweredFromRed: loweredFromRed !== undefined,
      flags: assessment.flags,
      consent: assessment.consent.outcome,
      reopened: reopened?.[queue] !== undefined,
    },
    { outcome, queue },
    { byManager, isRepeat: counted.possible >= rules.repeatContacts },
  ).map(({ id }) => id);
};
