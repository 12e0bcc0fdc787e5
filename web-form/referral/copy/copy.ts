import type { SenderRecord } from '../../../shared/contract/answers/record.ts';
import { dayAndTime } from '../../components/when.ts';
import { type CopyPart, copyParts } from './parts.ts';

/** A copy to keep of a referral as it was sent. */
export interface Copy {
  readonly reference: string;
  readonly sentTo: string;
  /** "24 November 2026 at 10:00". */
  readonly received: string;
  readonly parts: readonly CopyPart[];
}

/** The copy of a record; `sentTo` is the authority. */
export const copyOf = (
  { reference, receivedAt, form }: Pick<SenderRecord, 'reference' | 'receivedAt' | 'form'>,
  sentTo: string,
): Copy => ({ reference, sentTo, received: dayAndTime(receivedAt), parts: copyParts(form) });
