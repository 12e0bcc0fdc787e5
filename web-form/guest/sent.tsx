import type { SentReferrals } from '../../shared/contract/answers/sent.ts';
import { dayAndTime } from '../components/when.ts';
import { WideTable } from '../components/wide-table.tsx';
import { REFERRALS } from '../referral/draft/paths.ts';
import { OlderReferrals } from '../referral/mine/older-referrals.tsx';

/** What somebody who proved an address has sent, and where each stands. */
export const SentByGuest = ({ sent: { referrals, next } }: { sent: SentReferrals }) => (
  <>
    <h2 class="govuk-heading-m">Sent in the last 12 months</h2>
    {referrals.length === 0 ? (
      <p class="govuk-body">None.</p>
    ) : (
      <WideTable
        caption="Sent by you"
        captionHidden
        head={['Reference', 'Sent', 'Status']}
        rows={referrals.map(({ reference, receivedAt, words }) => [
          <a class="govuk-link" href={`${REFERRALS}/${reference}`}>
            {reference}
          </a>,
          dayAndTime(receivedAt),
          words,
        ])}
      />
    )}
    <OlderReferrals next={next} />
  </>
);
