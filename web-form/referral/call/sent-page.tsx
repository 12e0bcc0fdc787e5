import type { Keyed } from '../../../shared/contract/calls.ts';
import { Panel } from '../../components/panel.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { LivesElsewhere } from '../sent/lives-elsewhere.tsx';

export const KEYED_TITLE = 'Contact recorded';

/** What to tell the caller before they ring off, and where the contact is now. */
export const KeyedPage = ({ receipt }: { receipt: Keyed }) => {
  const { reference, receivedAt, phoneNow, whatHappensNext, writtenFormDue, receiptSent } = receipt;
  return (
    <>
      {phoneNow && (
        <WarningText>
          It cannot wait, and the MASH is closed. Phone {phoneNow.name} now on{' '}
          <Phone number={phoneNow.number} />.
        </WarningText>
      )}
      <Panel title={KEYED_TITLE}>
        Reference
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p class="govuk-body">
        It has been rated and is in its queue. Its clocks started on {dayAndTime(receivedAt)}.
      </p>
      <h2 class="govuk-heading-m">Tell the caller</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>The reference is {reference}.</li>
        <li>
          {receiptSent
            ? 'We email them a receipt. It says nothing about the child.'
            : 'They gave no email address, so they get no receipt: they should write the reference down.'}
        </li>
        {writtenFormDue !== null && (
          <li>
            They are asked to confirm it in writing by {dayAndTime(writtenFormDue)}. We do not wait for that.
          </li>
        )}
        {whatHappensNext.map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <LivesElsewhere elsewhere={receipt.livesElsewhere} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/desk/referrals/${reference}`}>
          Open {reference}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/desk">
          Queues
        </a>
      </p>
    </>
  );
};
