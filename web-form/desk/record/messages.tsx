import type { RecordMessage, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { REASONS_NOT_TOLD } from '../../../shared/contract/words.ts';
import { RatingTag } from '../../components/rating-tag.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { concernRows } from './concern-rows.ts';
import { ANSWER_WORDS } from './rows.ts';

const AGREEMENT_WORDS = {
  agreed: 'They agreed',
  refused: 'They did not agree',
  'parents-disagree': 'One agreed and another did not',
  'not-sought': 'They were not asked',
  'not-known': 'Not known',
} as const;

const rowsOf = ({
  words,
  reason,
  answers,
  significantHarm,
  consent,
  concerns,
}: RecordMessage): SummaryRow[] => [
  ...(answers === null ? [] : [{ key: 'Asked', value: answers }]),
  { key: 'Words', value: words },
  ...(reason === null ? [] : [{ key: 'Reason', value: reason }]),
  ...(significantHarm === null ? [] : [{ key: 'Significant harm', value: ANSWER_WORDS[significantHarm] }]),
  ...(consent?.told === undefined ? [] : [{ key: 'Family told', value: ANSWER_WORDS[consent.told] }]),
  ...(consent?.agreement === undefined
    ? []
    : [{ key: 'What they said', value: AGREEMENT_WORDS[consent.agreement] }]),
  ...(consent?.who === undefined ? [] : [{ key: 'Who said it', value: consent.who }]),
  ...(consent?.agreedOn === undefined ? [] : [{ key: 'When', value: calendarDay(consent.agreedOn) }]),
  ...(consent?.reason === undefined
    ? []
    : [{ key: 'Why they were not asked', value: REASONS_NOT_TOLD[consent.reason] }]),
  ...(consent?.reasonWords === undefined ? [] : [{ key: 'Why, in their words', value: consent.reasonWords }]),
  ...(concerns === null ? [] : concernRows(concerns)),
];

const Raised = ({ raised }: Pick<RecordMessage, 'raised'>) => (
  <>
    {raised.map(({ contact, from, to }) => (
      <p class="govuk-body">
        Raised contact {contact} from <RatingTag level={from} /> to <RatingTag level={to} />
      </p>
    ))}
  </>
);

/** What the referrer said after sending, and what they were asked, oldest first. */
export const Messages = ({ messages }: Pick<StaffRecord, 'messages'>) =>
  messages.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-l" id="said-since">
        Said since it was sent
      </h2>
      {messages.map((message) => (
        <>
          <h3 class="govuk-heading-s">
            {message.title}
            {message.by === '' ? '' : `, ${message.by}`}, {dayAndTime(message.at)}
          </h3>
          <SummaryList rows={rowsOf(message)} />
          <Raised raised={message.raised} />
        </>
      ))}
    </>
  );
