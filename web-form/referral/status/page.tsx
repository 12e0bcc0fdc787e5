import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';
import type { Visit } from '../visit.ts';
import { whomToPhone } from '../whom-to-phone.ts';

const Next = ({ status }: { status: StatusAnswer }) => {
  const { acknowledgeBy, acknowledgedAt } = status;
  switch (status.status) {
    case 'more-information-needed':
      return (
        <InsetText>
          We need something from you. Speak to the family about this referral today, if that is safe, and tell
          us by phone what they say: were they told, and do they agree? If speaking to them would put a child
          or somebody else at risk, do not; phone and tell us why. Quote the reference. The referral is
          received and its time keeps running.
        </InsetText>
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

/** Where a referral stands, what happens next and what was decided, in plain words. It names nobody. */
export const StatusPage = ({ status, visit }: { status: StatusAnswer; visit: Visit }) => {
  const phone = whomToPhone(visit.settings, visit.now);
  return (
    <>
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
      <h2 class="govuk-heading-m">If you disagree, or are more worried</h2>
      <p class="govuk-body">
        Phone and say so: ask to speak to a manager and quote the reference. If you still disagree, ask your
        safeguarding lead to use the partnership’s escalation procedure. If something new happens, send a new
        referral.
      </p>
      <p class="govuk-body">
        Phone {phone.name} on <Phone number={phone.number} />. If a child is in immediate danger, call{' '}
        <Phone number="999" />.
      </p>
    </>
  );
};
