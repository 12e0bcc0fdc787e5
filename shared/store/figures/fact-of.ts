import { agreementNow } from '../../domain/consent/agreement-said.ts';
import { agreementKind } from '../../domain/figures/agreement-kind.ts';
import type { By, ContactFact } from '../../domain/figures/contact-fact.ts';
import { weightiest } from '../../domain/figures/weightiest.ts';
import { isSocialCare } from '../../domain/outcomes.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import type { ContactItem, DecisionMade } from '../items/contact.ts';
import type { ToldItem } from '../items/told.ts';
import type { WorkItem } from '../items/work.ts';
import { isAboutStaff } from '../may-read.ts';
import type { StoredReferral } from '../read-referral.ts';
import { MANAGERS } from '../work/managers-queue.ts';

/** Settings that the figures depend on. */
export interface FigureRules {
  readonly timeZone: string;
  /** So many contacts in six months are to be reviewed. */
  readonly repeatContacts: number;
}

/** Begins the id of an agency that a sender typed: what they typed may be a person’s name, and is not counted under. */
const UNVERIFIED = 'unverified:';

/** When a decision took effect. */
const tookEffect = ({ at, countersigned }: DecisionMade): string => countersigned?.at ?? at;

const byId = (people: readonly By[]): By[] => [...new Map(people.map((each) => [each.id, each])).values()];

const waits = ({ number }: ContactItem, { done, contacts, decided, awaiting }: WorkItem): boolean =>
  !done && contacts.includes(number) && (!decided.includes(number) || (awaiting ?? []).includes(number));

const closing = (decisions: readonly DecisionMade[], told: readonly ToldItem[]) => {
  const closedAt = decisions.map(tookEffect).toSorted().at(-1);
  if (closedAt === undefined) return {};
  const toldAt = told.find(({ decidedAt }) => decidedAt >= closedAt)?.at;
  const outcome = weightiest(decisions.map((decision) => decision.outcome));
  return { closedAt, ...(outcome !== undefined && { outcome }), ...(toldAt !== undefined && { toldAt }) };
};

/** A contact's dates as the authority's own days. */
const days = (
  { closedAt, toldAt, acknowledgedAt }: Pick<ContactFact, 'closedAt' | 'toldAt' | 'acknowledgedAt'>,
  timeZone: string,
): Pick<ContactFact, 'closedOn' | 'toldOn' | 'acknowledgedOn'> => ({
  ...(closedAt !== undefined && { closedOn: localDate(closedAt, timeZone) }),
  ...(toldAt !== undefined && { toldOn: localDate(toldAt, timeZone) }),
  ...(acknowledgedAt !== undefined && { acknowledgedOn: localDate(acknowledgedAt, timeZone) }),
});

/** What the figures know of a contact as its record stands. Whether its child came before is asked elsewhere. */
export const factOf = (
  referral: Pick<StoredReferral, 'form' | 'work' | 'told' | 'messages'>,
  contact: ContactItem,
  { timeZone, repeatContacts }: FigureRules,
): ContactFact => {
  const { form, work, told } = referral;
  const { reference, number, personId, receivedAt, assessment } = contact;
  const waitsIn = work.filter((item) => waits(contact, item)).map(({ queue }) => queue);
  const decisions = Object.values(contact.decisions);
  const { answers } = agreementNow({ answers: form.form.consent }, contact.agreementSaid ?? []);
  const repeat = assessment.contactsInSixMonths >= repeatContacts;
  const end = waitsIn.length > 0 ? {} : closing(decisions, told);
  const at = {
    ...end,
    ...(contact.acknowledgedAt !== undefined && { acknowledgedAt: contact.acknowledgedAt }),
  };
  const socialCareAt = decisions
    .filter(({ outcome }) => isSocialCare(outcome))
    .map(tookEffect)
    .toSorted()[0];
  return {
    reference,
    number,
    personId,
    receivedAt,
    receivedOn: localDate(receivedAt, timeZone),
    agencyId: form.agencyId.startsWith(UNVERIFIED) ? 'unverified' : form.agencyId,
    agencyName: form.agencyName,
    source: form.source,
    level: contact.level,
    agreement: agreementKind(answers),
    ...(isAboutStaff(referral) && { aboutStaff: true }),
    repeat,
    reviewWaits: repeat && waitsIn.includes(MANAGERS),
    waitsIn,
    due: contact.due,
    acknowledgeBy: assessment.clock.acknowledgeBy,
    ...at,
    ...days(at, timeZone),
    deciders: byId(decisions.map(({ by }) => by)),
    countersigners: byId(decisions.flatMap(({ countersigned }) => countersigned?.by ?? [])),
    ...(socialCareAt !== undefined && { socialCareAt }),
    socialCareAgain: false,
    feedbackOwed: form.replyTo !== undefined,
  };
};
