import { Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { MoreThanShown, NightSection, NightSpan, PrintThis } from './night-section.tsx';

/** What the Emergency Duty Team has tonight; by day, what the last night was. */
export const nightPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/night', async (c) => {
    const result = await deps.api.call('nightList', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { from, until, current, items, more } = result.answer;
    const now = deps.now();
    const open = items.filter(({ ended }) => ended === null);
    const over = items.filter(({ ended }) => ended !== null);
    const title = current ? 'Tonight’s list' : 'Last night’s list';
    return c.render(
      <>
        <h1 class="govuk-heading-xl">{title}</h1>
        <NightSpan from={from} until={until} />
        <PrintThis />
        <NightSection title="Still to do" items={open} none="Nothing is waiting" now={now} />
        <NightSection
          title="Finished or handed back"
          items={over}
          none="Nothing has been finished or handed back"
          now={now}
        />
        <MoreThanShown more={more} />
      </>,
      { title, backHref: desk.home },
    );
  });
