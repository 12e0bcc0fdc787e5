import { REFERRAL_SOURCES } from '../../../shared/contract/words.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import type { Field } from '../fields/field.ts';

const NAME: Field = { kind: 'line', name: 'name', label: 'Your name' };
const JOB_TITLE: Field = { kind: 'line', name: 'jobTitle', label: 'Job title' };
const PHONE: Field = { kind: 'line', name: 'phone', label: 'Phone number', type: 'tel', width: 'half' };
const EMAIL: Field = { kind: 'line', name: 'email', label: 'Email address', type: 'email' };

/** Known from the account of whoever has one, and asked of other professionals. */
const ORGANISATION: readonly Field[] = [
  { kind: 'line', name: 'agency', label: 'Your organisation' },
  {
    kind: 'list',
    name: 'source',
    label: 'What kind of organisation is it?',
    options: Object.entries(REFERRAL_SOURCES)
      .filter(([code]) => !/^(1|9|10)/.test(code))
      .map(([value, { words }]) => ({ value, words })),
  },
];

const AT_WORK: readonly Field[] = [
  {
    kind: 'line',
    name: 'reachToday',
    label: 'How to reach you today',
    hint: 'The best number and time. A social worker may need to ask you something before the child goes home.',
  },
  EMAIL,
  {
    kind: 'line',
    name: 'agencyReference',
    label: 'Your own reference',
    hint: 'For example a police log number. If you send another referral about the same incident, use the same one.',
    width: 'half',
  },
  {
    kind: 'line',
    name: 'safeguardingLead',
    label: 'Safeguarding lead in your organisation',
    hint: 'Their name and how to reach them, if that is not you.',
  },
];

const KNOWS_CHILD: Field = {
  kind: 'line',
  name: 'relationship',
  label: 'How do you know the child?',
  hint: 'For example grandmother, neighbour, friend of the family.',
};
const HOW_TO_REACH: Field = {
  kind: 'line',
  name: 'reachToday',
  label: 'How and when is it safe to reach you?',
};

/** Every question that anybody is asked about themself. */
export const YOU_FIELDS: readonly Field[] = [
  NAME,
  JOB_TITLE,
  ...ORGANISATION,
  PHONE,
  KNOWS_CHILD,
  ...AT_WORK,
];

const OF_ACCOUNT: readonly Field[] = [NAME, JOB_TITLE, PHONE, ...AT_WORK];
const OF_KIND: Readonly<Record<NonNullable<Person['kind']>, readonly Field[]>> = {
  professional: [NAME, JOB_TITLE, ...ORGANISATION, PHONE, ...AT_WORK],
  public: [NAME, KNOWS_CHILD, PHONE, HOW_TO_REACH, EMAIL],
  'young-person': [NAME, PHONE, HOW_TO_REACH],
};

/** What this person is asked about themself: nothing where they stay anonymous. */
export const youFieldsFor = ({ kind, anonymous }: Pick<Person, 'kind' | 'anonymous'>): readonly Field[] => {
  if (kind === undefined) return OF_ACCOUNT;
  return anonymous === true ? [] : OF_KIND[kind];
};
