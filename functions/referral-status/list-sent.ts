import type { SentReferrals } from '../../shared/contract/answers/sent.ts';
import { STATUS_WORDS } from '../../shared/contract/answers/status.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { followerOf } from '../../shared/http/follower.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import { guestOf } from '../../shared/store/guests/pass.ts';
import { sentBy } from '../../shared/store/may-read.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { listSent } from '../../shared/store/sent/sent-list.ts';
import { type StatusDependencies, statusOf } from './status.ts';

/** Referrals read for one page. */
const PAGE = 20;
const MONTHS = 12;

const monthsBefore = (instant: Date, months: number): string => {
  const then = new Date(instant);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.toISOString();
};

/**
 * What the caller's agency sent; of somebody without an account, what they sent themself. Each referral is
 * asked by the same rule as if it were opened, so that one about the agency's own staff is listed only to
 * whoever sent it.
 * @throws ProblemError `not-allowed` for a partner whose account names no agency; `not-found` where a system
 * asks for nobody.
 */
export const sentReferrals =
  ({ records, now }: StatusDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { role, query } = request;
    const at = now();
    const follower = await followerOf(request, (pass) => guestOf(records, pass, at.toISOString()));
    if (follower === null) throw new ProblemError('not-found');
    const senderId = follower.withoutAccount === true ? follower.id : follower.agency;
    if (senderId === undefined) {
      throw new ProblemError('not-allowed', {
        detail: 'Your account does not say which agency you work for',
      });
    }
    const from = typeof query?.['from'] === 'string' ? query['from'] : undefined;
    const page = await listSent(records, senderId, {
      since: monthsBefore(at, MONTHS),
      most: PAGE,
      from,
    });
    const read = await Promise.all(page.sent.map(({ reference }) => readReferral(records, reference)));
    const referrals = read.flatMap((referral) => {
      if (referral === null || !sentBy(referral, follower)) return [];
      const { reference, receivedAt, senderId: sentById } = referral.form;
      const status = statusOf(referral, at.toISOString());
      return { reference, receivedAt, status, words: STATUS_WORDS[status], mine: sentById === follower.id };
    });
    await recordEvent(records, staffSubject(follower.id), {
      at: at.toISOString(),
      action: 'sent-listed',
      by: { id: follower.id, name: follower.name, role },
    });
    const body: SentReferrals = { referrals, next: page.next };
    return { status: 200, body };
  };
