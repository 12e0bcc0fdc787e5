import { ageOn, yearsOf } from '../../../shared/domain/age.ts';
import { CONCERN_CODES, CONCERN_WORDS } from '../../../shared/domain/codes/concerns.ts';
import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import { agreementNow } from '../../../shared/domain/consent/agreement-said.ts';
import { REASONS_NOT_TOLD } from '../../../shared/domain/consent/answers.ts';
import { OUTCOME_WORDS } from '../../../shared/domain/outcomes.ts';
import type { PersonDetails } from '../../../shared/domain/referral.ts';
import type { PackPart } from '../../../shared/domain/samples/pack.ts';
import { takeOut } from '../../../shared/domain/samples/take-out.ts';
import type { ContactItem, DecisionMade } from '../../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { adultLabel, childLabel, childrenOf, knownWordsOf } from './known-words.ts';

const SEX = { F: 'female', M: 'male', U: 'sex not known' } as const;

const ageWords = (person: PersonDetails, receivedAt: string): string => {
  const age = ageOn(person, receivedAt.slice(0, 10));
  if (age.kind === 'unborn') return 'unborn';
  const years = yearsOf(age);
  return years === undefined ? 'age not known' : years < 1 ? 'under 1 year' : `${years} years old`;
};

const personLine = (label: string, person: PersonDetails, receivedAt: string): string =>
  `${label}: ${ageWords(person, receivedAt)}, ${SEX[person.sex ?? 'U']}`;

const HOUR = 3_600_000;

/** How long after the referral came in: no date, by which somebody could be found. */
const afterReceipt = (at: string | undefined, receivedAt: string): string => {
  if (at === undefined) return 'not recorded';
  const hours = (Date.parse(at) - Date.parse(receivedAt)) / HOUR;
  return hours < 1
    ? `${Math.round(hours * 60)} minutes after it came in`
    : `${Math.round(hours)} hours after it came in`;
};

const who = (referral: StoredReferral, contact: ContactItem): string => {
  const { form, receivedAt } = referral.form;
  return [
    `The contact is about ${contact.subject.kind === 'child' ? childLabel(0) : 'an adult'}.`,
    ...childrenOf(referral, contact).map((child, at) => personLine(childLabel(at), child, receivedAt)),
    ...form.adults.map((adult, at) => personLine(adultLabel(adult, at), adult, receivedAt)),
  ].join('\n');
};

const agreement = ({ form: { form } }: StoredReferral, contact: ContactItem): string => {
  const { answers } = agreementNow({ answers: form.consent }, contact.agreementSaid ?? []);
  return [
    `Told about the referral: ${answers.told ?? 'not known'}`,
    `Agreement: ${(answers.agreement ?? 'not known').replaceAll('-', ' ')}`,
    ...(answers.reason === undefined ? [] : [`Reason: ${REASONS_NOT_TOLD[answers.reason]}`]),
    ...(answers.reasonWords === undefined ? [] : [answers.reasonWords]),
  ].join('\n');
};

const rating = (contact: ContactItem): string =>
  [
    `The rating that holds: ${contact.level}`,
    `Suggested: ${contact.assessment.rating.level}`,
    ...contact.assessment.rating.rules.map(({ words }) => `– ${words}`),
    ...(contact.confirmed === undefined
      ? ['No social worker confirmed it']
      : [
          `Confirmed as ${contact.confirmed.level}${contact.confirmed.reason ? `: ${contact.confirmed.reason}` : ''}`,
        ]),
  ].join('\n');

const history = ({ assessment, priorContacts, household, openCase }: ContactItem): string =>
  [
    `Contacts in six months, with this one: ${assessment.contactsInSixMonths}`,
    `Earlier contacts known: ${priorContacts.length}; of brothers and sisters: ${household.length}`,
    `Open to a team: ${openCase === undefined ? 'not known to be' : 'yes'}`,
  ].join('\n');

