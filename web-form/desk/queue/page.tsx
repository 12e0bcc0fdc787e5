import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { PullNext } from '../pull/pull-next.tsx';
import { isFiltered, viewAsked } from './asked.ts';
import { Filters, Showing } from './filters.tsx';
import { QueueTable } from './queue-table.tsx';

const REFERENCE = /^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What was done to a piece of work, by the name under which its reference stands in the address. */
const DONE = {
  decided: 'is done in this queue',
  proposed: 'is decided here and waits for a manager to countersign it',
  'sent-back': 'was sent back with your reason',
  released: 'is back in its place in this queue',
  transferred: 'was given to your colleague',
} as const;

/** What was just done, from the address: only ever a reference. */
const News = ({ c }: { c: Context }) => {
  for (const [name, words] of Object.entries(DONE)) {
    const reference = c.req.query(name) ?? '';
    if (REFERENCE.test(reference)) {
      return (
        <NotificationBanner success>
          {reference} {words}
        </NotificationBanner>
      );
    }
  }
  return c.req.query('nothing') === 'waiting' ? (
    <NotificationBanner>Nothing is waiting in this queue just now</NotificationBanner>
  ) : null;
};

/** One queue, most urgent first unless asked for otherwise. */
export const queuePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/queues/:queue', async (c) => {
    const view = viewAsked(c.req.query());
    const result = await deps.api.call('listQueue', {
      token: c.get('session').accessToken,
      path: { queue: c.req.param('queue') },
      query: view,
    });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const list = result.answer;
    const { queue, items, more } = list;
    return c.render(
      <>
        <News c={c} />
        <h1 class="govuk-heading-xl">{queue.name}</h1>
        <p class="govuk-body-l">{queue.about}.</p>
        {queue.waiting > 0 && <PullNext queue={queue.id} name={queue.name} once={randomUUID()} />}
        {queue.waiting + queue.held > 0 && (
          <>
            <Filters list={list} view={view} />
            <Showing list={list} view={view} />
          </>
        )}
        {items.length === 0 ? (
          <p class="govuk-body">
            {isFiltered(view) ? 'Nothing in this queue is like that.' : 'There is nothing in this queue.'}
          </p>
        ) : (
          <QueueTable queue={queue.id} items={items} view={view} now={deps.now()} />
        )}
        {more && <p class="govuk-body">There is more work below these. Only the most urgent is shown.</p>}
      </>,
      { title: queue.name, backHref: desk.home, wide: 'list' },
    );
  });
