import * as z from 'zod';
import { returnChecked, returnFile } from './answers/returns.ts';
import { calendarDate } from './fields.ts';
import { RETURN_FORMATS } from './returns.ts';

/** Today, where it is left out. */
const on = calendarDate.optional();

/** What an authority owes others about the contacts that it received. Declared for managers and auditors. */
export const RETURN_ROUTES = {
  checkReturn: {
    id: 'checkReturn',
    method: 'GET',
    path: '/api/returns/{return}',
    summary: 'Which rows of a return would fail if it were made now, and why',
    handledBy: 'returns',
    roles: ['manager', 'auditor'],
    query: z.object({ on }).meta({ id: 'ReturnDate' }),
    answers: { 200: { words: 'Counts, and every row that would fail', schema: returnChecked } },
  },
  makeReturn: {
    id: 'makeReturn',
    method: 'GET',
    path: '/api/returns/{return}/file',
    summary: 'Make a return: with rows that fail, if there are any',
    handledBy: 'returns',
    roles: ['manager'],
    query: z.object({ on, format: z.enum(RETURN_FORMATS).optional() }).meta({ id: 'ReturnAsFile' }),
    answers: { 200: { words: 'The file', schema: returnFile } },
  },
} as const;