const decisionWords = (decision: DecisionMade, receivedAt: string): string =>
  [
    `${OUTCOME_WORDS[decision.outcome]}, ${afterReceipt(decision.at, receivedAt)}`,
    `Rationale: ${decision.rationale}`,
    `Impact on the child: ${decision.impactOnChild}`,
    ...(decision.levelOfNeed === undefined ? [] : [`Level of need: ${decision.levelOfNeed}`]),
    ...(decision.workingWell ? [`Working well: ${decision.workingWell}`] : []),
    ...(decision.needsToHappen ? [`Needs to happen: ${decision.needsToHappen}`] : []),
    `Told to the referrer: ${decision.tellReferrer || 'nothing beside the outcome'}`,
    decision.countersigned === undefined ? 'Not countersigned' : 'Countersigned by a manager',
  ].join('\n');

const checks = ({ checks: asked }: StoredReferral, contact: ContactItem, receivedAt: string): string =>
  asked
    .filter(({ contacts }) => contacts.includes(contact.number))
    .map(({ kindName, question, necessity, answer }) =>
      [
        `${kindName} was asked: ${question}`,
        `Why: ${necessity}`,
        answer === undefined
          ? 'No answer'
          : `Answer, ${afterReceipt(answer.at, receivedAt)}: ${answer.held.replaceAll('-', ' ')}. ${answer.words}`,
      ].join('\n'),
    )
    .join('\n\n');

/** What a record says of one contact, part by part, with names as they are. Addresses, numbers and agencies are left out. */
const partsOf = (referral: StoredReferral, contact: ContactItem): PackPart[] => {
  const { form, source, receivedAt } = referral.form;
  const child = contact.subject.kind === 'child' ? contact.subject.person : undefined;
  const concerns = CONCERN_CODES.filter(
    (code) => form.concerns[code] === 'yes' || child?.concerns?.[code] === 'yes',
  );
  const decisions = [...(contact.earlierDecisions ?? []), ...Object.values(contact.decisions)];
  return [
    { heading: 'Who', words: who(referral, contact) },
    { heading: 'Who referred', words: REFERRAL_SOURCES[source].words },
    { heading: 'Concerns', words: concerns.map((code) => CONCERN_WORDS[code]).join('\n') },
    { heading: 'Significant harm suspected', words: form.significantHarm ?? 'not answered' },
    { heading: 'What the referrer was worried about', words: form.narrative ?? '' },
    { heading: 'About this child only', words: child?.ownWorry ?? '' },
    { heading: 'What had happened', words: form.whatHappened ?? '' },
    { heading: 'What was going well', words: form.goingWell ?? '' },
    { heading: 'Support tried before', words: form.supportTried ?? '' },
    { heading: 'Risk tools', words: form.riskTools ?? '' },
    { heading: 'What the referrer hoped for', words: form.desiredOutcome ?? '' },
    { heading: 'The child’s views', words: form.childViews ?? '' },
    { heading: 'The parents’ views', words: form.parentViews ?? '' },
    { heading: 'Agreement', words: agreement(referral, contact) },
    { heading: 'Rating', words: rating(contact) },
    { heading: 'History', words: history(contact) },
    {
      heading: 'Timing',
      words: `First step of a social worker: ${afterReceipt(contact.acknowledgedAt, receivedAt)}\nDue: ${afterReceipt(contact.due, receivedAt)}`,
    },
    { heading: 'Checks with partners', words: checks(referral, contact, receivedAt) },
    {
      heading: 'Said after it was sent',
      words: referral.messages
        .map(({ kind, words }) => `${kind.replaceAll('-', ' ')}: ${words}`)
        .join('\n\n'),
    },
    {
      heading: decisions.length === 1 ? 'The decision' : 'The decisions',
      words: decisions.map((decision) => decisionWords(decision, receivedAt)).join('\n\n'),
    },
  ].filter(({ words }) => words.trim() !== '');
};

/**
 * A case without names, for a reviewer from outside: no name, address, number, agency or date. What the record
 * knows of names is taken out of every text; a manager looks over the rest. Source: docs/reference.md#dip-samples.
 *
 * @param more words that a manager found besides
 */
export const packOf = (
  referral: StoredReferral,
  contact: ContactItem,
  more: readonly string[],
): PackPart[] => {
  const known = knownWordsOf(referral, contact, more);
  return partsOf(referral, contact).map(({ heading, words }) => ({ heading, words: takeOut(words, known) }));
};
