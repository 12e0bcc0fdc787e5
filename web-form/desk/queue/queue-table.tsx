import type { WorkListed } from '../../../shared/contract/answers/work.ts';
import type { QueueView } from '../../../shared/contract/queue-view.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { briefly } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import { FlagList } from '../record/flag-list.tsx';
import { heldWords } from '../record/held-words.ts';
import { sortHead, sortWords } from './sorting.tsx';

export const WorkLink = ({ item }: { item: WorkListed }) => (
  <a class="govuk-link app-reference" href={desk.work(item.id)}>
    {item.reference}
  </a>
);

/** Both clocks: when it has to be decided, and until it is, when a social worker has to take a step. */
export const Clocks = ({ item, now }: { item: WorkListed; now: Date }) => (
  <>
    <Due due={item.due} now={now} />
    {item.acknowledgeBy !== null && (
      <span class="app-second-clock">
        Next step <Due due={item.acknowledgeBy} now={now} />
      </span>
    )}
  </>
);

export const PeopleListed = ({ people }: Pick<WorkListed, 'people'>) => (
  <ul class="govuk-list">
    {people.map(({ initials, age }) => (
      <li>
        {initials}, {age}
      </li>
    ))}
  </ul>
);

export interface QueueTableProps {
  readonly queue: string;
  readonly items: readonly WorkListed[];
  readonly view: QueueView;
  readonly now: Date;
}

/** A queue's work. After the reference, rating, clocks and flags are said in this order. */
export const QueueTable = ({ queue, items, view, now }: QueueTableProps) => {
  const [due, received, agency] = (['due', 'received', 'agency'] as const).map((column) =>
    sortHead(column, queue, view),
  );
  return (
    <WideTable
      caption={`Work, ${sortWords(view)}`}
      head={['Reference', 'Rating', due?.head, 'To notice', 'About', agency?.head, received?.head, 'Held by']}
      sorted={[
        undefined,
        undefined,
        due?.sorted,
        undefined,
        undefined,
        agency?.sorted,
        received?.sorted,
        undefined,
      ]}
      rows={items.map((item) => [
        <WorkLink item={item} />,
        <RatingTag level={item.level} />,
        <Clocks item={item} now={now} />,
        <FlagList flags={item.flags} />,
        <PeopleListed people={item.people} />,
        item.agency,
        briefly(item.receivedAt, now),
        heldWords(item, now),
      ])}
    />
  );
};
