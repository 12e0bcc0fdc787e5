import type { Child } from 'hono/jsx';
import type { Held } from '../../../shared/contract/answers/held.ts';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { REFERRALS } from '../draft/paths.ts';

export const heldTitle = ({ what }: Pick<Held, 'what'>): string =>
  what === 'contact' ? 'We are holding this contact' : 'We are holding your referral';

/** What staff do who wrote a contact down: the desk cannot show it to anybody yet. */
const AtTheDesk = ({ reference }: Pick<Held, 'reference'>) => (
  <>
    <p class="govuk-body">
      It is kept safely and is in no queue yet. Tell the duty manager of it now, in your own words, and write
      the reference down.
    </p>
    <h2 class="govuk-heading-m">Tell the caller</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>The reference is {reference}.</li>
      <li>It has been written down, and you have told the duty manager.</li>
    </ul>
  </>
);

const FromAPartner = ({ receipt, followed }: { receipt: Held; followed: boolean }) => (
  <>
    <h2 class="govuk-heading-m">What happens next</h2>
    <ul class="govuk-list govuk-list--bullet">
      {receipt.whatHappensNext.map((step) => (
        <li>{step}</li>
      ))}
    </ul>
    {followed && (
      <p class="govuk-body">
        Once it has got there you can{' '}
        <a class="govuk-link" href={`${REFERRALS}/${receipt.reference}`}>
          see where this referral stands
        </a>
        . Until then that page does not know it.
      </p>
    )}
  </>
);

/**
 * Said while it cannot be taken in: it is kept, nobody has read it, and whom to phone. Nothing on it looks
 * like a receipt.
 */
export const HeldPage = ({
  receipt,
  copy,
  followed = true,
}: {
  receipt: Held;
  copy?: Child;
  /** Can its sender look up here where it stands, later? */
  followed?: boolean;
}) => {
  const { reference, receivedAt, phoneNow, phone } = receipt;
  const isCall = receipt.what === 'contact';
  return (
    <>
      <h1 class="govuk-heading-l">{heldTitle(receipt)}</h1>
      <WarningText>
        {phoneNow?.words ?? 'We have it and are holding it safely. Nobody at the desk can read it yet.'}{' '}
        {phoneNow && (
          <>
            Phone {phoneNow.name} on <Phone number={phoneNow.number} />.{' '}
          </>
        )}
        If a child is in immediate danger, call <Phone number="999" />.
      </WarningText>
      <p class="govuk-body">
        Its reference is <strong>{reference}</strong>. It came in on {dayAndTime(receivedAt)}. The service
        cannot take it in just now.
      </p>
      {isCall ? <AtTheDesk reference={reference} /> : <FromAPartner receipt={receipt} followed={followed} />}
      {copy}
      <p class="govuk-body">
        If you cannot wait, phone {phone.name} on <Phone number={phone.number} />.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={isCall ? '/desk' : REFERRALS}>
          {isCall ? 'Queues' : 'Your referrals'}
        </a>
      </p>
    </>
  );
};
