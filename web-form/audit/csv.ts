import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';
import { csvText } from '../components/csv.ts';
import { detailWords } from './words.ts';

const HEAD = ['When', 'Who', 'Role', 'What', 'Referral', 'Chain', 'Number in chain', 'More'];

/** Events, row by row under their head. Times are in UTC. */
export const eventRows = (events: readonly AuditEventAnswer[]): string[][] => [
  HEAD,
  ...events.map(({ at, by, words, reference, chain, number, detail }) => [
    at,
    by.name,
    by.role,
    words,
    reference ?? '',
    chain,
    String(number),
    detailWords(detail),
  ]),
];

/** Events as a file for a spreadsheet. */
export const eventsCsv = (events: readonly AuditEventAnswer[]): string => csvText(eventRows(events));
