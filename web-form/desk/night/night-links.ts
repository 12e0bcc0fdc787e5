import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import { desk } from '../paths.ts';

/** Ways to the lists of the night, for whoever works a queue that they are about. */
export const nightLinks = (
  queues: readonly Pick<QueueCounts, 'id'>[],
): readonly { readonly href: string; readonly words: string }[] => {
  const works = (id: QueueCounts['id']): boolean => queues.some((queue) => queue.id === id);
  const team = works('emergency-duty-team');
  return [
    ...(team ? [{ href: desk.night, words: 'The night list of the Emergency Duty Team' }] : []),
    ...(team || works('mash') ? [{ href: desk.handBack, words: 'What came back from the night' }] : []),
  ];
};
