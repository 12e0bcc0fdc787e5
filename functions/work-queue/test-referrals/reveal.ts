import type { TestRevealed } from '../../../shared/contract/test-referrals.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { closeTest } from '../../../shared/store/test-referrals/close-test.ts';
import { writePlan } from '../../../shared/store/test-referrals/plan-test.ts';
import { readPlan, readSoFar } from '../../../shared/store/test-referrals/read-plans.ts';
import type { FindDependencies } from '../find.ts';
import { testAnswer } from './plan-answer.ts';

/**
 * A manager reveals a test: its reference marks nothing any more, its record says to everybody what it was, and
 * what is open of it leaves every queue. Ended in between, the same again finishes it; done twice, nothing changes.
 * @throws ProblemError `test-not-received` where nothing came in, or `changed-meanwhile`
 */
export const revealTest =
  (deps: FindDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<TestRevealed>): Promise<ApiAnswer> => {
    const { records } = deps;
    const at = deps.now().toISOString();
    const by = { id: caller.id, name: caller.name };
    const plan = await readPlan(records, path['plan'] ?? '');
    if (plan === null) throw new ProblemError('not-found');
    if ((await readSoFar(records, plan.id)).received.length === 0)
      throw new ProblemError('test-not-received');
    if (plan.revealed === undefined) {
      const written = await writePlan(
        records,
        { ...plan, revealed: { by, at, reason: body.reason.trim() } },
        await deps.matchingSecret(),
        at,
        { at, action: 'test-revealed', by: { ...by, role } },
      );
      if (written === 'changed-meanwhile') throw new ProblemError(written);
    }
    // Read once more: one may have come in until the reference was closed.
    for (const { reference } of (await readSoFar(records, plan.id)).received) {
      await closeTest(records, reference, { by: { ...by, role }, at });
    }
    const after = await readPlan(records, plan.id);
    if (after === null) throw new ProblemError('not-found');
    return { status: 200, body: await testAnswer(deps, after) };
  };
