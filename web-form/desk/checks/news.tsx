import type { Context } from 'hono';
import { NotificationBanner } from '../../components/notification-banner.tsx';

const NEWS: Readonly<Record<string, string>> = {
  authorised: 'Checks with partners authorised',
  cancelled: 'Check cancelled',
};

/** What was just done about checks, from the address: a code, never more. */
export const ChecksNews = ({ c }: { c: Context }) => {
  const words = c.req.query('partners') === 'asked' ? 'Partners asked' : NEWS[c.req.query('checks') ?? ''];
  return words === undefined ? null : <NotificationBanner success>{words}</NotificationBanner>;
};
