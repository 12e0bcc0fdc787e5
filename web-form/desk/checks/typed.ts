import type { FieldError } from '../../components/field.ts';
import { type Posted, textOf } from '../../posted.ts';

/** What was typed on the page that asks partners. */
export interface ChecksTyped {
  readonly contacts: readonly string[];
  readonly agencies: readonly string[];
  readonly question: string;
  readonly necessity: string;
  readonly familyKnows: string;
  readonly basis: string;
  readonly reason: string;
}

export const NOTHING_TYPED: ChecksTyped = {
  contacts: [],
  agencies: [],
  question: '',
  necessity: '',
  familyKnows: '',
  basis: '',
  reason: '',
};

const listOf = (fields: Posted, name: string): readonly string[] => [fields[name] ?? []].flat();
const prose = (fields: Posted, name: string): string => textOf(fields, name).replaceAll('\r\n', '\n');

export const checksTyped = (fields: Posted): ChecksTyped => ({
  contacts: listOf(fields, 'contacts'),
  agencies: listOf(fields, 'agencies'),
  question: prose(fields, 'question'),
  necessity: prose(fields, 'necessity'),
  familyKnows: textOf(fields, 'familyKnows'),
  basis: textOf(fields, 'basis'),
  reason: textOf(fields, 'reason'),
});

const QUESTIONS: readonly (readonly [keyof ChecksTyped, string])[] = [
  ['contacts', 'Choose whom you ask about'],
  ['agencies', 'Choose at least one agency'],
  ['question', 'Enter what you ask'],
  ['necessity', 'Say why it is necessary'],
  ['familyKnows', 'Choose whether the family knows'],
  ['basis', 'Choose the lawful basis'],
];

const isEmpty = (value: string | readonly string[]): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.length === 0;

/** What is missing, in the order of the page. */
export const missingIn = (typed: ChecksTyped): FieldError[] => [
  ...QUESTIONS.filter(([field]) => isEmpty(typed[field])).map(([field, words]) => ({ field, words })),
  ...(typed.basis === 'safeguarding-without-agreement' && isEmpty(typed.reason)
    ? [{ field: 'reason', words: 'Choose why nobody’s agreement is needed' }]
    : []),
];
