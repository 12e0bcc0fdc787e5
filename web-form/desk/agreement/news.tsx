import type { Context } from 'hono';
import { NotificationBanner } from '../../components/notification-banner.tsx';

/** What was just done about agreement, from the address: a code, never more. */
export const AgreementNews = ({ c }: { c: Context }) =>
  c.req.query('agreement') === 'recorded' ? (
    <NotificationBanner success>What was said about agreement is written down</NotificationBanner>
  ) : null;
