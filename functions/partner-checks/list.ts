import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import { listOpenChecks } from '../../shared/store/checks/list-checks.ts';
import { readAgency } from '../../shared/store/directory/read-directory.ts';
import { agencyListed } from './agency-answer.ts';
import type { PartnerChecksDependencies } from './dependencies.ts';

/** Most checks on one page: those due first. */
const MOST_LISTED = 200;

/** What the caller's agency was asked and has not answered. Whoever belongs to no agency is asked nothing. */
export const listChecks =
  ({ records, settings, now }: PartnerChecksDependencies) =>
  async ({ caller, role }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { agency } = caller;
    if (agency === undefined) throw new ProblemError('not-allowed');
    const [{ checks, more }, listed] = await Promise.all([
      listOpenChecks(records, agency, MOST_LISTED),
      readAgency(records, agency),
      recordEvent(records, staffSubject(caller.id), {
        at: now().toISOString(),
        action: 'checks-listed',
        by: { id: caller.id, name: caller.name, role },
      }),
    ]);
    const name = listed?.name ?? settings.agencies.find(({ id }) => id === agency)?.name ?? agency;
    // What was asked about a test never leaves the desk.
    const theirs = checks.filter(({ mystery }) => mystery === undefined);
    return { status: 200, body: { agency: name, checks: theirs.map(agencyListed), more } };
  };
