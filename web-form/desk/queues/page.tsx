import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { SummaryCard } from '../../components/summary-card.tsx';
import { briefly, span } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { PullNext } from '../pull/pull-next.tsx';
import { DeskLinks } from './links.tsx';
import { TransferredToYou, YouHold } from './mine.tsx';

/** "3 Red, 1 Amber, 0 Yellow". */
const ratings = (queue: QueueCounts): string =>
  (['red', 'amber', 'yellow'] as const).map((level) => `${queue[level]} ${levelWord(level)}`).join(', ');

const QueueCard = ({ queue, now }: { queue: QueueCounts; now: Date }) => (
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
      <li>
        {queue.overdue > 0 ? <strong>{queue.overdue} overdue</strong> : 'None overdue'}, {queue.dueSoon} due
        within the hour
      </li>
      {queue.oldestRed !== null && (
        <li>
          <strong>
            A red has had nobody for {span(now.getTime() - Date.parse(queue.oldestRed))}, since{' '}
            {briefly(queue.oldestRed, now)}
          </strong>
        </li>
      )}
    </ul>
    {queue.waiting > 0 && <PullNext queue={queue.id} name={queue.name} once={randomUUID()} />}
  </SummaryCard>
);

/** The queues that this person may work. */
export const queuesPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', async (c) => {
    const { accessToken: token, person } = c.get('session');
    const result = await deps.api.call('listQueues', { token });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { queues, mine } = result.answer;
    const now = deps.now();
    return c.render(
      <>
        <TransferredToYou mine={mine} now={now} />
        <h1 class="govuk-heading-xl">Queues</h1>
        <DeskLinks queues={queues} roles={person.roles} />
        <YouHold mine={mine} now={now} />
        {queues.length === 0 && <p class="govuk-body">You do not work any queue yet. Ask your manager.</p>}
        <div class="app-cards">
          {queues.map((queue) => (
            <QueueCard queue={queue} now={now} />
          ))}
        </div>
      </>,
      { title: 'Queues', wide: 'list' },
    );
  });
