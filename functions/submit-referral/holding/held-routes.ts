import type { ContactKeyed } from '../../../shared/contract/calls.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { formOf, senderOfCall } from '../caller.ts';
import { senderOf } from '../sender.ts';
import { isOwnCheck } from '../synthetic.ts';
import type { HeldRoute } from './hold-when-away.ts';

/** A form that was sent. */
export const heldForm = (settings: AuthoritySettings): HeldRoute<Referral> => ({
  route: 'submitReferral',
  read: ({ body, caller }) => ({
    form: body,
    sender: senderOf(caller, body.referrer, settings, null),
    synthetic: isOwnCheck(caller, body, settings),
  }),
});

/** A contact that staff wrote down. */
export const heldCall = (settings: AuthoritySettings): HeldRoute<ContactKeyed> => ({
  route: 'keyContact',
  read: ({ body, caller }) => ({ form: formOf(body), sender: senderOfCall(caller, body, settings) }),
});
