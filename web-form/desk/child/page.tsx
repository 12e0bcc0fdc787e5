import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { backFrom, queueOf } from '../same-child/load.ts';
import { mayManageLife } from '../subject-access/may.ts';
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
        {mayManageLife(c.get('session').person.roles) && (
          <p class="govuk-body">
            <a class="govuk-link" href={desk.subjectAccess(reference, Number(number))}>
              Subject access: put together what is held about this child
            </a>
          </p>
        )}
      </>,
      {
        title: `All contacts about this child, ${reference}`,
        backHref: backFrom(reference, queueOf(c)),
        wide: true,
      },
    );
  });
