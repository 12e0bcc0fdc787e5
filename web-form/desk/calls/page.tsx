import { Hono } from 'hono';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { dayAndTime, timeOfDay } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { storeDown } from '../../referral/draft/answers.tsx';
import { orUnavailable } from '../../referral/draft/open-draft.ts';
import { draftPath } from '../../referral/draft/paths.ts';
import { todayOf, visitOf } from '../../referral/visit.ts';
import { desk } from '../paths.ts';

const TITLE = 'Record a phone call or visit';

/** Now, as it is typed: most calls are written down while they last. */
const nowTyped = (today: string, now: Date): Record<string, string> => {
  const [year = '', month = '', day = ''] = today.split('-');
  return {
    channel: 'phone',
    'takenOn-day': String(Number(day)),
    'takenOn-month': String(Number(month)),
    'takenOn-year': year,
    takenTime: timeOfDay(now),
  };
};

/** Where staff begin to write down what a caller says, and find what they have not finished. */
export const callsPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get('/calls', async (c) => {
      const visit = visitOf(c, deps);
      const listed = await orUnavailable(deps.drafts.list(visit.person.id));
      const open = listed === 'unavailable' ? [] : listed.filter(({ sent }) => sent === undefined);
      return c.render(
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            For somebody who phones or comes in. You are asked what partners are asked, and the same rules
            rate it and find its queue. If a child is in danger now, see that 999 is called first.
          </p>
          <Form action={desk.calls}>
            <Button words="Start" />
          </Form>
          {listed === 'unavailable' && (
            <p class="govuk-body">What you have not finished cannot be shown just now. It is kept.</p>
          )}
          {open.length > 0 && (
            <>
              <h2 class="govuk-heading-m">Not finished</h2>
              <ul class="govuk-list">
                {open.map(({ id, createdAt, changedAt }) => (
                  <li>
                    <a class="govuk-link" href={draftPath(id)}>
                      Started on {dayAndTime(createdAt)}
                    </a>
                    , last saved on {dayAndTime(changedAt)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>,
        { title: TITLE, backHref: desk.home },
      );
    })
    .post('/calls', async (c) => {
      const visit = visitOf(c, deps);
      const { id: owner } = visit.person;
      const draft = await orUnavailable(deps.drafts.create(owner));
      if (draft === 'unavailable') return storeDown(c, visit);
      const typed = nowTyped(todayOf(visit), visit.now);
      const saved = await orUnavailable(deps.drafts.save(draft.id, owner, 'call', typed));
      return saved === 'saved' ? c.redirect(draftPath(draft.id, 'call'), 303) : storeDown(c, visit);
    });
