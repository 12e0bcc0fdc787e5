import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';
import { detailWords } from './words.ts';

const HEAD = ['When', 'Who', 'Role', 'What', 'Referral', 'Chain', 'Number in chain', 'More'];

/** In double quotes; what a spreadsheet would take for a formula is marked as text. */
const cell = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
};

/** Events as a file for a spreadsheet, with the mark by which it knows the letters. Times are in UTC. */
export const eventsCsv = (events: readonly AuditEventAnswer[]): string => {
  const rows = events.map(({ at, by, words, reference, chain, number, detail }) => [
    at,
    by.name,
    by.role,
    words,
    reference ?? '',
    chain,
    String(number),
    detailWords(detail),
  ]);
  return `\uFEFF${[HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
};
