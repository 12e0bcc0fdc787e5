import type { ApiRequest } from './api-request.ts';
import { isOwnPages } from './caller.ts';

/** Who asks about a referral after it was sent. */
export interface Follower {
  /** The caller's; of somebody without an account, a keyed hash of their address. */
  readonly id: string;
  readonly name: string;
  readonly agency?: string | undefined;
  readonly withoutAccount?: true | undefined;
}

/** The id of the guest whose pass it is; null when it is nobody's any more. */
export type ReadPass = (pass: string) => Promise<string | null>;

type Asking = Pick<ApiRequest, 'caller' | 'guestPass'>;

/**
 * The person without an account whom the service's own pages ask for: the pass proves that they entered a
 * code. Null for any other caller, whatever pass they show: nobody has a right by the pages' token alone.
 */
export const guestIn = async ({ caller, guestPass }: Asking, readPass: ReadPass): Promise<string | null> =>
  isOwnPages(caller) && guestPass !== undefined ? readPass(guestPass) : null;

/** Whose eyes a sent referral is looked at with; null where a system asks for nobody. */
export const followerOf = async (
  { role, ...asking }: Asking & Pick<ApiRequest, 'role'>,
  readPass: ReadPass,
): Promise<Follower | null> => {
  if (role !== 'system') return asking.caller;
  const id = await guestIn(asking, readPass);
  return id === null ? null : { id, name: 'Sender without an account', withoutAccount: true };
};
