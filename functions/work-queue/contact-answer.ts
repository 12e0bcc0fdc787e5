import type { ContactAnswer } from '../../shared/contract/answers/record.ts';
import { raisedBecause } from '../../shared/domain/rating/risen.ts';
import { countContacts } from '../../shared/domain/repeat-contacts/count-contacts.ts';
import { incidentReference } from '../../shared/domain/repeat-contacts/incident-reference.ts';
import { tellTheDesk } from '../../shared/domain/where-the-child-lives/tell-the-desk.ts';
import { whereTheyLive } from '../../shared/domain/where-the-child-lives/where-they-live.ts';
import type { ApiAnswer } from '../../shared/http/api-request.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';
import { waitingProposals } from '../../shared/store/work/contact-state.ts';
import { agreementEvents } from './agreement/agreement-events.ts';
import { partnerChecksAnswer } from './checks/check-answer.ts';
import { decisionAnswers } from './decision-answers.ts';
import type { DeskDependencies } from './desk.ts';
import { type Hidden, hiddenBeside, restrictedOf, shownOf } from './restricted/hidden-contacts.ts';
import { newestFirst, priorAnswer } from './same-child/prior-answer.ts';

/** "Child 2", or "Adult" where the referral names no child. */
export const labelOf = ({ subject, number }: Pick<ContactItem, 'subject' | 'number'>): string =>
  subject.kind === 'child' ? `Child ${number}` : 'Adult';

/**
 * A contact with everything that the desk needs to decide about it. Flags are as they were found; contacts are
 * counted as they stand now, with what people have answered since.
 */
export const contactAnswer = (
  contact: ContactItem,
  { form, work, call }: Pick<StoredReferral, 'form' | 'work' | 'call'>,
  settings: AuthoritySettings,
  hidden: Hidden,
): ContactAnswer => {
  const { subject, assessment, confirmed, openCase, raised, agreementSaid } = contact;
  const now = {
    receivedAt: form.receivedAt,
    arrivedAt: call?.keyedAt,
    agencyId: form.agencyId,
    agencyReference: incidentReference(form.form, form.reference),
  };
  // A contact of the household counts where a person said that it is this child.
  const counted = countContacts(now, [...contact.priorContacts, ...contact.household], settings);
  const areaNotes = tellTheDesk(whereTheyLive(form.form, subject.person, settings));
  const restricted = restrictedOf([...contact.priorContacts, ...contact.household], hidden);
  return {
    number: contact.number,
    contactId: contact.contactId,
    label: labelOf(contact),
    person:
      subject.kind === 'child'
        ? { kind: 'child', details: subject.person }
        : { kind: 'adult', details: subject.person },
    rating: {
      level: contact.level,
      suggested: assessment.rating,
      confirmed: confirmed === undefined ? null : { ...confirmed, reason: confirmed.reason ?? null },
      ...(raised !== undefined && {
        raised: raised.map((rose) => ({
          at: rose.at,
          from: rose.from,
          to: rose.to,
          because: raisedBecause(rose),
        })),
      }),
    },
    flags: assessment.flags,
    narrativeSignals: assessment.narrativeSignals,
    consent: assessment.consent,
    ...(agreementSaid !== undefined && { agreement: agreementEvents(agreementSaid) }),
    partnerChecks: partnerChecksAnswer(contact),
    queues: assessment.queues,
    routing: assessment.routing,
    clock: { ...assessment.clock, due: contact.due },
    openCase:
      openCase === undefined
        ? null
        : { ...openCase, worker: openCase.worker ?? null, plan: openCase.plan ?? null },
    contactsInSixMonths: counted.certain,
    possibleContactsInSixMonths: counted.possible,
    priorContacts: shownOf(contact.priorContacts, hidden)
      .filter(({ grade }) => grade !== 'different')
      .toSorted(newestFirst)
      .map((prior) => priorAnswer(prior, settings)),
    household: shownOf(contact.household, hidden)
      .toSorted(newestFirst)
      .map((prior) => priorAnswer(prior, settings)),
    ...(restricted.length > 0 && { restrictedContacts: restricted }),
    ...(areaNotes.length > 0 && { areaNotes }),
    ...decisionAnswers(contact, waitingProposals({ contacts: [contact], work }, contact.number), settings),
    version: contact.version,
  };
};

/** One contact of a referral, as the answer to whoever changed it. */
export const contactOf = async (
  referral: StoredReferral,
  number: number,
  deps: DeskDependencies,
  caller: Caller,
): Promise<ApiAnswer> => {
  const contact = referral.contacts.find((each) => each.number === number);
  if (contact === undefined) throw new ProblemError('not-found');
  const hidden = await hiddenBeside(deps, caller, [contact]);
  return { status: 200, body: contactAnswer(contact, referral, deps.settings, hidden) };
};
