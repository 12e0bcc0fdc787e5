import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { dayAndTime } from '../../components/when.ts';

/** What happened, in order. */
export const Timeline = ({ events }: { events: StaffRecord['timeline'] }) =>
  events.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-l">What happened</h2>
      <ol class="govuk-list">
        {events.map(({ at, words, by }) => (
          <li>
            {dayAndTime(at)}: {words}
            {by === null ? '' : `, ${by}`}
          </li>
        ))}
      </ol>
    </>
  );
