import type { Context } from 'hono';
import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';
import { csvAnswer } from '../components/csv.ts';
import { eventRows } from './csv.ts';

/** Events as a download. */
export const csvFile = (c: Context, name: string, events: readonly AuditEventAnswer[]): Response =>
  csvAnswer(c, name, eventRows(events));
