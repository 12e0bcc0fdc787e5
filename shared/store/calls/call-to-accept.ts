import type { Advice, CallerKind, Channel } from '../../domain/calls/call.ts';

/** What a referral that staff wrote down for a caller has beside its form. */
export interface CallToAccept {
  readonly channel: Channel;
  readonly caller: CallerKind;
  /** When it was written down; the call itself was taken when the referral was received. */
  readonly keyedAt: string;
  readonly keyedBy: { readonly id: string; readonly name: string };
  readonly adviceOnly: boolean;
  readonly advice?: Advice | undefined;
  /** When the written form is due; absent where the caller was not asked for one. */
  readonly writtenFormDue?: string | undefined;
  /** The date on which somebody looks again, and the instant at which the work comes back. */
  readonly followUp?: { readonly on: string; readonly at: string } | undefined;
}
