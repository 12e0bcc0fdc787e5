import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ContactEvent, type ContactState, transition } from '../../../shared/domain/decision/states.ts';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { alsoIn } from '../../../shared/store/work/also-in.ts';
import { type Change, replace } from '../../../shared/store/work/change.ts';
import { stateIn, waitingProposals } from '../../../shared/store/work/contact-state.ts';
import { agreeing } from '../../../shared/store/work/countersign.ts';
import { deciding } from '../../../shared/store/work/decide.ts';
import { barredFrom } from '../../../shared/store/work/managers-queue.ts';
import { reopening } from '../../../shared/store/work/reopen.ts';
import { sendingBack } from '../../../shared/store/work/send-back.ts';
import type { AtWork } from '../../../shared/store/work/worker.ts';
import { EXAMPLESHIRE } from '../../domain/support/exampleshire.ts';
import { aReferral } from '../../domain/support/referrals.ts';
import { PATIENCE, runs } from '../../support/arbitraries.ts';
import { accepted, after } from './memory.ts';

const PEOPLE = ['sam', 'mary', 'noor'] as const;
const QUEUES: readonly QueueId[] = ['mash', 'lado', 'manager-decision'];
const MANAGERS: readonly string[] = ['mary', 'noor'];

const CHANGES: readonly Partial<Referral>[] = [
  { concerns: { 'allegation-against-professional': 'yes' } },
  { concerns: { weapon: 'yes', 'allegation-against-professional': 'yes' } },
  { consent: { told: 'yes', agreement: 'refused' } },
  {
    children: [
      { given: 'Robin', born: '2016-05-04' },
      { given: 'Wren', born: '2018-05-04' },
    ],
  },
];
const FORMS = CHANGES.map((changes) => aReferral({ significantHarm: 'no', ...changes }));

const step = fc.record({
  event: fc.constantFrom<ContactEvent>(
    'pull',
    'release',
    'rate',
    'decide',
    'decide',
    'agree',
    'agree',
    'send-back',
    'reopen',
    'raise',
  ),
  who: fc.constantFrom(...PEOPLE),
  queue: fc.constantFrom(...QUEUES),
  contact: fc.constantFrom<number>(1, 2),
  outcome: fc.constantFrom(...OUTCOMES),
  level: fc.constantFrom('red', 'amber', 'yellow'),
  /** Do they try for the work first, and answer what there is to answer? */
  aims: fc.boolean(),
});
type Taken = typeof step extends fc.Arbitrary<infer Step> ? Step : never;

const workIn = ({ work }: StoredReferral, queue: QueueId) => work.find((item) => item.queue === queue);

const happened = { at: '', action: 'pulled', by: { id: '', name: '', role: '' } } as const;

/** What pulling, giving back, rating and rising do, as far as deciding depends on it. */
const around = (referral: StoredReferral, { event, who, queue, contact, level }: Taken): Change | string => {
  const work = workIn(referral, queue);
  const about = referral.contacts.find(({ number }) => number === contact);
  if (about === undefined || !work?.contacts.includes(contact)) return 'not-found';
  if (event === 'raise') {
    const also = alsoIn(referral, referral.contacts, about, queue);
    return also === null ? 'waits there' : { actions: [replace('t', also.work)], happening: happened };
  }
  if (work.done) return 'already-done';
  if (event === 'pull') {
    if (work.holder !== undefined || work.notFor?.includes(who)) return 'not-held';
    const held = { ...work, holder: { id: who, name: who }, leaseUntil: '9' };
    return { actions: [replace('t', held)], happening: happened };
  }
  if (work.holder?.id !== who) return 'not-held';
  if (event === 'release') {
    const { holder: _holder, leaseUntil: _until, ...waiting } = work;
    return { actions: [replace('t', waiting)], happening: happened };
  }
  const lowered = about.level === 'red' && level !== 'red';
  const by = { by: { id: who, name: who }, at: '' };
  const rated = { ...about, level, ...(lowered && { loweredFromRed: by }) };
  return { actions: [replace('t', rated)], happening: happened };
};

