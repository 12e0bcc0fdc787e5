import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { Phone } from '../../components/phone-numbers.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';
import { isGuest } from '../../session/guest.ts';
import { afterPath } from '../after-sending/paths.ts';
import { CopyLinks } from '../copy/links.tsx';
import type { Visit } from '../visit.ts';
import { whomToPhone } from '../whom-to-phone.ts';
import { type JustReceived, Received } from './received.tsx';
import { Questions, SayMore, SentSince } from './what-you-can-do.tsx';

const Next = ({ status }: { status: StatusAnswer }) => {
  const { acknowledgeBy, acknowledgedAt } = status;
  switch (status.status) {
    case 'more-information-needed':
      return (
        <>
          <p class="govuk-body">We need something from you. Answer here, or phone and quote the reference.</p>
          <Questions status={status} />
        </>
      );
    case 'decision-made':
      return null;
    default:
      return (
        <p class="govuk-body">
          {acknowledgedAt === null
            ? `A social worker takes the next step by ${dayAndTime(acknowledgeBy)}. The most urgent referrals come first.`
            : `A social worker took the next step on ${dayAndTime(acknowledgedAt)}. You will see the decision here.`}
        </p>
      );
  }
};

interface StatusPageProps {
  readonly status: StatusAnswer;
  readonly visit: Visit;
  readonly received?: JustReceived | undefined;
}

/** Where a referral stands, what happens next and what was decided, in plain words. It names no child. */
export const StatusPage = ({ status, visit, received }: StatusPageProps) => {
  const phone = whomToPhone(visit.settings, visit.now);
  const isDecided = status.people.some(({ outcome }) => outcome !== null);
  return (
    <>
      {received && <Received received={received} visit={visit} />}
      <h1 class="govuk-heading-l">Referral {status.reference}</h1>
      <SummaryList
        rows={[
          { key: 'Status', value: status.words },
          { key: 'Received', value: dayAndTime(status.receivedAt) },
        ]}
      />
      <h2 class="govuk-heading-m">What happens next</h2>
      <Next status={status} />
      {status.people.map(({ label, outcome }) => (
        <>
          <h3 class="govuk-heading-s">{label}</h3>
          {outcome === null ? (
            <p class="govuk-body">Not decided yet.</p>
          ) : (
            <>
              <p class="govuk-body">
                {outcome.words}. Decided on {dayAndTime(outcome.decidedAt)}.
              </p>
              {outcome.tellReferrer !== '' && <p class="govuk-body app-typed">{outcome.tellReferrer}</p>}
            </>
          )}
        </>
      ))}
      {!isGuest(visit.person) && <CopyLinks reference={status.reference} />}
      <SentSince messages={status.messages} />
      <h2 class="govuk-heading-m">If something is new, wrong or has changed</h2>
      <SayMore reference={status.reference} />
      <h2 class="govuk-heading-m">If you disagree, or are more worried</h2>
      {isDecided ? (
        <p class="govuk-body">
          <a class="govuk-link" href={afterPath(status.reference, 'challenge')}>
            Challenge the decision
          </a>
          . A manager looks at it again. You can also phone and ask to speak to a manager: quote the
          reference. If you still disagree, ask your safeguarding lead to use the partnership’s escalation
          procedure.
        </p>
      ) : (
        <p class="govuk-body">
          Add information, or phone and ask to speak to a manager: quote the reference. Once there is a
          decision you can challenge it here.
        </p>
      )}
      <p class="govuk-body">
        Phone {phone.name} on <Phone number={phone.number} />. If a child is in immediate danger, call{' '}
        <Phone number="999" />.
      </p>
    </>
  );
};
