import type { SenderMessage } from '../../domain/after-sending/message.ts';
import { reassessAgreement } from '../../domain/after-sending/reassess-agreement.ts';
import type { ContactAssessment } from '../../domain/assessment.ts';
import { noticeOf } from '../../domain/consent/agreement-said.ts';
import { FLAGS, type Flag } from '../../domain/flags.ts';
import { QUEUES } from '../../domain/queues.ts';
import type { AgreementRecorded } from '../items/agreement.ts';
import type { ContactItem } from '../items/contact.ts';
import type { Reading } from '../messages/reading.ts';
import { waits } from '../messages/work-after.ts';
import { findingsOf } from '../people/raise-referral.ts';
import { riseTo } from '../people/rise.ts';
import type { StoredReferral } from '../read-referral.ts';
import { MANAGERS } from '../work/managers-queue.ts';
import { agreementFacts, withConsentAsSaid } from './facts.ts';

const NOTICES: readonly Flag[] = ['agreement-refused', 'agreement-withdrawn'];
/** Why somebody looks at it again although no rule for what arrives says so. */
const SINCE = {
  id: 'route.agreement-since',
  words: 'Agreement was refused or withdrawn after it was received: a manager looks at it',
};

/** Flags with what there is to notice about agreement now. */
export const withNotice = (flags: readonly Flag[], notice: Flag | null): Flag[] =>
  FLAGS.filter((flag) => (NOTICES.includes(flag) ? flag === notice : flags.includes(flag)));

const isNo = ({ said }: AgreementRecorded): boolean => said !== 'given' && said !== 'not-asked';

/** A no goes to a manager where the table says so, and wherever nobody has it open to notice. */
const toManager = (assessment: ContactAssessment, isOpen: boolean): ContactAssessment => {
  const isKnown = assessment.queues.includes(MANAGERS);
  if (isKnown || (isOpen && assessment.consent.outcome !== 'manager-decision')) return assessment;
  return {
    ...assessment,
    queues: QUEUES.filter((queue) => queue === MANAGERS || assessment.queues.includes(queue)),
    routing: [...assessment.routing, SINCE],
  };
};

/** Who heard what, of which contacts. */
export interface Heard {
  readonly contacts: readonly number[];
  readonly event: AgreementRecorded;
  /** What the referrer says in the same message. */
  readonly message?: SenderMessage | undefined;
}

/**
 * Contacts once something was heard about agreement: the event is kept with each, consent is decided anew by the
 * same table as at receipt, and what follows from it is added. No rating falls, and nothing is closed.
 *
 * @param standing the contacts as they are otherwise in this change
 */
export const contactsHearing = (
  referral: StoredReferral,
  standing: readonly ContactItem[],
  { contacts: numbers, event, message }: Heard,
  reading: Reading,
): ContactItem[] => {
  const { form, work } = referral;
  const findings = standing.map(findingsOf);
  const heard = standing.map((contact) => {
    if (!numbers.includes(contact.number)) return contact;
    const before = contact.agreementSaid ?? [];
    const said = [...before, event];
    const kept = { ...contact, agreementSaid: said };
    const facts = agreementFacts(referral, standing, contact, message);
    try {
      const sender = { findings, agencyId: form.agencyId };
      const read = reassessAgreement(contact.assessment, facts, sender, before, [event], reading.rules);
      const routed = isNo(event) ? toManager(read, waits(work, contact)) : read;
      const assessment = { ...routed, flags: withNotice(routed.flags, noticeOf(said)) };
      return riseTo(kept, assessment, 'agreement', reading, waits(work, contact));
    } catch (error) {
      reading.onRulesFailed(error);
      return kept;
    }
  });
  // A rating that rose in one of them counts for all.
  return withConsentAsSaid(referral, heard, reading.rules, message);
};
