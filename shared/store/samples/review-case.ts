import type { Judgement } from '../../domain/samples/judgements.ts';
import { type MayReview, mayReview } from '../../domain/samples/may-review.ts';
import type { Answers } from '../../domain/samples/prompts.ts';
import { concernedBy } from '../audit/by-child.ts';
import { inChain } from '../audit/chain.ts';
import { type AuditEvent, followOn, type Happening } from '../audit/event.ts';
import { transactWithEntries } from '../audit/transact.ts';
import { refusalsOf } from '../errors.ts';
import type { ContactItem } from '../items/contact.ts';
import type { ReviewMade, SampleCaseItem, SampleItem } from '../items/sample.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { standingToward } from '../restricted/need-to-know.ts';
import { keys } from '../table.ts';
import type { Action } from '../work/change.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { type Acted, actOn, type Reopens } from './act-on.ts';
import { barredFromCase } from './part-in.ts';
import { readCase } from './read-samples.ts';
import { reviewActions } from './review-actions.ts';

export interface ToReview extends Reopens {
  readonly answers: Answers;
  readonly judgement: Judgement;
  readonly learning?: string | undefined;
  readonly action?: string | undefined;
  /** From outside, of a pack that was released to this person. */
  readonly external: boolean;
}

export type ReviewRefused =
  | 'not-found'
  | 'own-review'
  | 'conflict-of-interest'
  | 'restricted'
  | 'already-reviewed';

const own = ({ slot }: Pick<ReviewMade, 'slot'>): boolean => slot !== 'external';

/** How a case stands to somebody who may review it, by the case and its record. */
export const standsTo = (
  reviewer: string,
  of: SampleCaseItem,
  referral: Pick<StoredReferral, 'contacts' | 'access'>,
): MayReview =>
  mayReview(reviewer, {
    barred: barredFromCase(
      of,
      referral.contacts.find(({ number }) => number === of.contact),
    ),
    reviewers: of.reviews.filter(own).map(({ by }) => by.id),
    conflicts: referral.access?.conflicts.map(({ of: { id } }) => id),
  });

const REFUSED = {
  'own-decision': 'own-review',
  'knows-family': 'conflict-of-interest',
  reviewed: 'already-reviewed',
  complete: 'already-reviewed',
} as const satisfies Record<Exclude<MayReview, 'yes'>, ReviewRefused>;

const refusedFor = (
  { id, roles = [], now }: AtWork,
  of: SampleCaseItem,
  referral: StoredReferral,
  external: boolean,
): ReviewRefused | null => {
  const stands = standsTo(id, of, referral);
  if (stands === 'own-decision' || stands === 'knows-family') return REFUSED[stands];
  // On the need-to-know list, and they are not: whoever may not read it does not judge it.
  if (standingToward({ id, roles }, referral, now) !== 'open') return 'restricted';
  if (!external) return stands === 'yes' ? null : REFUSED[stands];
  if (of.external?.reviewer.id !== id) return 'not-found';
  return of.reviews.every(own) && stands !== 'reviewed' ? null : 'already-reviewed';
};

const slotOf = (of: SampleCaseItem, external: boolean): ReviewMade['slot'] => {
  if (external) return 'external';
  return of.reviews.some(({ slot }) => slot === 'first') ? 'second' : 'first';
};

/** Nobody decided it in the meantime: what was checked about it still holds. */
const asItWas = (table: string, { reference, number, version }: ContactItem): Action => ({
  ConditionCheck: {
    TableName: table,
    Key: keys.contact(reference, number),
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: { ':seen': version },
  },
});

const reviewMadeBy = (
  { id, name, now }: AtWork,
  of: SampleCaseItem,
  { answers, judgement, learning, action, external }: ToReview,
  { act }: Acted,
): ReviewMade => ({
  slot: slotOf(of, external),
  by: { id, name },
  at: now,
  answers,
  judgement,
  ...(learning !== undefined && { learning }),
  ...(action !== undefined && { action }),
  act,
});

const touches = (actions: readonly Action[], { pk, sk }: ContactItem): boolean =>
  actions.some(({ Put }) => Put?.Item?.['pk'] === pk && Put.Item['sk'] === sk);

/**
 * Records what somebody says of a case, with what that does to the contact, in one transaction: a child at risk is
 * open again as red, or nothing is recorded. Nobody reviews what they had a part in; that is checked with the write,
 * by the case and by the contact as it was read. Of two at the same moment the later becomes the second review:
 * neither had seen the other’s.
 * @throws StoreBusy when others keep changing it.
 */
export const reviewCase = async (
  records: Records,
  sample: SampleItem,
  number: number,
  worker: AtWork,
  request: ToReview,
): Promise<SampleCaseItem | ReviewRefused> => {
  const { table } = records;
  const found = await readCase(records, sample, number);
  if (found === null) return 'not-found';
  return inChain<SampleCaseItem | ReviewRefused>(records, found.reference, async (after) => {
    const [of, referral] = await Promise.all([
      readCase(records, sample, number),
      readReferral(records, found.reference),
    ]);
    const contact = referral?.contacts.find((each) => each.number === found.contact);
    if (of === null || referral === null || contact === undefined) return 'not-found';
    const refused = refusedFor(worker, of, referral, request.external);
    if (refused !== null) return refused;
    const acted = actOn(table, referral, worker, of, request, request);
    const review = reviewMadeBy(worker, of, request, acted);
    const happenings: Happening[] = [
      {
        at: worker.now,
        action: 'sample-reviewed',
        by: actorOf(worker),
        // Not what they think: a second reviewer may read this too.
        detail: { sample: of.sample, case: of.number, contact: of.contact, review: review.slot },
      },
      ...acted.happenings,
    ];
    const events: AuditEvent[] = [];
    for (const happening of happenings) {
      events.push(followOn(found.reference, events.at(-1) ?? after, happening));
    }
    const actions = [
      ...reviewActions(table, sample, of, review),
      ...acted.actions,
      ...(touches(acted.actions, contact) ? [] : [asItWas(table, contact)]),
    ];
    try {
      await transactWithEntries(records, actions, events, concernedBy(referral.contacts));
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return { ...of, reviews: [...of.reviews, review], version: of.version + 1 };
  });
};
