import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';
import { FlagList } from './flag-list.tsx';
import { heldWords } from './held-words.ts';
import { isSettled } from './settled.ts';

const queuesOf = (record: StaffRecord, now: Date) => (
  <ul class="govuk-list">
    {record.work.map((one) => (
      <li>
        {one.queueName}: {heldWords(one, now)}
      </li>
    ))}
  </ul>
);

export interface RecordHeaderProps {
  readonly record: StaffRecord;
  readonly work: Work | undefined;
  readonly now: Date;
}

/** What a screener has to know before reading on. */
export const RecordHeader = ({ record, work, now }: RecordHeaderProps) => (
  <>
    <h1 class="govuk-heading-xl">
      <span class="govuk-caption-xl">{work?.queueName ?? 'Referral'}</span>
      {record.reference} <RatingTag level={work?.level ?? record.level} />
    </h1>
    <SummaryList
      rows={[
        { key: 'Sent by', value: record.agency },
        { key: 'Received', value: dayAndTime(record.receivedAt) },
        ...(isSettled(record)
          ? [{ key: 'Decision', value: 'Nothing waits for a decision' }]
          : [
              { key: 'Decision', value: <Due due={work?.due ?? record.clock.due} now={now} /> },
              {
                key: 'Social worker’s next step',
                value: <Due due={record.clock.acknowledgeBy} now={now} />,
              },
            ]),
        ...(record.flags.length > 0 ? [{ key: 'To notice', value: <FlagList flags={record.flags} /> }] : []),
        ...(work?.note
          ? [
              {
                key: 'Note left',
                value: `${work.note.words} (${work.note.by}, ${dayAndTime(work.note.at)})`,
              },
            ]
          : []),
        ...(record.work.length > 0 ? [{ key: 'Held by', value: queuesOf(record, now) }] : []),
      ]}
    />
  </>
);
