import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../shared/store/audit/chain.ts';
import {
  agencyCheckIn,
  agencyChecksIn,
  problemIn,
  queueIn,
  staffRecordIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, red, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';
import { type Asking, asking, HEALTH, POLICE } from './asking.ts';

const ANSWER = { held: 'yes', words: 'Last seen in June.', worker: 'Joan Sellick, 01632 960106' } as const;
const DECISION = {
  contact: 1,
  outcome: 'no-further-action',
  rationale: 'All is well.',
  impactOnChild: 'None seen.',
} as const;

let door: FrontDoor;
let people: Asking;

beforeEach(async () => {
  door = await openFrontDoor();
  people = asking(door);
  return door.close;
});

const recordOf = async (reference: string) => staffRecordIn(await people.manager.read(reference));

describe('an agency', () => {
  it('sees what it needs to answer and nothing else of the referral', async () => {
    const canary = 'zqcanary';
    const { check } = await people.asked(
      red({
        children: [
          aChild({
            given: 'Ottoline',
            family: 'Quince',
            born: '2019-02-03',
            address: '4 Weir Lane',
            postcode: 'EX4 1AB',
            nhsNumber: '9434765919',
            school: canary,
            healthNeeds: canary,
          }),
        ],
        referrer: { name: canary, jobTitle: canary },
        narrative: canary,
        whatHappened: canary,
      }),
      { agencies: [HEALTH, POLICE], necessity: canary },
    );
    const answer = await people.health.check(check);
    expect(agencyCheckIn(answer)).toEqual({
      id: check,
      askedAt: TUESDAY,
      due: '2026-11-24T12:00:00.000Z',
      state: 'open',
      question: 'When was she last seen, and was there any worry?',
      basisWords: 'Public task, with the agreement of the family or the young person',
      familyKnows: 'told',
      people: [
        {
          given: 'Ottoline',
          family: 'Quince',
          born: '2019-02-03',
          expected: null,
          estimatedAge: null,
          address: '4 Weir Lane',
          postcode: 'EX4 1AB',
        },
      ],
      answer: null,
    });
    expect(answer.text).not.toContain(canary);
    expect(answer.text).not.toContain('943476');
    expect(answer.text).not.toContain('Police');
  });

  it('lists only its own, naming nobody', async () => {
    const { check } = await people.asked(red({ children: [aChild({ given: 'Ottoline' })] }));
    const list = await people.health.checks();
    expect(agencyChecksIn(list)).toMatchObject({
      agency: 'Exampleshire Health Visiting',
      checks: [{ id: check, people: 1 }],
    });
    expect(list.text).not.toContain('Ottoline');
    expect(agencyChecksIn(await people.police.checks()).checks).toEqual([]);
  });

  it('can neither read nor answer what another agency was asked, nor read the referral', async () => {
    const { reference, check } = await people.asked(red());
    expect(problemIn(await people.police.check(check)).code).toBe('not-found');
    expect(problemIn(await people.police.answerCheck(check, ANSWER)).code).toBe('not-found');
    expect((await people.health.read(reference)).status).toBe(403);
    expect((await recordOf(reference)).checks[0]?.state).toBe('open');
  });

  it('is named in the audit of the referral for every look', async () => {
    const { reference, check } = await people.asked(red());
    await people.health.check(check);
    const looks = await chainOf(door.records, looksAt(reference));
    expect(looks.at(-1)).toMatchObject({
      action: 'check-read',
      by: { name: 'Lorna Ashdown', role: 'agency-responder' },
      detail: { check, partner: HEALTH },
    });
  });
});

describe('an answer', () => {
  it('becomes part of the record, on its timeline, and is flagged on the work', async () => {
    const { reference, check } = await people.asked(red());
    const answer = await people.health.answerCheck(check, ANSWER);
    expect(agencyCheckIn(answer)).toMatchObject({ state: 'answered', people: [] });
    const record = await recordOf(reference);
    expect(record.checks[0]).toMatchObject({
      state: 'answered',
      answer: { ...ANSWER, heldWords: 'Information held', by: 'Lorna Ashdown', at: TUESDAY },
    });
    expect(record.work[0]?.flags).toContain('check-answered');
    expect(record.flags).toContain('check-answered');
    expect(record.timeline.at(-1)).toEqual({
      at: TUESDAY,
      words: 'A partner answered a check: Exampleshire Health Visiting',
      by: 'Lorna Ashdown',
    });
    expect(agencyChecksIn(await people.health.checks()).checks).toEqual([]);
  });

  it('with the same key is given once; another with it, or after it, is refused', async () => {
    const { reference, check } = await people.asked(red());
    const answers = await Promise.all(
      [1, 2, 3].map(() => people.health.answerCheck(check, ANSWER, 'one press')),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const other = await people.health.answerCheck(check, { held: 'no' }, 'one press');
    expect(problemIn(other).code).toBe('idempotency-key-reused');
    expect(problemIn(await people.health.answerCheck(check, { held: 'no' })).code).toBe('check-closed');
    const events = await chainOf(door.records, reference);
    expect(events.filter(({ action }) => action === 'check-answered')).toHaveLength(1);
  });

  it('that something is held says what', async () => {
    const { check } = await people.asked(red());
    const wrong = problemIn(await people.health.answerCheck(check, { held: 'yes', words: ' ' }));
    expect(wrong.errors).toEqual([{ pointer: '/words', detail: 'Say what is held' }]);
    expect((await people.health.answerCheck(check, { held: 'nothing-known' })).status).toBe(200);
  });

  it('that comes after the decision brings the child back where information is held', async () => {
    const { reference, id, check } = await people.asked(yellow());
    expect((await people.worker.decide(id, DECISION)).status).toBe(200);
    await people.health.answerCheck(check, ANSWER);
    const [item] = queueIn(await people.worker.queue('mash')).items;
    expect(item).toMatchObject({ reference, state: 'waiting' });
    expect(item?.flags).toContain('check-answered');
  });

  it('that comes after the decision and holds nothing leaves it as it is', async () => {
    const { id, check } = await people.asked(yellow());
    await people.worker.decide(id, DECISION);
    await people.health.answerCheck(check, { held: 'nothing-known' });
    expect(queueIn(await people.worker.queue('mash')).items).toEqual([]);
  });

  it('takes no step from the one who is deciding at that moment', async () => {
    const { id, check } = await people.asked(yellow());
    const [decided, answered] = await Promise.all([
      people.worker.decide(id, DECISION),
      people.health.answerCheck(check, { held: 'no' }),
    ]);
    expect([decided.status, answered.status]).toEqual([200, 200]);
  });
});

describe('nothing about a child', () => {
  it('is in a key, an index value, the audit, the outbox or a log line', async () => {
    const canary = 'zqcanary';
    const child = aChild({ given: canary, family: canary, address: `${canary} Road` });
    const { check } = await people.asked(red({ children: [child] }), {
      question: canary,
      necessity: canary,
    });
    await people.health.check(check);
    await people.health.answerCheck(check, { held: 'yes', words: canary, worker: canary });
    const items = await everything(door.records);
    const keysOf = ({ pk, sk, gsi1pk, gsi1sk }: Record<string, unknown>) => ({ pk, sk, gsi1pk, gsi1sk });
    const open = items.filter(({ pk }) => pk.startsWith('AUDIT#') || pk.startsWith('OUTBOX#'));
    const seen = JSON.stringify([items.map(keysOf), open, door.lines]);
    expect(JSON.stringify(items)).toContain(canary);
    expect(seen).not.toContain(canary);
    expect(seen).not.toContain(child.born);
  });
});
