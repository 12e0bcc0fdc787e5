import type { MessageKind } from '../../../shared/domain/after-sending/message.ts';
import { REFERRALS } from '../draft/paths.ts';

/** Where a referral stands. */
export const statusPath = (reference: string): string => `${REFERRALS}/${reference}`;

/** A page after sending: `add`, `correct`, `withdraw`, `challenge` or `answer/` and a question's id. */
export const afterPath = (reference: string, page: string): string => `${statusPath(reference)}/${page}`;

/** Where the sender is told that a message was received, and to phone if they must. */
export const receivedPath = (reference: string, kind: MessageKind, phoneNow: boolean): string =>
  `${statusPath(reference)}?received=${kind}${phoneNow ? '&phone=now' : ''}`;
