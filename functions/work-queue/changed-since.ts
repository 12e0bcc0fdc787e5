import { ProblemError } from '../../shared/http/problem.ts';
import { chainOf } from '../../shared/store/audit/chain.ts';
import type { AuditAction, AuditEvent } from '../../shared/store/audit/event.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import type { DeskDependencies } from './desk.ts';
import { timelineWords } from './record-answer.ts';

/** What changes a contact. Who has the work, who was told and who looked changes nothing about it. */
const CHANGES_A_CONTACT: ReadonlySet<AuditAction> = new Set<AuditAction>([
  'rating-confirmed',
  'rating-changed',
  'decided',
  'decision-proposed',
  'countersigned',
  'sent-back',
  'reopened',
  'message-sent',
  'checks-authorised',
  'agreement-recorded',
  'check-answered',
  'prior-contact-found-later',
  'same-child-linked',
  'same-child-answered',
  'same-child-undone',
]);

const MOST_NAMED = 5;

/** Only staff are named: which partner or referrer it was stands in the record. */
const byWhom = ({ action, by }: AuditEvent): string => {
  if (action === 'message-sent') return 'The referrer';
  if (action === 'check-answered') return 'A partner';
  return by.name === '' ? 'The service' : by.name;
};

/** A contact with the version that somebody saw. */
export interface Seen {
  readonly contact: number;
  readonly seen?: number | undefined;
}

/**
 * The problem for somebody who would have overwritten what others changed meanwhile: who changed what and when,
 * from the audit, newest first. A contact grows by one version with each change, so that as many events about
 * it are told as versions have come since.
 */
export const changedSince = async (
  { records, settings }: Pick<DeskDependencies, 'records' | 'settings'>,
  reference: string,
  seen: readonly Seen[],
): Promise<ProblemError> => {
  const [referral, events] = await Promise.all([
    readReferral(records, reference),
    chainOf(records, reference),
  ]);
  const since = seen.flatMap(({ contact: number, seen: version }) => {
    const now = referral?.contacts.find((contact) => contact.number === number)?.version ?? 0;
    if (version === undefined || version === now) return [];
    const about = events.filter(
      ({ action, detail }) =>
        CHANGES_A_CONTACT.has(action) &&
        (typeof detail['contact'] !== 'number' || detail['contact'] === number),
    );
    return about.slice(-Math.min(Math.max(now - version, 1), MOST_NAMED));
  });
  const newestFirst = [...new Set(since)].toSorted((one, other) => other.sequence - one.sequence);
  return new ProblemError('changed-since', {
    detail: 'Nothing was recorded. Look at what changed, and send it again if it still holds.',
    changes: newestFirst.slice(0, MOST_NAMED).map((event) => ({
      at: event.at,
      by: byWhom(event),
      words: timelineWords(event, settings),
    })),
  });
};
