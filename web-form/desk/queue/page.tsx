import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { PullNext } from '../pull/pull-next.tsx';
import { QueueTable } from './queue-table.tsx';

const REFERENCE = /^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What was just done, from the address: only ever a reference. */
const News = ({ c }: { c: Context }) => {
  const decided = c.req.query('decided') ?? '';
  const released = c.req.query('released') ?? '';
  if (REFERENCE.test(decided)) {
    return <NotificationBanner success>{decided} is done in this queue</NotificationBanner>;
  }
  if (REFERENCE.test(released)) {
    return <NotificationBanner success>{released} is back in its place in this queue</NotificationBanner>;
  }
  return c.req.query('nothing') === 'waiting' ? (
    <NotificationBanner>Nothing is waiting in this queue just now</NotificationBanner>
  ) : null;
};

/** One queue, most urgent first. */
export const queuePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/queues/:queue', async (c) => {
    const result = await deps.api.call('listQueue', {
      token: c.get('session').accessToken,
      path: { queue: c.req.param('queue') },
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { queue, items, more } = result.answer;
    return c.render(
      <>
        <News c={c} />
        <h1 class="govuk-heading-xl">{queue.name}</h1>
        <p class="govuk-body-l">{queue.about}.</p>
        {queue.waiting > 0 && <PullNext queue={queue.id} name={queue.name} once={randomUUID()} />}
        {items.length === 0 ? (
          <p class="govuk-body">There is nothing in this queue.</p>
        ) : (
          <QueueTable items={items} now={deps.now()} />
        )}
        {more && <p class="govuk-body">There is more work below these. Only the most urgent is shown.</p>}
      </>,
      { title: queue.name, backHref: desk.home, wide: true },
    );
  });
