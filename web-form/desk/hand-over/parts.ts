import type { HandOver } from '../../../shared/contract/answers/hand-over.ts';
import { FLAG_WORDS } from '../../../shared/contract/words.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { dayAndTime } from '../../components/when.ts';
import { type CopyPart, copyParts } from '../../referral/copy/parts.ts';
import { adultRows, childRows } from '../record/person-rows.ts';
import { filledRows, type TextRow } from '../record/rows.ts';
import { checkRows, decisionRows, earlierRows, messageRows } from './said-rows.ts';

const lines = (words: readonly string[]): string => words.join('\n');

const ratingRows = ({ rating }: HandOver['contact']): TextRow[] =>
  filledRows({
    'Rating that holds': levelWord(rating.level),
    Suggested: `${levelWord(rating.suggested.level)} (rules ${rating.suggested.ruleSet})`,
    Because: lines(rating.suggested.rules.map(({ level, words }) => `${levelWord(level)}: ${words}`)),
    'Confirmed or changed by':
      rating.confirmed === null
        ? 'Nobody yet'
        : `${rating.confirmed.by.name}, ${dayAndTime(rating.confirmed.at)}: ${levelWord(rating.confirmed.level)}`,
    'Reason given': rating.confirmed?.reason ?? undefined,
  });

const contactRows = ({ contact, reference, receivedAt, sentBy }: HandOver): TextRow[] =>
  filledRows({
    Contact: `${contact.contactId} (${contact.label}, referral ${reference})`,
    Received: dayAndTime(receivedAt),
    'Sent by': `${sentBy.agency} (source ${sentBy.source.code})`,
    Due: dayAndTime(contact.clock.due),
    'To notice': lines(contact.flags.map((flag) => FLAG_WORDS[flag])),
    Agreement: contact.consent.words,
    'Contacts in six months': String(contact.contactsInSixMonths),
    'With those that may be the same child': String(contact.possibleContactsInSixMonths),
    'Open to team': contact.openCase?.team,
    'Social worker': contact.openCase?.worker ?? undefined,
    Plan: contact.openCase?.plan ?? undefined,
  });

const householdParts = ({ household }: HandOver): CopyPart[] => [
  ...household.children.map(({ contactId, details }) => ({
    title: `Other child of the referral, ${contactId}`,
    rows: childRows(details),
  })),
  ...household.adults.map((adult, at) => ({ title: `Adult ${at + 1}`, rows: adultRows(adult) })),
];

/** Everything of a hand-over that a person reads, in the order in which it decides something. */
export const handOverParts = (handOver: HandOver): CopyPart[] => {
  const { contact, household, priorContacts, decisions, checks, messages, timeline, referral } = handOver;
  const { person } = contact;
  return [
    { title: 'Contact', rows: contactRows(handOver) },
    {
      title: 'Whom it is about',
      rows: person.kind === 'child' ? childRows(person.details) : adultRows(person.details),
    },
    { title: 'Rating', rows: ratingRows(contact) },
    ...decisions.map((decision) => ({ title: 'Decision', rows: decisionRows(decision) })),
    ...checks.map((check) => ({ title: 'Check with a partner', rows: checkRows(check) })),
    ...householdParts(handOver),
    { title: 'Earlier contacts', rows: earlierRows(priorContacts) },
    { title: 'Contacts about brothers and sisters', rows: earlierRows(household.contacts) },
    ...messages.map((message) => ({ title: 'Said since it was sent', rows: messageRows(message) })),
    ...copyParts(referral).map(({ title, rows }) => ({ title: `As it was sent: ${title}`, rows })),
    {
      title: 'What happened',
      rows: timeline.map(({ at, words, by }) => ({
        key: dayAndTime(at),
        value: by === null ? words : `${words}, ${by}`,
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
};
