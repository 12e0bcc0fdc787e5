import * as z from 'zod';

/** How a return leaves the service. */
export const RETURN_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ReturnFormat = (typeof RETURN_FORMATS)[number];

/** The returns that can be made, in the order offered. Source: docs/reference.md#returns. */
export const RETURNS = {
  'annex-a': {
    words: 'Ofsted Annex A, lists 1 and 3',
    period: 'The six months before the date of the inspection',
    formats: ['xlsx'],
  },
  'cin-referrals': {
    words: 'Children in need census: fields about referrals',
    period: 'From 1 April of the collection year up to the date, which is part of it',
    formats: ['csv', 'json'],
  },
  'standard-dataset': {
    words: 'Standard Safeguarding Dataset: contacts, persons and referrals',
    period: 'Three months up to the date, which is part of them',
    formats: ['json'],
  },
} as const satisfies Record<
  string,
  { readonly words: string; readonly period: string; readonly formats: readonly ReturnFormat[] }
>;

export type ReturnId = keyof typeof RETURNS;

export const returnId = z.enum(Object.keys(RETURNS) as [ReturnId], { error: 'Must be a return' }); // keys are the ids
