import { OUTCOME_WORDS } from '../../shared/contract/words.ts';
import type { Typed } from '../../shared/store/drafts.ts';
import { levelWord } from '../components/rating-tag.tsx';
import { type Posted, textOf } from '../posted.ts';
import { relationshipFieldsPosted } from '../referral/adults/relationship-fields.ts';
import { ownAgreementItems } from '../referral/answers/sections.ts';
import { summaries } from '../referral/check/summary.ts';
import { ownAgreementFields } from '../referral/consent/fields.ts';
import { DANGER_FIELD } from '../referral/danger/field.ts';
import { readCarried } from '../referral/draft/carried.ts';
import type { Field } from '../referral/fields/field.ts';
import { shown } from '../referral/fields/shown.ts';
import { LIST_PAGES, personFields } from '../referral/questions/person-sets.ts';
import { QUESTION_SETS } from '../referral/questions/top-sets.ts';

/** A question and what was typed, in words. */
export interface TypedRow {
  readonly key: string;
  readonly value: string;
}

/** The questions of a page of the form, by the first part of its address below the draft's. */
const QUESTIONS: Readonly<Record<string, readonly Field[]>> = {
  danger: [DANGER_FIELD],
  ...Object.fromEntries(QUESTION_SETS.map(({ page, fields }) => [page, fields])),
  ...Object.fromEntries(
    (['child', 'adult', 'professional'] as const).map((kind) => [LIST_PAGES[kind], personFields(kind)]),
  ),
};

/** What else can be typed: at the desk, and on the list of referrals. */
const OTHERS: Readonly<Record<string, string>> = {
  level: 'Rating',
  reason: 'Why you change it',
  outcome: 'What will happen',
  rationale: 'Rationale',
  impactOnChild: 'Impact on the child',
  levelOfNeed: 'Level of need',
  workingWell: 'What is working well',
  needsToHappen: 'What needs to happen',
  tellReferrer: 'What to tell the referrer',
  question: 'What is asked of partners',
  necessity: 'Why it is necessary',
  worker: 'Whom to speak to',
  note: 'Note',
  words: 'Your words',
  reference: 'Reference',
};

const CODES: Readonly<Record<string, string>> = {
  ...OUTCOME_WORDS,
  red: levelWord('red'),
  amber: levelWord('amber'),
  yellow: levelWord('yellow'),
};

const questionsOf = (path: string, posted: Posted): readonly Field[] => {
  const page = path.match(/^\/referrals\/drafts\/[^/]+\/([a-z]+)/)?.[1] ?? '';
  const own = page === 'consent' ? ownAgreementItems(Object.keys(posted)).flatMap(ownAgreementFields) : [];
  const related = page === LIST_PAGES.adult ? relationshipFieldsPosted(Object.keys(posted)) : [];
  return [...related, ...(QUESTIONS[page] ?? []), ...own];
};

/**
 * What a posted form holds, as it is read back to the person who typed it. Needs no session and no store: it
 * is for the page that says that neither could be reached.
 */
export const typedRows = (path: string, posted: Posted): TypedRow[] => {
  const carried = readCarried(posted);
  if (carried !== undefined) {
    return summaries(carried.sections).flatMap(({ heading, rows }) =>
      rows.map(({ label, value }) => ({ key: `${heading}: ${label}`, value })),
    );
  }
  const typed: Typed = Object.fromEntries(Object.keys(posted).map((name) => [name, textOf(posted, name)]));
  const asked = questionsOf(path, posted).map((field) => ({ key: field.label, value: shown(field, typed) }));
  const others = Object.entries(OTHERS).map(([name, key]) => {
    const value = textOf(posted, name);
    return { key, value: CODES[value] ?? value };
  });
  return (asked.length > 0 ? asked : others).filter(({ value }) => value !== '');
};
