import { issuePass } from '../../shared/store/guests/pass.ts';
import { type ApiClient, apiClient, type ReferralToSend } from './api-client.ts';
import type { FrontDoor } from './front-door.ts';
import { aReferral } from './referrals.ts';

/** The secret of the codes; whichever it is, passes of one address are one guest's. */
const CODES_SECRET = 'a secret of the codes that only the tests have';

/** The pass that an address has from entering its code. */
export const passOf = (door: FrontDoor, address: string): Promise<string> =>
  issuePass(door.records, address, door.clock.now().toISOString(), CODES_SECRET);

/** The service's own pages, with a pass or without one. */
export const pagesOf = (door: FrontDoor, pass?: string): ApiClient =>
  apiClient(
    door.url,
    () => door.tokenFor({ ...door.person('system'), agency: undefined }),
    pass === undefined ? {} : { 'Guest-Pass': pass },
  );

/** The API as the pages call it for whoever entered the code of an address. */
export const guestOn = async (door: FrontDoor, address: string): Promise<ApiClient> =>
  pagesOf(door, await passOf(door, address));

/** What a professional without an account sends. */
export const fromGuest = (address: string, changes: Partial<ReferralToSend> = {}): ReferralToSend => ({
  ...aReferral(changes),
  referrer: { sentBy: 'professional', verifiedEmail: address, agency: 'Exampleshire High School' },
});
