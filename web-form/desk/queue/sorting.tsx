import type { Child } from 'hono/jsx';
import type { QueueSort, QueueView } from '../../../shared/contract/queue-view.ts';
import type { Sorted } from '../../components/table.tsx';
import { viewHref } from './asked.ts';

/** A column that rows can be sorted by: first one way, then the other where there is one. */
interface SortedBy {
  readonly words: string;
  readonly first: QueueSort;
  readonly back?: QueueSort | undefined;
}

const COLUMNS = {
  due: { words: 'Due', first: 'order' },
  received: { words: 'Received', first: 'received', back: 'newest' },
  agency: { words: 'Sent by', first: 'agency', back: 'agency-backwards' },
} as const satisfies Record<string, SortedBy>;

export type SortedColumn = keyof typeof COLUMNS;

const stateOf = ({ first, back }: SortedBy, sort: QueueSort): Sorted => {
  if (sort === first) return 'ascending';
  return sort === back ? 'descending' : 'none';
};

/** A column's heading as a link that sorts by it, with what `aria-sort` says of it now. */
export const sortHead = (
  column: SortedColumn,
  queue: string,
  view: QueueView,
): { head: Child; sorted: Sorted } => {
  const by: SortedBy = COLUMNS[column];
  const sorted = stateOf(by, view.sort ?? 'order');
  const next = sorted === 'ascending' && by.back !== undefined ? by.back : by.first;
  return {
    sorted,
    head: (
      <a class="govuk-link" href={viewHref(queue, { ...view, sort: next })}>
        {by.words}
      </a>
    ),
  };
};

const IN_WORDS: Readonly<Record<QueueSort, string>> = {
  order: 'most urgent first',
  received: 'the longest here first',
  newest: 'the newest first',
  agency: 'by who sent it, A to Z',
  'agency-backwards': 'by who sent it, Z to A',
};

/** "most urgent first" */
export const sortWords = ({ sort = 'order' }: QueueView): string => IN_WORDS[sort];
