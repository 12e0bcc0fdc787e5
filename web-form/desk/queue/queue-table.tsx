import type { WorkListed } from '../../../shared/contract/answers/work.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';
import { FlagList } from '../record/flag-list.tsx';
import { heldWords } from '../record/held-words.ts';

const HEAD = ['Reference', 'Rating', 'Due', 'About', 'Sent by', 'To notice', 'Held by'];

const Reference = ({ item }: { item: WorkListed }) => (
  <a
    class="govuk-link app-reference"
    href={item.held?.mine ? desk.work(item.id) : desk.referral(item.reference)}
  >
    {item.reference}
  </a>
);

const People = ({ people }: Pick<WorkListed, 'people'>) => (
  <ul class="govuk-list">
    {people.map(({ initials, age }) => (
      <li>
        {initials}, {age}
      </li>
    ))}
  </ul>
);

/** A queue's work in its order. */
export const QueueTable = ({ items, now }: { items: readonly WorkListed[]; now: Date }) => (
  <WideTable
    caption="Work, most urgent first"
    head={HEAD}
    rows={items.map((item) => [
      <Reference item={item} />,
      <RatingTag level={item.level} />,
      <Due due={item.due} now={now} />,
      <People people={item.people} />,
      item.agency,
      <FlagList flags={item.flags} />,
      heldWords(item, now),
    ])}
  />
);
