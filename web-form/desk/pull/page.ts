import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { ONCE } from './pull-next.tsx';

const KEY = /^[\w-]{1,200}$/;

/** Pulls the next work of a queue and goes to it. */
export const pullNext = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().post('/queues/:queue/next', async (c) => {
    const queue = c.req.param('queue');
    const once = textOf(await posted(c), ONCE);
    const result = await deps.api.call('pullNext', {
      token: c.get('session').accessToken,
      path: { queue },
      idempotencyKey: KEY.test(once) ? once : randomUUID(),
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    if (result.answer === undefined) return c.redirect(`${desk.queue(queue)}?nothing=waiting`, 303);
    return c.redirect(desk.work(result.answer.work.id), 303);
  });
