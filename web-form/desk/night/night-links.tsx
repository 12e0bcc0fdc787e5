import type { QueueCounts } from '../../../shared/contract/answers/work.ts';
import { desk } from '../paths.ts';

/** Ways to the lists of the night, for whoever works a queue that they are about. */
export const NightLinks = ({ queues }: { queues: readonly Pick<QueueCounts, 'id'>[] }) => {
  const works = (id: QueueCounts['id']): boolean => queues.some((queue) => queue.id === id);
  const team = works('emergency-duty-team');
  if (!team && !works('mash')) return null;
  return (
    <ul class="govuk-list">
      {team && (
        <li>
          <a class="govuk-link" href={desk.night}>
            The night list of the Emergency Duty Team
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={desk.handBack}>
          What came back from the night
        </a>
      </li>
    </ul>
  );
};
