import type { WorkListed } from '../../../shared/contract/answers/work.ts';
import { Due } from '../../components/due.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { briefly } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import { Clocks, PeopleListed, WorkLink } from '../queue/queue-table.tsx';
import { FlagList } from '../record/flag-list.tsx';

const Given = ({ item, now }: { item: WorkListed; now: Date }) => (
  <li>
    <a class="govuk-link app-reference" href={desk.work(item.id)}>
      {item.reference}
    </a>{' '}
    <RatingTag level={item.level} /> <Due due={item.due} now={now} />. From {item.transferred?.by}.
    {item.held && ` Yours until ${briefly(item.held.until, now)}, then it goes back to its queue.`}
    {item.note && (
      <>
        {' '}
        They wrote: <span class="app-typed">{item.note.words}</span>
      </>
    )}
  </li>
);

export interface MineProps {
  readonly mine: readonly WorkListed[];
  readonly now: Date;
}

/** What colleagues gave to this person, first on the page. */
export const TransferredToYou = ({ mine, now }: MineProps) => {
  const given = mine.filter(({ transferred }) => transferred !== null);
  return given.length === 0 ? null : (
    <NotificationBanner
      title="Transferred to you"
      content={
        <ul class="govuk-list">
          {given.map((item) => (
            <Given item={item} now={now} />
          ))}
        </ul>
      }
    />
  );
};

/** What this person holds, whichever queue it is of. */
export const YouHold = ({ mine, now }: MineProps) =>
  mine.length === 0 ? null : (
    <WideTable
      caption="What you hold"
      head={['Reference', 'Rating', 'Due', 'To notice', 'About', 'Queue', 'Yours until']}
      rows={mine.map((item) => [
        <WorkLink item={item} />,
        <RatingTag level={item.level} />,
        <Clocks item={item} now={now} />,
        <FlagList flags={item.flags} />,
        <PeopleListed people={item.people} />,
        item.queueName,
        item.held === null ? '' : briefly(item.held.until, now),
      ])}
    />
  );
