import type { Field } from '../fields/field.ts';

/** Who sends the referral. The agency is the account's and is not asked. */
export const YOU_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'name', label: 'Your name' },
  { kind: 'line', name: 'jobTitle', label: 'Job title' },
  { kind: 'line', name: 'phone', label: 'Phone number', type: 'tel', width: 'half' },
  {
    kind: 'line',
    name: 'reachToday',
    label: 'How to reach you today',
    hint: 'The best number and time. A social worker may need to ask you something before the child goes home.',
  },
  { kind: 'line', name: 'email', label: 'Email address', type: 'email' },
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
