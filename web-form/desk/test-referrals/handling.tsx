import type { TestHandling, TestPlan } from '../../../shared/contract/test-referrals.ts';
import { RatingTag } from '../../components/rating-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';

type Received = TestPlan['received'][number];
type Handled = TestHandling['contacts'][number];

const clockWords = ({ due, inTime }: TestHandling['timings'][number]): string => {
  if (due === null) return 'No clock';
  return `${inTime ? 'In time' : 'Late'}: due ${dayAndTime(due)}`;
};

const Timings = ({ timings, reference }: { timings: TestHandling['timings']; reference: string }) => (
  <WideTable
    caption={`How long ${reference} took`}
    head={['Step', 'When', 'Since it was received', 'Against the clock']}
    rows={timings.map((timing) => [
      timing.words,
      timing.at === null ? 'Never' : dayAndTime(timing.at),
      timing.took ?? 'Never',
      clockWords(timing),
    ])}
  />
);

const ratedWords = ({ rated }: Handled): string => {
  if (rated === null) return 'Nobody confirmed it';
  const reason = rated.reason === null ? '' : `: ${rated.reason}`;
  return `${rated.by.name}, ${dayAndTime(rated.at)}${reason}`;
};

const Contact = ({ contact, reference }: { contact: Handled; reference: string }) => (
  <SummaryList
    card={{ title: `${contact.label} of ${reference}`, level: 3 }}
    rows={[
      { key: 'Rating suggested', value: <RatingTag level={contact.suggested} /> },
      { key: 'Rating that held', value: <RatingTag level={contact.level} /> },
      { key: 'Confirmed by', value: ratedWords(contact) },
      { key: 'Agreement', value: contact.agreement },
      ...contact.decisions.flatMap((decision) => [
        { key: 'Decision', value: `${decision.outcome} (${decision.queue})` },
        { key: 'Rationale', value: decision.rationale },
        { key: 'Impact on the child', value: decision.impactOnChild || 'Nothing written' },
        { key: 'Told the referrer', value: decision.tellReferrer || 'The usual words' },
        {
          key: 'Decided by',
          value: `${decision.by.name}, ${dayAndTime(decision.at)}${
            decision.countersignedBy === null ? '' : `, countersigned by ${decision.countersignedBy.name}`
          }`,
        },
      ]),
      ...(contact.decisions.length === 0 ? [{ key: 'Decision', value: 'None' }] : []),
    ]}
  />
);

const Checks = ({ checks }: Pick<TestHandling, 'checks'>) =>
  checks.length === 0 ? (
    <p class="govuk-body">No partner was asked.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {checks.map(({ agency, question, by, askedAt }) => (
        <li>
          {agency} was to be asked by {by.name}, {dayAndTime(askedAt)}: {question}
        </li>
      ))}
    </ul>
  );

/** How one test referral was handled, once it is revealed. */
export const Handling = ({ received }: { readonly received: Received }) => {
  const { reference, handling } = received;
  return handling === null ? null : (
    <section aria-labelledby={`handling-${reference}`}>
      <h2 class="govuk-heading-m" id={`handling-${reference}`}>
        How it was handled:{' '}
        <a class="govuk-link" href={desk.referral(reference)}>
          {reference}
        </a>
      </h2>
      <Timings timings={handling.timings} reference={reference} />
      {handling.contacts.map((contact) => (
        <Contact contact={contact} reference={reference} />
      ))}
      <h3 class="govuk-heading-s">Checks with partners</h3>
      <Checks checks={handling.checks} />
    </section>
  );
};
