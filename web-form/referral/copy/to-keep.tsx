import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import { isGuest } from '../../session/guest.ts';
import type { Visit } from '../visit.ts';
import { CopyLinks } from './links.tsx';
import { copyParts } from './parts.ts';
import { Print, SentParts } from './sent-parts.tsx';

/**
 * A copy to keep, on the confirmation. People with an account find it again; for everybody else `typed`, the
 * referral as it was sent a moment ago, stands on the page itself.
 */
export const CopyToKeep = ({
  receipt,
  visit,
  typed,
}: {
  receipt: Pick<Submitted, 'reference'>;
  visit: Visit;
  typed?: unknown;
}) => {
  if (!isGuest(visit.person)) return <CopyLinks reference={receipt.reference} />;
  const sent = referral.safeParse(typed);
  return sent.success ? (
    <>
      <p class="govuk-body">
        Keep a copy now if you want one, because this page shows it only once: <Print />.
      </p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">What you sent</span>
        </summary>
        <div class="govuk-details__text">
          <SentParts parts={copyParts(sent.data)} />
        </div>
      </details>
    </>
  ) : null;
};
