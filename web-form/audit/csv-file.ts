import type { Context } from 'hono';
import type { AuditEventAnswer } from '../../shared/contract/answers/audit.ts';
import { eventsCsv } from './csv.ts';

/** Events as a download. Its name names nobody: it stays in the list of downloads. */
export const csvFile = (c: Context, name: string, events: readonly AuditEventAnswer[]): Response =>
  c.body(eventsCsv(events), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
  });
