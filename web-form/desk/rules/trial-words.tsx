import type { RulesTrial, RulesTrialPage } from '../../../shared/contract/rules.ts';
import { RatingTag } from '../../components/rating-tag.tsx';
import { Table } from '../../components/table.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';

type Way = keyof RulesTrial['ways'];
type Change = RulesTrialPage['changes'][number];

const WAYS: Readonly<Record<Way, string>> = {
  'rating-down': 'Rated less urgent',
  'rating-up': 'Rated more urgent',
  consent: 'Another outcome about agreement',
  queues: 'Another queue',
  'due-later': 'Due later, with the same rating',
  'due-earlier': 'Due earlier, with the same rating',
};
const ALL = Object.keys(WAYS) as Way[]; // Object.keys forgets the key type

const number = (count: number): string => count.toLocaleString('en-GB');

/** What a draft would have made of past contacts, in numbers. */
export const TrialNumbers = ({ trial }: { readonly trial: RulesTrial }) => (
  <>
    <p class="govuk-body">
      {number(trial.contacts)} contacts of {number(trial.referrals)} referrals that came in from{' '}
      {calendarDay(trial.from)} to {calendarDay(trial.to)} were read again, with what was known about each
      when it came in. Nothing about them was changed.
    </p>
    <p class="govuk-body">
      <strong>
        {trial.changed === 0
          ? 'None of them would have been dealt with differently.'
          : `${number(trial.changed)} would have been dealt with differently. ${number(trial.lowersRed)} of them were reds and would be none.`}
      </strong>
    </p>
    <Table
      caption="Which way they change"
      captionSize="s"
      head={['Way', 'Contacts']}
      numeric={[1]}
      rowHeaders
      rows={ALL.map((way) => [WAYS[way], number(trial.ways[way])])}
    />
    {trial.leftOut > 0 && (
      <p class="govuk-body">
        {number(trial.leftOut)} referrals were left out: the rules never read them as they came in.
      </p>
    )}
    {trial.suggestedOtherwise > 0 && (
      <p class="govuk-body">
        {number(trial.suggestedOtherwise)} contacts were suggested another rating when they came in than the
        rules give today. That is not counted here: both sides are read by today’s rules.
      </p>
    )}
  </>
);

const queueWords = (queues: readonly string[], nameOf: (queue: string) => string): string =>
  queues.map(nameOf).join(', ');

const Both = ({ before, after }: { readonly before: string; readonly after: string }) =>
  before === after ? (
    before
  ) : (
    <>
      {before}
      <br />
      then: {after}
    </>
  );

/** The contacts that would have been dealt with differently, by reference and number. */
export const ChangedContacts = ({
  changes,
  queueName,
  outcomeName,
}: {
  readonly changes: readonly Change[];
  readonly queueName: (queue: string) => string;
  readonly outcomeName: (outcome: string) => string;
}) => (
  <WideTable
    caption="Contacts"
    head={['Contact', 'Came in', 'Rating', 'Agreement', 'Queues', 'Because of']}
    rows={changes.map(({ reference, number: place, receivedAt, before, after, because }) => [
      <a class="govuk-link" href={desk.referral(reference)}>
        {reference}, contact {place}
      </a>,
      dayAndTime(receivedAt),
      <>
        <RatingTag level={before.level} />
        {before.level !== after.level && (
          <>
            {' '}
            then: <RatingTag level={after.level} />
          </>
        )}
      </>,
      <Both before={outcomeName(before.consent)} after={outcomeName(after.consent)} />,
      <Both before={queueWords(before.queues, queueName)} after={queueWords(after.queues, queueName)} />,
      because.map(({ words }) => words).join('; '),
    ])}
  />
);

/** Each line of what a change does, in words. */
export const ChangeInWords = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? (
    <p class="govuk-body">Nothing.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
