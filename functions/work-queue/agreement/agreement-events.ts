import type { AgreementEvent } from '../../../shared/contract/answers/agreement.ts';
import { inOrderSaid } from '../../../shared/domain/consent/agreement-said.ts';
import { REASONS_NOT_TOLD } from '../../../shared/domain/consent/answers.ts';
import type { AgreementRecorded } from '../../../shared/store/items/agreement.ts';

/** What was said about agreement since a referral was sent, by the day on which it was said. */
export const agreementEvents = (recorded: readonly AgreementRecorded[]): AgreementEvent[] =>
  inOrderSaid(recorded).map((event) => ({
    said: event.said,
    whose: event.whose,
    who: event.who ?? null,
    on: event.on,
    at: event.at,
    how: event.how ?? null,
    takenBy: event.takenBy ?? null,
    reason: event.reason === undefined ? null : REASONS_NOT_TOLD[event.reason],
    words: event.words ?? null,
    by: event.by,
    from: event.from,
  }));
