import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { holdWords } from './holding.tsx';

const LOST =
  'You no longer hold this work. Load this page again to see who does. What you typed is still here.';

/** Holds work on: by its button, or by the script that says so in `x-keeping` and wants only the words. */
export const keepWork = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/work/:id/keep', async (c) => {
    const id = c.req.param('id');
    const result = await deps.api.call('keepWork', { token: c.get('session').accessToken, path: { id } });
    const isScript = c.req.header('x-keeping') !== undefined;
    if (result.ok)
      return isScript
        ? c.text(holdWords(result.answer, deps.now()))
        : c.redirect(`${desk.work(id)}?kept=yes`, 303);
    const { code, status } = result.problem;
    const isLost = code === 'not-held' || code === 'already-done';
    if (isScript) return c.text(isLost ? LOST : '', isLost ? 409 : status === 401 ? 401 : 503);
    // The page of the work says who holds it now.
    return isLost ? c.redirect(desk.work(id), 303) : showProblem(c, deps, result.problem);
  });
