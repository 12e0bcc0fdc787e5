import type { Samples } from '../../../shared/contract/samples.ts';
import type { SampleItem } from '../../../shared/store/items/sample.ts';

/** A sample as the list has it. */
export const summaryOf = ({
  number,
  drawnAt,
  by,
  from,
  to,
  size,
  strata,
  allocation,
  second,
  eligible,
  cases,
  reviewed,
  reviewedTwice,
}: SampleItem): Samples['samples'][number] => ({
  number,
  drawnAt,
  by,
  from,
  to,
  size,
  strata,
  allocation,
  second,
  eligible,
  cases,
  reviewed,
  reviewedTwice,
});
