import type { TestHandling } from '../../../shared/contract/test-referrals.ts';
import { type StepsTaken, testTimings } from '../../../shared/domain/test-referrals/timings.ts';
import { outcomeWords } from '../../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { AuditAction, AuditEvent } from '../../../shared/store/audit/event.ts';
import type { CheckItem } from '../../../shared/store/items/check.ts';
import type { ContactItem, DecisionMade } from '../../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { labelOf } from '../contact-answer.ts';

/** When a decision took effect. */
const effectOf = ({ at, countersigned }: DecisionMade): string => countersigned?.at ?? at;

/** When the first decision about a contact took effect. */
const decidedAt = ({ decisions, earlierDecisions = [] }: ContactItem): string | undefined =>
  [...Object.values(decisions), ...earlierDecisions].map(effectOf).toSorted()[0];

/** Has somebody decided about each person of a referral? */
export const isDecided = ({ contacts }: Pick<StoredReferral, 'contacts'>): boolean =>
  contacts.every((contact) => Object.keys(contact.decisions).length > 0);

const stepsOf = ({ contacts }: StoredReferral, events: readonly AuditEvent[]): StepsTaken => {
  const first = (...actions: AuditAction[]): string | undefined =>
    events.find(({ action }) => actions.includes(action))?.at;
  const decided = contacts.map(decidedAt);
  return {
    pulled: first('pulled', 'taken-out-of-turn', 'transferred', 'reassigned'),
    acknowledged: contacts.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? []).toSorted()[0],
    rated: first('rating-confirmed', 'rating-changed'),
    decided: decided.includes(undefined) ? undefined : decided.toSorted().at(-1),
    told: first('referrer-told'),
  };
};

const decisionOf = (
  decision: DecisionMade,
  settings: AuthoritySettings,
): TestHandling['contacts'][number]['decisions'][number] => ({
  queue: settings.queues[decision.queue].name,
  outcome: outcomeWords(settings, decision.outcome),
  rationale: decision.rationale,
  impactOnChild: decision.impactOnChild,
  tellReferrer: decision.tellReferrer,
  by: decision.by,
  at: decision.at,
  countersignedBy: decision.countersigned?.by ?? null,
});

const contactOf = (contact: ContactItem, settings: AuthoritySettings): TestHandling['contacts'][number] => ({
  number: contact.number,
  label: labelOf(contact),
  suggested: contact.assessment.rating.level,
  level: contact.level,
  rated:
    contact.confirmed === undefined
      ? null
      : {
          by: contact.confirmed.by,
          at: contact.confirmed.at,
          reason: contact.confirmed.reason ?? null,
        },
  agreement: contact.assessment.consent.words,
  decisions: [...(contact.earlierDecisions ?? []), ...Object.values(contact.decisions)]
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map((decision) => decisionOf(decision, settings)),
});

const checkOf = ({ agencyName, question, by, askedAt }: CheckItem): TestHandling['checks'][number] => ({
  agency: agencyName,
  question,
  by,
  askedAt,
});

/** How a test was handled: its timings against the clocks, and what was rated, decided and asked, by whom. */
export const handlingOf = (
  referral: StoredReferral,
  events: readonly AuditEvent[],
  settings: AuthoritySettings,
): TestHandling => {
  const { form, contacts, checks } = referral;
  const { due, acknowledgeBy } = form.summary.clock;
  const clocks = { receivedAt: form.receivedAt, due, acknowledgeBy };
  return {
    timings: testTimings(stepsOf(referral, events), clocks, settings.calendar),
    contacts: contacts.map((contact) => contactOf(contact, settings)),
    checks: checks.map(checkOf),
  };
};
