import type { ChainCheck, ReferralAudit } from '../../../shared/contract/answers/audit.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { looksAt, recordLook } from '../../../shared/store/audit/chain.ts';
import type { ChainFault } from '../../../shared/store/audit/check-chain.ts';
import { type ChainRead, readChain, readChildEvents } from '../../../shared/store/audit/read-audit.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { standingToward } from '../../../shared/store/restricted/need-to-know.ts';
import { noteRefusal } from '../../../shared/store/restricted/note-refusal.ts';
import { readTombstone } from '../../../shared/store/retention/tombstone.ts';
import { labelOf } from '../contact-answer.ts';
import type { DeskDependencies } from '../desk.ts';
import { askedDays } from './asked-days.ts';
import { eventAnswer } from './event-answer.ts';

/** Most events of one answer. */
const MOST = 1_000;
/** Copies of events under a child, from the first there can be to the last. */
const EVER = { start: '0000', end: '9999' };

const FAULT_WORDS: Readonly<Record<ChainFault['why'], (number: number) => string>> = {
  missing: (number) => `Event ${number} is missing`,
  changed: (number) => `Event ${number} is not as it was written`,
  'not-linked': (number) => `Event ${number} does not follow the one before it`,
};

const checkAnswer = (chain: ChainCheck['chain'], { length, fault }: ChainRead): ChainCheck => ({
  chain,
  events: length,
  broken: fault && { ...fault, words: FAULT_WORDS[fault.why](fault.number) },
});

/**
 * Who read and changed a referral, and whether its chains are unbroken. Who checks sees events of restricted
 * records too, since nothing of the record is in them; of a family they know, none. That they looked is in the
 * audit before the answer leaves.
 */
export const auditOfReferral =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, query }: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const reference = path['reference'] ?? '';
    const { start, end } = askedDays(deps, query);
    const referral = await readReferral(records, reference);
    // Of what was deleted under the retention rules the audit stays, and nothing else.
    if (referral === null && (await readTombstone(records, reference)) === null) {
      throw new ProblemError('not-found');
    }
    const { contacts = [] } = referral ?? {};
    const at = deps.now().toISOString();
    const by = { id: caller.id, name: caller.name, role };
    if (referral !== null && standingToward(caller, referral, at) === 'conflicted') {
      await noteRefusal(records, reference, by, { standing: 'conflicted', route: 'referralAudit', at });
      throw new ProblemError('conflict-of-interest');
    }
    const concerned = concernedBy(contacts);
    await recordLook(records, reference, { at, action: 'audit-read', by }, concerned);
    const persons = [...new Set(concerned.map(({ personId }) => personId))];
    const copies = (
      await Promise.all(persons.map((personId) => readChildEvents(records, personId, EVER)))
    ).flatMap(({ events }) => events);
    const [changes, looks] = await Promise.all([
      readChain(records, reference, copies),
      readChain(records, looksAt(reference), copies),
    ]);
    const events = [...changes.events, ...looks.events]
      .filter((event) => event.at >= start && event.at < end)
      .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
    const body: ReferralAudit = {
      reference,
      children: contacts.map((contact) => ({
        number: contact.number,
        label: labelOf(contact),
        child: contact.personId,
      })),
      checks: [checkAnswer('changes', changes), checkAnswer('looks', looks)],
      events: events.slice(0, MOST).map((event) => eventAnswer(event)),
      more: events.length > MOST,
    };
    return { status: 200, body };
  };
