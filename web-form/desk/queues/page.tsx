import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { SummaryCard } from '../../components/summary-card.tsx';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { PullNext } from '../pull/pull-next.tsx';

/** "3 Red, 1 Amber, 0 Yellow". */
const ratings = (queue: QueueCounts): string =>
  (['red', 'amber', 'yellow'] as const).map((level) => `${queue[level]} ${levelWord(level)}`).join(', ');

const QueueCard = ({ queue }: { queue: QueueCounts }) => (
  <SummaryCard
    title={
      <a class="govuk-link" href={desk.queue(queue.id)}>
        {queue.name}
      </a>
    }
  >
    <p class="govuk-body">{queue.about}.</p>
    <ul class="govuk-list">
      <li>
        {queue.atLeast ? 'At least ' : ''}
        {queue.waiting} waiting, {queue.held} held
      </li>
      <li>{ratings(queue)}</li>
      <li>{queue.overdue > 0 ? <strong>{queue.overdue} overdue</strong> : 'None overdue'}</li>
    </ul>
    {queue.waiting > 0 && <PullNext queue={queue.id} name={queue.name} once={randomUUID()} />}
  </SummaryCard>
);

/** The queues that this person may work. */
export const queuesPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const result = await deps.api.call('listQueues', { token: c.get('session').accessToken });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { queues } = result.answer;
    return c.render(
      <>
        <h1 class="govuk-heading-xl">Queues</h1>
        {queues.length === 0 && <p class="govuk-body">You do not work any queue yet. Ask your manager.</p>}
        <div class="app-cards">
          {queues.map((queue) => (
            <QueueCard queue={queue} />
          ))}
        </div>
      </>,
      { title: 'Queues', wide: true },
    );
  });
