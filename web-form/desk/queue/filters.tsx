import type { QueueList } from '../../../shared/contract/answers/work.ts';
import type { QueueView } from '../../../shared/contract/queue-view.ts';
import { FLAG_WORDS, LEVELS } from '../../../shared/contract/words.ts';
import { Details } from '../../components/details.tsx';
import { levelWord } from '../../components/rating-tag.tsx';
import { isFiltered, viewHref } from './asked.ts';
import { sortWords } from './sorting.tsx';

/** One way to leave the rest of the queue out, and what it is called. */
interface Filter {
  readonly words: string;
  readonly view: QueueView;
  readonly on: boolean;
}

const groupsOf = (view: QueueView, { flags }: Pick<QueueList, 'flags'>) => [
  {
    name: 'Rating',
    filters: LEVELS.map(
      (rating): Filter => ({
        words: levelWord(rating),
        view: { ...view, rating },
        on: view.rating === rating,
      }),
    ),
  },
  {
    name: 'Time and holder',
    filters: [
      { words: 'Overdue', view: { ...view, overdue: 'yes' }, on: view.overdue === 'yes' },
      { words: 'Held by somebody', view: { ...view, held: 'held' }, on: view.held === 'held' },
      { words: 'Held by nobody', view: { ...view, held: 'unheld' }, on: view.held === 'unheld' },
    ] satisfies Filter[],
  },
  {
    name: 'To notice',
    filters: flags.map(
      (flag): Filter => ({ words: FLAG_WORDS[flag], view: { ...view, flag }, on: view.flag === flag }),
    ),
  },
];

const shownWords = (view: QueueView): string[] => [
  ...(view.rating === undefined ? [] : [levelWord(view.rating)]),
  ...(view.overdue === undefined ? [] : ['overdue']),
  ...(view.held === undefined ? [] : [view.held === 'held' ? 'held by somebody' : 'held by nobody']),
  ...(view.flag === undefined ? [] : [`“${FLAG_WORDS[view.flag]}”`]),
];

export interface FiltersProps {
  readonly list: QueueList;
  readonly view: QueueView;
}

/** What of the queue is shown, and the way back to all of it. */
export const Showing = ({ list, view }: FiltersProps) => {
  const { id, waiting, held, atLeast } = list.queue;
  const isPlain = !isFiltered(view) && (view.sort ?? 'order') === 'order';
  const only = shownWords(view).join(', ');
  return (
    <p class="govuk-body" id="showing">
      Showing {list.matching} of {atLeast ? 'at least ' : ''}
      {waiting + held}
      {only === '' ? '' : `: ${only}`}, {sortWords(view)}.{' '}
      {!isPlain && (
        <a class="govuk-link" href={viewHref(id, {})}>
          Clear<span class="govuk-visually-hidden"> and show the whole queue in working order</span>
        </a>
      )}
    </p>
  );
};

/** Links that leave the rest of a queue out. */
export const Filters = ({ list, view }: FiltersProps) => (
  <Details summary="Show only some of it" open={isFiltered(view)}>
    <nav aria-label="Show only">
      {groupsOf(view, list)
        .filter(({ filters }) => filters.length > 0)
        .map(({ name, filters }) => (
          <>
            <h2 class="govuk-heading-s">{name}</h2>
            <ul class="govuk-list">
              {filters.map((filter) => (
                <li>
                  <a
                    class="govuk-link"
                    href={viewHref(list.queue.id, filter.view)}
                    aria-current={filter.on ? 'true' : undefined}
                  >
                    {filter.words}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ))}
    </nav>
  </Details>
);
