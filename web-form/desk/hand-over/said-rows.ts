import type { HandOver } from '../../../shared/contract/answers/hand-over.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { dayAndTime } from '../../components/when.ts';
import { concernRows } from '../record/concern-rows.ts';
import { answerWords, filledRows, type TextRow } from '../record/rows.ts';

type Each<List extends readonly unknown[]> = List[number];

const GRADES: Readonly<Record<string, string>> = {
  same: 'The same child',
  possible: 'May be the same child',
  household: 'Brother, sister or twin',
  different: 'Another child',
};

const ANSWERS: Readonly<Record<string, string>> = {
  same: 'the same child',
  'not-same': 'not the same child',
  'cannot-tell': 'cannot tell',
};

/** Earlier contacts by their references: what they say stays in their own records. */
export const earlierRows = (contacts: HandOver['priorContacts']): TextRow[] =>
  contacts.map(({ contactId, receivedAt, agency, grade, answer }) => ({
    key: contactId,
    value: [
      `${dayAndTime(receivedAt)}, ${agency}`,
      GRADES[grade] ?? grade,
      ...(answer === null
        ? []
        : [`${answer.by.name} said on ${dayAndTime(answer.at)}: ${ANSWERS[answer.answer] ?? answer.answer}`]),
    ].join('\n'),
  }));

/** What was decided, by whom and why. */
export const decisionRows = (decision: Each<HandOver['decisions']>): TextRow[] =>
  filledRows({
    Outcome: decision.words,
    'Level of need': decision.levelOfNeed === 'not-known' ? 'Not known' : `Level ${decision.levelOfNeed}`,
    Rationale: decision.rationale,
    'Impact on the child': decision.impactOnChild,
    'What is working well': decision.workingWell,
    'What needs to happen': decision.needsToHappen,
    'What the referrer is told': decision.tellReferrer,
    'Decided by': `${decision.by.name}, ${dayAndTime(decision.at)}`,
  });

/** What an agency was asked, why and on what basis, and what it answered. */
export const checkRows = (check: Each<HandOver['checks']>): TextRow[] =>
  filledRows({
    Agency: `${check.kind}: ${check.agency}`,
    Asked: check.question,
    'Why necessary': check.necessity,
    'Lawful basis': check.basisWords,
    'Does the family know?': check.familyKnowsWords,
    'Asked by': `${check.by.name}, ${dayAndTime(check.askedAt)}`,
    Answer: check.answer?.heldWords ?? (check.cancelled === null ? 'None yet' : undefined),
    'In their words': check.answer?.words,
    'Whom to speak to': check.answer?.worker,
    'Answered by': check.answer === null ? undefined : `${check.answer.by}, ${dayAndTime(check.answer.at)}`,
    'Why cancelled': check.cancelled?.reason,
  });

/** What the referrer said after sending, or was asked. */
export const messageRows = (message: Each<HandOver['messages']>): TextRow[] => [
  ...filledRows({
    What: [message.title, message.by, dayAndTime(message.at)].filter((words) => words !== '').join(', '),
    Asked: message.answers ?? undefined,
    Words: message.words,
    Reason: message.reason ?? undefined,
    'Significant harm': answerWords(message.significantHarm ?? undefined),
    'Family told': answerWords(message.consent?.told),
    Raised: message.raised
      .map(({ contact, from, to }) => `Contact ${contact} from ${levelWord(from)} to ${levelWord(to)}`)
      .join('\n'),
  }),
  ...(message.concerns === null ? [] : concernRows(message.concerns)),
];
