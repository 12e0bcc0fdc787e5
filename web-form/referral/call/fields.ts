import { PROSE } from '../../../shared/contract/fields.ts';
import { REFERRAL_SOURCES } from '../../../shared/contract/words.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { Field } from '../fields/field.ts';

/** The answer that a caller does not say who they are; the contract knows it as a member of the public. */
export const UNNAMED = 'unnamed';

const AGENCY: Field = {
  kind: 'list',
  name: 'agency',
  label: 'Which organisation do they call from?',
  hint: 'Its people then see the contact among what they sent. Leave empty if it is not in the list.',
  options: [],
};

/** How the contact came, and what the caller wants. */
export const CALL_FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'channel',
    label: 'How did it come?',
    options: [
      { value: 'phone', words: 'By phone' },
      { value: 'walk-in', words: 'In person, at the office' },
    ],
  },
  { kind: 'date', name: 'takenOn', label: 'Day on which they spoke to us', hint: 'For example 24 11 2026.' },
  {
    kind: 'time',
    name: 'takenTime',
    label: 'Time at which they spoke to us',
    hint: 'The clocks start there, not when you write it down.',
  },
  {
    kind: 'choice',
    name: 'about',
    label: 'What do they want?',
    options: [
      { value: 'referral', words: 'To tell us about a child, or an adult at risk' },
      { value: 'advice', words: 'Advice only', hint: 'What you write down is rated and read all the same.' },
    ],
  },
  {
    kind: 'choice',
    name: 'caller',
    label: 'Who is calling?',
    options: [
      { value: 'professional', words: 'Somebody at work: a school, a surgery, the police, a charity' },
      { value: 'public', words: 'A member of the public: family, a neighbour, a friend' },
      { value: 'young-person', words: 'A child or young person, about themself' },
      { value: UNNAMED, words: 'Somebody who does not say who they are' },
    ],
  },
  AGENCY,
  {
    kind: 'choice',
    name: 'writtenForm',
    label: 'Do we ask them to confirm it in writing?',
    hint: 'Left open, we ask people at work who tell us about a child. Nothing waits for the form.',
    options: [
      { value: 'yes', words: 'Yes' },
      { value: 'no', words: 'No' },
    ],
    inline: true,
  },
];

/** The same questions with this authority’s directory to choose from. */
export const callFieldsFor = (agencies: AuthoritySettings['agencies']): readonly Field[] =>
  CALL_FIELDS.map((field) =>
    field === AGENCY
      ? { ...AGENCY, options: agencies.map(({ id, name }) => ({ value: id, words: name })) }
      : field,
  );

/** Who called: the questions that partners are asked about themselves. */
export const CALLER_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'name', label: 'Their name' },
  { kind: 'line', name: 'jobTitle', label: 'Their job title' },
  { kind: 'line', name: 'agency', label: 'Their organisation, if it was not in the list' },
  {
    kind: 'list',
    name: 'source',
    label: 'What kind of organisation or person is it?',
    options: Object.entries(REFERRAL_SOURCES).map(([value, { words }]) => ({ value, words })),
  },
  { kind: 'line', name: 'relationship', label: 'How do they know the child?' },
  { kind: 'line', name: 'phone', label: 'Their phone number', type: 'tel', width: 'half' },
  {
    kind: 'line',
    name: 'email',
    label: 'Their email address',
    hint: 'Spell it back to them. A receipt with the reference goes there, and nothing about the child.',
    type: 'email',
  },
  { kind: 'line', name: 'reachToday', label: 'How and when is it safe to reach them today?' },
  {
    kind: 'line',
    name: 'agencyReference',
    label: 'Their own reference',
    hint: 'For example a police log number.',
    width: 'half',
  },
];

/** What they were told, and when somebody looks again. */
export const ADVICE_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'adviceGiven', label: 'What advice did you give?', rows: 5, most: PROSE },
  { kind: 'prose', name: 'callerWill', label: 'What will the caller do?', rows: 3, most: PROSE },
  {
    kind: 'date',
    name: 'followUpOn',
    label: 'When should somebody look again?',
    hint: 'The contact comes back to its queue on that day. Leave empty if nobody has to.',
  },
];
