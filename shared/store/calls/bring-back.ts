import type { AuthorityRules } from '../../domain/authority.ts';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import { clockFor } from '../../domain/working-time/clock-for.ts';
import { isOpen } from '../../domain/working-time/opening.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { FollowUpItem } from '../items/call.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { type WorkChange, waits, workAfter } from '../messages/work-after.ts';
import type { Records } from '../records.ts';
import { putOrReplace } from '../watch/hand-over.ts';
import { THE_WATCH } from '../watch/service.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';

/** Queues that work comes to beside its own. */
const BESIDE: ReadonlySet<QueueId> = new Set(['manager-decision', 'emergency-duty-team']);

/** The queue that a contact was worked in; a red is the hub’s, or the duty team’s while that is closed. */
const homeOf = ({ level, number }: ContactItem, work: readonly WorkItem[], mashOpen: boolean): QueueId => {
  if (level === 'red') return mashOpen ? 'mash' : 'emergency-duty-team';
  return work.find(({ queue, contacts }) => contacts.includes(number) && !BESIDE.has(queue))?.queue ?? 'mash';
};

const flagged = ({ done, flags }: WorkItem): Flag[] =>
  done ? [...flags] : [...new Set([...flags, 'follow-up' as const])];

const come = (followUp: FollowUpItem, now: string): FollowUpItem => {
  const { gsi1pk: _partition, gsi1sk: _place, ...rest } = followUp;
  return { ...rest, broughtBackAt: now };
};

const written =
  (table: string, now: string) =>
  ({ before, after }: WorkChange): Action[] => [
    putOrReplace(table, after, before === undefined),
    ...(!after.done && after.level === 'red' && before?.done !== false
      ? [{ Put: { TableName: table, Item: outboxItemOf('red-alert', after.reference, now, after.queue) } }]
      : []),
  ];

/**
 * Brings work back on its follow-up date: what is still open is flagged where it stands; a contact that nobody
 * has open any more comes back to its queue, with the time of its rating from now on. Its decision stays as it is
 * until somebody decides again. `not-due`: the date has not come, or it came back before.
 */
export const bringBack = async (
  records: Records,
  reference: string,
  now: string,
  rules: AuthorityRules,
): Promise<'brought-back' | 'not-due' | 'not-found'> => {
  const result = await changeReferral<'not-due'>(records, reference, (referral) => {
    const { followUp, work } = referral;
    if (followUp === undefined || followUp.broughtBackAt !== undefined || followUp.at > now) return 'not-due';
    const again = referral.contacts
      .filter((contact) => !waits(work, contact))
      .map((contact) => ({ ...contact, due: clockFor(contact.level, now, rules).due }));
    const contacts = referral.contacts.map(
      (contact) => again.find(({ number }) => number === contact.number) ?? contact,
    );
    const mashOpen = isOpen(now, rules.calendar);
    const changes = workAfter(referral, contacts, {
      wanted: again.map((contact) => ({ contact, queue: homeOf(contact, work, mashOpen) })),
      home: () => undefined,
      flags: flagged,
      at: now,
    });
    return {
      actions: [
        replace(records.table, come(followUp, now)),
        ...again.map((contact) => replace(records.table, contact)),
        ...changes.flatMap(written(records.table, now)),
      ],
      happening: {
        at: now,
        action: 'followed-up',
        by: THE_WATCH,
        detail: { date: followUp.on, contacts: again.length },
      },
    };
  });
  return typeof result === 'string' ? result : 'brought-back';
};
