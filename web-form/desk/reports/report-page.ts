import { Hono } from 'hono';
import { csvAnswer } from '../../components/csv.ts';
import { fileRows } from '../../components/figures/figure.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { isDay } from './days.ts';
import { showNoReport, showNoReportYet } from './no-report.tsx';
import { NOW } from './paths.ts';
import { tableNamed } from './report-tables.ts';
import { showReport } from './report-view.tsx';
import { seenBy } from './seen-by.ts';

const FILE = /^([a-z0-9-]+)\.csv$/;

/** "2026-11-24-1405": files of one day stay apart. */
const stampOf = (at: string): string => at.slice(0, 16).replace('T', '-').replace(':', '');

/** The report of this moment or of a day, and each of its tables as a file. */
export const reportPage = (deps: WebDependencies): Hono<SignedIn> => {
  const read = (token: string, day: string) => deps.api.call('readReport', { token, path: { day } });
  return new Hono<SignedIn>()
    .get('/', async (c) => {
      const { accessToken, person } = c.get('session');
      const result = await read(accessToken, NOW);
      if (result.ok) return showReport(c, { report: result.answer, seen: seenBy(person), now: deps.now() });
      return result.problem.code === 'not-found' ? showNoReportYet(c) : showProblem(c, deps, result.problem);
    })
    .get('/:day', async (c) => {
      const { accessToken, person } = c.get('session');
      const day = c.req.param('day');
      if (!isDay(day)) return showNotFound(c);
      const result = await read(accessToken, day);
      if (result.ok) return showReport(c, { report: result.answer, seen: seenBy(person), now: deps.now() });
      if (result.problem.code !== 'not-found') return showProblem(c, deps, result.problem);
      return showNoReport(c, day, deps.now());
    })
    .get('/:day/:file', async (c) => {
      const { accessToken, person } = c.get('session');
      const { day, file } = c.req.param();
      const name = FILE.exec(file)?.[1];
      if (name === undefined || (day !== NOW && !isDay(day))) return showNotFound(c);
      const result = await read(accessToken, day);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { answer } = result;
      const table = tableNamed(answer, seenBy(person), name);
      if (table === undefined) return showNotFound(c);
      return csvAnswer(c, `${name}-${answer.kept ? answer.day : stampOf(answer.at)}`, fileRows(table));
    });
};
