import { NotificationBanner } from '../../components/notification-banner.tsx';
import { PhoneNow } from '../phone-now.tsx';
import type { Visit } from '../visit.ts';
import type { Notice } from './section-page.tsx';

/** Why what was typed is not in the draft, and what to do. */
export const NoticeWords = ({ notice, visit }: { notice: Notice | undefined; visit: Visit }) => {
  if (notice === undefined) return null;
  return (
    <>
      <NotificationBanner>
        {notice === 'not-saved'
          ? 'This page was not saved. Everything you typed is still here: press “Save and continue” to try again.'
          : 'This referral has already been sent, so what is on this page was not added to it.'}
      </NotificationBanner>
      {notice === 'already-sent' && (
        <p class="govuk-body">If we need to know this, tell us by phone and quote the reference.</p>
      )}
      <PhoneNow visit={visit} />
    </>
  );
};
