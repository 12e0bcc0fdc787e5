import type { QueueId } from '../../domain/queues.ts';
import { ACT_OF, type Judgement } from '../../domain/samples/judgements.ts';
import type { Happening } from '../audit/event.ts';
import type { ContactItem, DecisionMade } from '../items/contact.ts';
import type { ReviewMade, SampleCaseItem } from '../items/sample.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Action } from '../work/change.ts';
import { redAgain } from '../work/red-again.ts';
import { reopening } from '../work/reopen.ts';
import { type AtWork, actorOf } from '../work/worker.ts';

/** What a judgement depends on beside the case. */
export interface Reopens {
  /** Where reds are worked now. */
  readonly redQueue: QueueId;
  /** When a contact of this rating is due from now on. */
  readonly dueFor: (contact: Pick<ContactItem, 'level'>) => string;
}

export interface Acted {
  readonly act: ReviewMade['act'];
  /** Empty where the contact stays as it is. */
  readonly actions: readonly Action[];
  readonly happenings: readonly Happening[];
}

const NOTHING: Acted = { act: 'none', actions: [], happenings: [] };
const WAS_OPEN: Acted = { act: 'was-open', actions: [], happenings: [] };

const tookEffect = ({ at, countersigned }: DecisionMade): string => countersigned?.at ?? at;

const reasonOf = ({ sample, number }: SampleCaseItem, learning: string): string =>
  `Sample ${sample}, case ${number}: ${learning}`;

/** Back where it was decided last; not where it was decided anew since the draw: that decision nobody reviewed. */
const sendBack = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  of: SampleCaseItem,
  learning: string,
  { dueFor }: Reopens,
): Acted => {
  const contact = referral.contacts.find(({ number }) => number === of.contact);
  const last = Object.values(contact?.decisions ?? {})
    .toSorted((one, other) => (tookEffect(one) < tookEffect(other) ? -1 : 1))
    .at(-1);
  if (last === undefined || tookEffect(last) > (of.closedAt ?? '')) return WAS_OPEN;
  const change = reopening(table, referral, worker, {
    contact: of.contact,
    queue: last.queue,
    reason: reasonOf(of, learning),
    dueFor,
  });
  if (typeof change === 'string') return WAS_OPEN;
  const detail = { ...change.happening.detail, sample: of.sample, case: of.number };
  return {
    act: 'sent-back',
    actions: change.actions,
    happenings: [{ ...change.happening, detail }],
  };
};

const openRed = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  of: SampleCaseItem,
  learning: string,
  { dueFor, redQueue }: Reopens,
): Acted => {
  const before = referral.contacts.find(({ number }) => number === of.contact);
  const actions = redAgain(table, referral, worker, {
    contact: of.contact,
    reason: reasonOf(of, learning),
    due: dueFor({ level: 'red' }),
    redQueue,
  });
  if (before === undefined || typeof actions === 'string') return WAS_OPEN;
  const by = { at: worker.now, by: actorOf(worker) };
  const where = { queue: redQueue, contact: of.contact, sample: of.sample, case: of.number };
  return {
    act: 'reopened-red',
    actions,
    happenings: [
      { ...by, action: 'reopened', detail: { ...where, judgement: 'child-at-risk' } },
      ...(before.level === 'red'
        ? []
        : [
            { ...by, action: 'rating-changed' as const, detail: { ...where, from: before.level, to: 'red' } },
          ]),
    ],
  };
};

/** What a judgement does to the contact in the same step: nothing, back to its queue, or open again as red. */
export const actOn = (
  table: string,
  referral: StoredReferral,
  worker: AtWork,
  of: SampleCaseItem,
  { judgement, learning = '' }: { readonly judgement: Judgement; readonly learning?: string | undefined },
  reopens: Reopens,
): Acted => {
  const act = ACT_OF[judgement];
  if (act === 'none') return NOTHING;
  const how = act === 'sent-back' ? sendBack : openRed;
  return how(table, referral, worker, of, learning, reopens);
};
