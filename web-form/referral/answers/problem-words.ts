import { ADVICE_FIELDS, CALL_FIELDS } from '../call/fields.ts';
import type { Field } from '../fields/field.ts';
import { personFields } from '../questions/person-sets.ts';
import { QUESTION_SETS } from '../questions/top-sets.ts';
import type { Place } from './places.ts';
import { isRelationshipName } from './relationships.ts';

/** Fields whose question is too long, or whose rule the contract states for programs. */
const WORDS: Readonly<Record<string, { readonly name?: string; readonly wrong?: string }>> = {
  born: {
    name: 'Date of birth',
    wrong: 'Date of birth must be a real date from 1900 on, like 27 3 2014',
  },
  expected: { name: 'Expected date', wrong: 'Expected date must be a real date, like 27 3 2026' },
  estimatedAge: {
    name: 'Estimated age',
    wrong: 'Estimated age must be a whole number of years from 0 to 120',
  },
  agreedOn: {
    name: 'Date of agreement',
    wrong: 'Date of agreement must be a real date from 1900 on, like 27 3 2026',
  },
  goesHomeAt: {
    name: 'Time the child goes home',
    wrong: 'Time the child goes home must be on the 24-hour clock, like 15:10, or with am or pm, like 3.10pm',
  },
  takenOn: { name: 'Day of the call', wrong: 'Day of the call must be a real date, like 24 11 2026' },
  takenTime: {
    name: 'Time of the call',
    wrong: 'Time of the call must be on the 24-hour clock, like 15:10, or with am or pm, like 3.10pm',
  },
  followUpOn: {
    name: 'Follow-up date',
    wrong: 'Follow-up date must be a real date, like 27 11 2026',
  },
  email: { wrong: 'Email address must be like name@example.org' },
  otherNames: { name: 'Other names', wrong: 'Other names must be up to 10 names of 200 characters or fewer' },
  narrative: { name: 'What you are worried about' },
  ownWorry: { name: 'What worries you about this child' },
  homeCouncil: { name: 'The council where the child lives' },
  alreadyPhoned: { name: 'Whom you have already phoned' },
  who: { name: 'Who agreed' },
  whoseInformation: { name: 'Whose information' },
  reasonWords: { name: 'Your own words' },
};

const FIELDS: readonly Field[] = [
  ...QUESTION_SETS.flatMap(({ fields }): readonly Field[] => fields),
  ...(['child', 'adult', 'professional'] as const).flatMap(personFields),
  ...CALL_FIELDS,
  ...ADVICE_FIELDS,
];

const fieldName = (name: string): string =>
  (isRelationshipName(name) ? 'Relationship to the child' : undefined) ??
  WORDS[name]?.name ??
  FIELDS.find((field) => field.name === name)?.label ??
  'This answer';

/** The contract's detail as a sentence for the person who typed it. A sentence of its own is kept. */
export const wordsOfProblem = ({ field }: Place, detail: string): string => {
  if (field === undefined || /^(?!Must|Invalid|The year|Too )/.test(detail)) return detail;
  const own = WORDS[field]?.wrong;
  if (own !== undefined && !detail.includes('characters or fewer')) return own;
  const name = fieldName(field);
  return detail.startsWith('Must')
    ? `${name} must${detail.slice('Must'.length)}`
    : `${name} cannot be used as typed`;
};
