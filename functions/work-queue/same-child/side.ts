import type { ContactItem } from '../../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';

/** One of two contacts that are compared, with the referral that it is of. */
export interface Side {
  readonly referral: StoredReferral;
  readonly contact: ContactItem;
}