const attempt = (referral: StoredReferral, taken: Taken, now: string): Change | string => {
  const { event, who, queue, contact, outcome } = taken;
  const worker: AtWork = { id: who, name: who, role: 'role', now, leaseUntil: '9' };
  const about = { contact, queue };
  switch (event) {
    case 'decide':
    case 'propose':
      return deciding('t', referral, queue, worker, {
        contacts: [{ contact }],
        outcome,
        rationale: 'Because',
        impactOnChild: 'Hungry',
        levelOfNeed: 'not-known',
        workingWell: '',
        needsToHappen: '',
        tellReferrer: '',
        byManager: MANAGERS.includes(who),
        rules: EXAMPLESHIRE,
      });
    case 'agree':
      return agreeing('t', referral, worker, about);
    case 'send-back':
      return sendingBack('t', referral, worker, { ...about, reason: 'Look again' });
    case 'reopen':
      return reopening('t', referral, worker, { ...about, reason: 'New facts', dueFor: ({ due }) => due });
    default:
      return around(referral, taken);
  }
};

/** A step with what somebody who aims does before it. */
const aimed = (referral: StoredReferral, taken: Taken): Taken[] => {
  if (!taken.aims) return [taken];
  const answers = taken.event === 'agree' || taken.event === 'send-back';
  const [waiting] = answers
    ? referral.contacts.flatMap(({ number }) =>
        waitingProposals(referral, number).map(({ queue }) => ({ contact: number, queue })),
      )
    : [];
  const about: Taken = { ...taken, ...waiting };
  return [{ ...about, event: 'pull', queue: answers ? 'manager-decision' : about.queue }, about];
};

const isOpen = (state: ContactState | 'not-found'): boolean => state === 'waiting' || state === 'held';

/** What is true of a referral whatever was done to it. */
const checkWhole = (referral: StoredReferral): void => {
  for (const work of referral.work) {
    const open = work.contacts.filter((number) => !work.decided.includes(number));
    expect(work.done, `${work.queue} is done with the last of its contacts`).toBe(open.length === 0);
    expect(work.gsi1pk !== undefined, `${work.queue} stands in its queue until then`).toBe(!work.done);
    for (const number of work.awaiting ?? []) expect(work.decided).toContain(number);
  }
  for (const contact of referral.contacts) {
    const managers = workIn(referral, 'manager-decision');
    for (const proposal of waitingProposals(referral, contact.number)) {
      expect(managers?.contacts, 'a manager has what waits').toContain(contact.number);
      expect(managers?.decided).not.toContain(contact.number);
      if (proposal.queue !== 'manager-decision') {
        expect(workIn(referral, proposal.queue)?.awaiting).toContain(contact.number);
      }
    }
    for (const { rules, countersigned, by } of Object.values(contact.decisions)) {
      if (rules !== undefined) expect(countersigned?.by.id).toMatch(/./);
      expect(countersigned?.by.id).not.toBe(by.id);
    }
  }
};

/** Takes one step, and checks it against the declared table; a refused step changes nothing. */
const takeStep = (
  referral: StoredReferral,
  taken: Taken,
  now: string,
  reached: Set<string>,
): StoredReferral => {
  const { queue, contact, who } = taken;
  const before = stateIn(referral, contact, queue);
  const subject = referral.contacts.find(({ number }) => number === contact);
  const proposal = subject?.proposed?.[queue];
  const barred = subject && proposal ? barredFrom(subject, proposal) : [];
  const change = attempt(referral, taken, now);
  if (typeof change === 'string') return referral;
  if (before === 'not-found') throw new Error(`${taken.event} of what is not there`);
  if (taken.event === 'agree' || taken.event === 'send-back') expect(barred).not.toContain(who);
  const changed = after(referral, change.actions);
  const state = stateIn(changed, contact, queue);
  const event = taken.event === 'decide' && state === 'proposed' ? 'propose' : taken.event;
  const expected = transition(before, event);
  if ('refused' in expected) throw new Error(`${event} of what is ${before}`);
  if (expected.to === 'open') expect(isOpen(state), `${before} ${event}: ${state}`).toBe(true);
  else expect(state, `${before} ${event}`).toBe(expected.to);
  reached.add(`${before} ${event}`);
  checkWhole(changed);
  return changed;
};

const NEEDED = ['held propose', 'proposed agree', 'proposed send-back', 'decided reopen', 'decided raise'];

it(
  'no contact takes a step that the declared table of states does not have, whoever does what',
  () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        fc.array(step, { minLength: 10, maxLength: 40 }),
        (form, steps) => {
          let referral = accepted(form);
          for (const [at, planned] of steps.entries()) {
            const now = new Date(Date.UTC(2026, 10, 24, 10, at)).toISOString();
            for (const taken of aimed(referral, planned)) referral = takeStep(referral, taken, now, reached);
          }
        },
      ),
      runs(400),
    );
    // A model that never gets there shows nothing.
    expect([...reached]).toEqual(expect.arrayContaining(NEEDED));
  },
  PATIENCE,
);
