import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { backFrom, queueOf } from '../same-child/load.ts';
import { Timeline } from './timeline.tsx';

/** Every contact about the child whom one contact is about. */
export const childPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/referrals/:reference/contacts/:number/child', async (c) => {
    const { reference, number } = c.req.param();
    const result = await deps.api.call('readChild', {
      token: c.get('session').accessToken,
      path: { reference, number },
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    return c.render(
      <>
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{reference}</span>
          All contacts about this child
        </h1>
        <Timeline child={result.answer} />
      </>,
      {
        title: `All contacts about this child, ${reference}`,
        backHref: backFrom(reference, queueOf(c)),
        wide: true,
      },
    );
  });
