import type { Child } from 'hono/jsx';
import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import { Panel } from '../../components/panel.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { REFERRALS } from '../draft/paths.ts';
import { LivesElsewhere } from './lives-elsewhere.tsx';

export const SENT_TITLE = 'Referral received';

/** What agreement means from here, for the referrer. What they are asked to do is among the next steps. */
const AGREEMENT = {
  proceed: 'The agreement you told us about is recorded with the referral.',
  'proceed-without-agreement':
    'We go ahead without agreement, because a child may be at risk of harm. Do not tell the family about this referral if that could put a child or somebody else at risk.',
  'clarify-with-referrer': undefined,
  'manager-decision': undefined,
} as const satisfies Record<Submitted['consent']['outcome'], string | undefined>;

/** The receipt. A warning to phone now comes before everything else; ways to a copy come after what is next. */
export const SentPage = ({
  receipt,
  copy,
  followed = true,
}: {
  receipt: Submitted;
  copy?: Child;
  /** Can its sender look up here where it stands? */
  followed?: boolean;
}) => {
  const { reference, receivedAt, acknowledgeBy, phoneNow, phone, consent, whatHappensNext } = receipt;
  const agreement = AGREEMENT[consent.outcome];
  return (
    <>
      {phoneNow && (
        <WarningText>
          {phoneNow.words} Phone {phoneNow.name} now on <Phone number={phoneNow.number} />.
        </WarningText>
      )}
      <Panel title={SENT_TITLE}>
        Your reference
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p class="govuk-body">
        Received on {dayAndTime(receivedAt)}. Keep the reference: quote it when you phone
        {followed ? ', and use it to see where the referral stands' : ''}.
      </p>
      <h2 class="govuk-heading-m">What happens next</h2>
      <ul class="govuk-list govuk-list--bullet">
        {whatHappensNext.map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <p class="govuk-body">
        A social worker takes the next step by {dayAndTime(acknowledgeBy)} at the latest. The most urgent
        referrals come first.
      </p>
      {agreement && <p class="govuk-body">{agreement}</p>}
      <LivesElsewhere elsewhere={receipt.livesElsewhere} />
      {copy}
      <p class="govuk-body">
        If a child is about to go home to danger and you have not heard from us, if anything changes, or if
        you are more worried, phone {phone.name} on <Phone number={phone.number} />.
      </p>
      {followed && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${REFERRALS}/${reference}`}>
            See where this referral stands
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={REFERRALS}>
          Your referrals
        </a>
      </p>
    </>
  );
};
