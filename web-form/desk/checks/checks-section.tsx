import type { Check } from '../../../shared/contract/answers/checks.ts';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { AGREEMENT_SAID } from '../../../shared/contract/words.ts';
import { Due } from '../../components/due.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { withdrawnSince } from '../agreement/withdrawn-since.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';

/** Where a check stands, in words alone. */
const Standing = ({ check, now }: { check: Check; now: Date }) => {
  if (check.answer) return <>Answered {dayAndTime(check.answer.at)}</>;
  if (check.cancelled) return <>Cancelled {dayAndTime(check.cancelled.at)}</>;
  return (
    <>
      Waiting, <Due due={check.due} now={now} />
      {check.remindedAt && `, reminded ${dayAndTime(check.remindedAt)}`}
    </>
  );
};

const answerRows = ({ answer }: Check): SummaryRow[] =>
  answer === null
    ? []
    : [
        { key: 'Answer', value: answer.heldWords },
        ...(answer.words === '' ? [] : [{ key: 'In their words', value: answer.words }]),
        ...(answer.worker === '' ? [] : [{ key: 'Whom to speak to', value: answer.worker }]),
        { key: 'Answered by', value: answer.by },
      ];

/** What was said against it since it was asked on the strength of agreement. */
const againstRows = (check: Check, record: Pick<StaffRecord, 'contacts'>): SummaryRow[] => {
  const against = withdrawnSince(check, record);
  if (against === undefined) return [];
  const value = `${AGREEMENT_SAID[against.said]} on ${calendarDay(against.on)}, after this was asked. Cancel it, or ask again with another lawful basis`;
  return [{ key: 'Agreement', value: <strong>{value}</strong> }];
};

const rowsOf = (check: Check, { contacts }: Pick<StaffRecord, 'contacts'>, now: Date): SummaryRow[] => [
  { key: 'Where it stands', value: <Standing check={check} now={now} /> },
  ...againstRows(check, { contacts }),
  ...answerRows(check),
  ...(check.cancelled === null
    ? []
    : [{ key: 'Why cancelled', value: `${check.cancelled.reason} (${check.cancelled.by.name})` }]),
  {
    key: 'About',
    value: contacts
      .filter(({ number }) => check.contacts.includes(number))
      .map(whom)
      .join('; '),
  },
  { key: 'Asked', value: check.question },
  { key: 'Why necessary', value: check.necessity },
  { key: 'Lawful basis', value: check.basisWords },
  { key: 'Does the family know?', value: check.familyKnowsWords },
  { key: 'Asked by', value: `${check.by.name}, ${dayAndTime(check.askedAt)}` },
];

/** What partners were asked and answered, each with its lawful basis, in the order asked. */
export const ChecksSection = ({ record, now }: { record: StaffRecord; now: Date }) =>
  record.checks.length === 0 ? null : (
    <section aria-labelledby="checks">
      <h2 class="govuk-heading-l" id="checks">
        Checks with partners
      </h2>
      {record.checks.map((check) => (
        <SummaryList
          card={{
            level: 3,
            title: `${check.kind}: ${check.agency}`,
            ...(check.state === 'open' && {
              actions: [
                { href: desk.cancelCheck(check.reference, check.id), words: 'Cancel', hidden: 'this check' },
              ],
            }),
          }}
          rows={rowsOf(check, record, now)}
        />
      ))}
    </section>
  );
