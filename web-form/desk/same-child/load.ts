import type { Context } from 'hono';
import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { showNoPair } from './no-pair.tsx';

export type PairContext = Context<SignedIn, '/referrals/:reference/contacts/:number/same-child/:other/*'>;

const QUEUE = /^[a-z-]{1,50}$/;

/** The queue whose work the reader came from, if the address says one. */
export const queueOf = (c: Context): string | undefined => {
  const queue = c.req.query('queue') ?? '';
  return QUEUE.test(queue) ? queue : undefined;
};

/** The two contacts that an address names, for a call of the API. */
export const pairOf = (c: PairContext) => ({
  reference: c.req.param('reference'),
  number: c.req.param('number'),
  other: c.req.param('other'),
});

/** Back to the work that the reader came from, or else to the referral. */
export const backFrom = (reference: string, queue: string | undefined): string =>
  queue === undefined ? desk.referral(reference) : desk.work(`${reference}.${queue}`);

/** Both contacts side by side, or the page that says why not. */
export const loadPair = async (c: PairContext, deps: WebDependencies): Promise<SameChild | Response> => {
  const result = await deps.api.call('compareSameChild', {
    token: c.get('session').accessToken,
    path: pairOf(c),
  });
  if (result.ok) return result.answer;
  if (result.problem.code !== 'not-found') return showProblem(c, deps, result.problem);
  return showNoPair(c, backFrom(pairOf(c).reference, queueOf(c)));
};
