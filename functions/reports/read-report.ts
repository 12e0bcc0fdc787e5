import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { NOW, readReport } from '../../shared/store/figures/stored-reports.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { noteReport } from './note-report.ts';
import { reportAnswer } from './report-answer.ts';

/** The report of a day, or the latest. A day without one has none: it is never made afterwards. */
export const readOneReport =
  (deps: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const day = request.path['day'] ?? '';
    const [found, listed] = await Promise.all([
      readReport(records, day === 'now' ? NOW : day),
      readAgencies(records),
      noteReport(deps, request, { day }),
    ]);
    if (found === null) throw new ProblemError('not-found');
    return { status: 200, body: reportAnswer(found, day !== 'now', withAgencies(settings, listed)) };
  };
