import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { MoreThanShown, NightSection, NightSpan, PrintThis } from './night-section.tsx';

/** What came back from the Emergency Duty Team at the latest opening. */
export const handBackPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/hand-back', async (c) => {
    const result = await deps.api.call('handBack', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { from, until, items, more } = result.answer;
    const now = deps.now();
    const title = 'Hand-back from the night';
    return c.render(
      <>
        <h1 class="govuk-heading-xl">{title}</h1>
        <NightSpan from={from} until={until} />
        <PrintThis />
        <NightSection
          title="Handed back to go on with"
          items={items.filter(({ ended }) => ended?.how === 'handed-back')}
          none="Nothing was handed back"
          now={now}
        />
        <NightSection
          title="Finished by the Emergency Duty Team"
          items={items.filter(({ ended }) => ended?.how === 'finished')}
          none="Nothing was finished in the night"
          now={now}
        />
        <MoreThanShown more={more} />
      </>,
      { title, backHref: desk.home },
    );
  });
