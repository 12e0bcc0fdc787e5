import type { RetentionAnswer } from '../../../shared/contract/answers/retention.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { recordEvent, staffSubject } from '../../../shared/store/audit/chain.ts';
import { allHolds } from '../../../shared/store/holds/read-holds.ts';
import type { RetentionRun } from '../../../shared/store/items/retention-run.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { readLastRun } from '../../../shared/store/retention/last-run.ts';
import type { DeskDependencies } from '../desk.ts';
import { holdAnswers } from './hold.ts';

const runAnswer = (
  { madeAt, by, due, byRule, held, notYet, notClosed, deleted }: RetentionRun,
  rules: RetentionAnswer['rules'],
): RetentionAnswer['lastRun'] => ({
  madeAt,
  by,
  due,
  byRule: Object.entries(byRule).map(([rule, count]) => ({
    words: rules.find(({ id }) => id === rule)?.words ?? rule,
    count,
  })),
  held,
  notYet,
  notClosed,
  deleted: deleted ?? null,
});

/** How long records are kept, what the last dry run found, and what is held. */
export const retentionRead =
  ({ records, settings, now }: DeskDependencies) =>
  async ({ caller, role }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const at = now().toISOString();
    const [run, standing] = await Promise.all([readLastRun(records), allHolds(records)]);
    const holds = holdAnswers(standing);
    const hidden = await hiddenFrom(
      records,
      caller,
      holds.map(({ reference }) => reference),
      at,
    );
    const by = { id: caller.id, name: caller.name, role };
    await recordEvent(records, staffSubject(caller.id), { at, action: 'retention-read', by });
    const rules = settings.retention.rules.map(({ id, words }) => ({ id, words }));
    const shown = holds.filter(({ reference }) => !hidden.has(reference));
    const body: RetentionAnswer = {
      rules,
      lastRun: run === null ? null : runAnswer(run, rules),
      holds: shown,
      hidden: holds.length - shown.length,
    };
    return { status: 200, body };
  };
