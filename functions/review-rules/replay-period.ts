import { differences, lowersRed, WAYS, type Way } from '../../shared/domain/adjustments/difference.ts';
import { type Received, replay, suggestedOtherwise } from '../../shared/domain/adjustments/replay.ts';
import type { AuthorityRules } from '../../shared/domain/authority.ts';
import { readOnce } from '../../shared/domain/narrative/read-once.ts';
import type { TrialChange, TrialItem } from '../../shared/store/items/settings.ts';
import { inTurn } from './in-turn.ts';

/** What two sets of rules make of the contacts of a period. */
export interface PeriodReplayed
  extends Pick<
    TrialItem,
    'referrals' | 'contacts' | 'leftOut' | 'changed' | 'ways' | 'lowersRed' | 'suggestedOtherwise'
  > {
  /** Lowered reds first, then by the way in which they change, then as they came in. */
  readonly changes: readonly TrialChange[];
}

const place = (change: TrialChange): number =>
  lowersRed(change) ? -1 : Math.min(...change.ways.map((way) => WAYS.indexOf(way)));

const inOrder = (one: TrialChange, other: TrialChange): number =>
  place(one) - place(other) ||
  one.receivedAt.localeCompare(other.receivedAt) ||
  one.reference.localeCompare(other.reference) ||
  one.number - other.number;

const changesOf = (received: Received, before: AuthorityRules, after: AuthorityRules) => {
  const readWords = readOnce();
  const stood = replay(received, before, readWords);
  const { reference, receivedAt } = received;
  return {
    changes: differences(stood, replay(received, after, readWords)).map((each) => ({
      ...each,
      reference,
      receivedAt,
    })),
    otherwise: received.contacts.filter((contact) => {
      const again = stood.contacts.find(({ number }) => number === contact.number);
      return again !== undefined && suggestedOtherwise(contact, again.rating.level);
    }).length,
  };
};

/**
 * Replays referrals as they were received under the rules in force and under others. Both sides are replayed:
 * what people changed since, and what the code said then, stays out of the comparison.
 *
 * @param references of the referrals, each once
 * @param read a referral as it was received; null where it is left out
 */
export const replayPeriod = async (
  references: AsyncIterable<string>,
  read: (reference: string) => Promise<Received | null>,
  before: AuthorityRules,
  after: AuthorityRules,
): Promise<PeriodReplayed> => {
  const changes: TrialChange[] = [];
  let [referrals, contacts, leftOut, otherwise] = [0, 0, 0, 0];
  await inTurn(references, async (reference) => {
    const received = await read(reference);
    if (received === null) {
      leftOut += 1;
      return;
    }
    const found = changesOf(received, before, after);
    referrals += 1;
    contacts += received.contacts.length;
    otherwise += found.otherwise;
    changes.push(...found.changes);
  });
  const counted = (way: Way): number => changes.filter(({ ways }) => ways.includes(way)).length;
  return {
    referrals,
    contacts,
    leftOut,
    changed: changes.length,
    ways: {
      'rating-down': counted('rating-down'),
      'rating-up': counted('rating-up'),
      consent: counted('consent'),
      queues: counted('queues'),
      'due-later': counted('due-later'),
      'due-earlier': counted('due-earlier'),
    },
    lowersRed: changes.filter(lowersRed).length,
    suggestedOtherwise: otherwise,
    changes: changes.toSorted(inOrder),
  };
};
