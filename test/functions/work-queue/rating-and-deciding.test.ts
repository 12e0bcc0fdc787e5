import { beforeEach, describe, expect, it } from 'vitest';
import { contact as contactSchema } from '../../../shared/contract/answers/record.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import {
  type ApiAnswer,
  type ApiClient,
  problemIn,
  queueIn,
  type ReferralToSend,
  staffRecordIn,
  statusIn,
  workIn,
} from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, allegation, amber, red, refused, yellow } from '../../support/referrals.ts';

let door: FrontDoor;
let worker: ApiClient;
let manager: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  manager = door.as('manager');
  return door.close;
});

const send = (body: ReferralToSend): Promise<string> => door.as('partner').sent(body);
const contactIn = ({ body }: ApiAnswer) => contactSchema.parse(body);
const recordOf = async (reference: string) => staffRecordIn(await manager.read(reference));
const workOf = async (reference: string, queue: string) =>
  (await recordOf(reference)).work.find((item) => item.queue === queue);

const decision = {
  contact: 1,
  outcome: 'social-care-assessment',
  rationale: 'Injuries and two earlier concerns.',
  impactOnChild: 'Frightened of going home.',
  tellReferrer: 'A social worker will visit.',
} as const;

describe('a rating', () => {
  it('is confirmed without a reason, by name, and stops the acknowledgement clock', async () => {
    const reference = await send(amber());
    expect(statusIn(await door.as('partner').status(reference)).acknowledgedAt).toBeNull();
    const { id } = workIn(await worker.pull('mash'));
    const answer = await worker.rate(id, { contact: 1, level: 'amber' });
    expect(contactIn(answer).rating).toMatchObject({
      level: 'amber',
      confirmed: { level: 'amber', by: { name: 'Halina Brzeska' }, reason: null },
    });
    expect(statusIn(await door.as('partner').status(reference)).acknowledgedAt).toBe(TUESDAY);
  });

  it('raised to red keeps the note and the flags that its work in the MASH had', async () => {
    const reference = await send(
      yellow({
        children: [
          aChild({ nhsNumber: '9434765918', concerns: { 'immediate-danger': 'yes' } }),
          aChild({ concerns: { 'parenting-support': 'yes' } }),
        ],
        asksFor: 'early-help',
        significantHarm: 'no',
      }),
    );
    const inMash = workIn(await worker.pull('mash'));
    await worker.release(inMash.id, 'Grandmother is on her way');
    const early = await worker.pull('early-help');
    if (early.status === 200) {
      await worker.rate(workIn(early).id, { contact: 2, level: 'red', reason: 'More came to light' });
    }
    const listed = queueIn(await worker.queue('mash')).items.find((item) => item.reference === reference);
    expect(listed?.note?.words).toBe('Grandmother is on her way');
    expect(listed?.flags).toContain('identifier-invalid');
    expect(listed?.contacts).toEqual([1, 2]);
  });

  it('lowered by the duty team brings the contact to the MASH, where it is seen by day', async () => {
    door.clock.set(EVENING);
    const reference = await send(red());
    const duty = door.as('emergency-duty');
    const { id } = workIn(await duty.pull('emergency-duty-team'));
    await duty.rate(id, { contact: 1, level: 'yellow', reason: 'Seen and safe' });
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'waiting', level: 'yellow' });
  });

  it.each([undefined, '', '   '])('is not changed with %j as the reason', async (reason) => {
    await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    const answer = await worker.rate(id, { contact: 1, level: 'red', reason });
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors).toEqual([expect.objectContaining({ pointer: '/reason' })]);
  });

  it('moves rank and due time in every queue that the contact stands in', async () => {
    const reference = await send(allegation());
    expect((await recordOf(reference)).queues.toSorted()).toEqual(['lado', 'mash']);
    await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    if (id !== `${reference}.mash`) await worker.release(id);
    const held = id === `${reference}.mash` ? id : workIn(await manager.pull('lado')).id;
    const by = id === held ? worker : manager;
    const answer = await by.rate(held, { contact: 1, level: 'red', reason: 'Seen again today' });
    const { due } = contactIn(answer).clock;
    expect(due).toBe('2026-11-24T14:00:00.000Z');
    for (const queue of ['mash', 'lado']) {
      expect(await workOf(reference, queue)).toMatchObject({ level: 'red', due });
      expect(queueIn(await manager.queue(queue)).items[0]).toMatchObject({ reference, level: 'red', due });
    }
  });

  it('can fall, with a reason, and the suggestion stays on record', async () => {
    const reference = await send(red());
    const { id } = workIn(await worker.pull('mash'));
    const answer = await worker.rate(id, { contact: 1, level: 'yellow', reason: 'A toy' });
    expect(contactIn(answer).rating).toMatchObject({ level: 'yellow', suggested: { level: 'red' } });
    expect(await workOf(reference, 'mash')).toMatchObject({ level: 'yellow' });
  });

  it.each([
    ['open', TUESDAY, 'mash'],
    ['closed', EVENING, 'emergency-duty-team'],
  ])('raised to red while the MASH is %s makes work in %s’s place', async (_, at, queue) => {
    const reference = await send(refused());
    expect((await recordOf(reference)).queues).toEqual(['manager-decision']);
    door.clock.set(at);
    const { id } = workIn(await manager.pull('manager-decision'));
    await manager.rate(id, { contact: 1, level: 'red', reason: 'He has a knife' });
    expect(await workOf(reference, queue)).toMatchObject({ level: 'red', state: 'waiting', contacts: [1] });
    expect(await workOf(reference, 'manager-decision')).toMatchObject({ level: 'red', state: 'held' });
    const [top] = queueIn(await manager.queue(queue)).items;
    expect(top).toMatchObject({ reference, level: 'red' });
  });

  it('raised to red after the MASH had decided opens the work there again, and it can be decided', async () => {
    const reference = await send(allegation({ significantHarm: 'no' }));
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.decide(id, decision)).status).toBe(200);
    const lado = workIn(await manager.pull('lado')).id;
    await manager.rate(lado, { contact: 1, level: 'red', reason: 'A second child spoke' });
    expect(await workOf(reference, 'mash')).toMatchObject({ level: 'red', state: 'waiting' });
    expect(workIn(await worker.pull('mash')).id).toBe(id);
    expect((await worker.decide(id, { ...decision, outcome: 'strategy-discussion' })).status).toBe(200);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'done' });
  });

  it('raised to red after its own decision goes back to whoever holds the others, who keep the work', async () => {
    const reference = await send(allegation({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, decision);
    const lado = workIn(await manager.pull('lado')).id;
    const raised = await manager.rate(lado, { contact: 1, level: 'red', reason: 'A second child spoke' });
    expect(raised.status).toBe(200);
    expect(await workOf(reference, 'mash')).toMatchObject({ level: 'red', state: 'held', contacts: [1, 2] });
    for (const contact of [1, 2])
      expect((await worker.decide(id, { ...decision, contact })).status).toBe(200);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'done' });
  });
});

describe('a decision', () => {
  it('closes the work in its own queue and no other', async () => {
    const reference = await send(allegation());
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.decide(id, decision)).status).toBe(200);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'done' });
    expect(await workOf(reference, 'lado')).toMatchObject({ state: 'waiting' });
    expect(queueIn(await manager.queue('mash')).items).toEqual([]);
    expect(queueIn(await manager.queue('lado')).items).toHaveLength(1);
    expect(statusIn(await door.as('partner').status(reference)).status).toBe('being-looked-at');
    const lado = workIn(await manager.pull('lado')).id;
    await manager.decide(lado, { ...decision, outcome: 'specialist-team' });
    const told = statusIn(await door.as('partner').status(reference));
    expect(told.status).toBe('decision-made');
  });

  it('leaves the work open until each of its contacts is decided', async () => {
    const reference = await send(yellow({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, decision);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held' });
    await worker.decide(id, { ...decision, contact: 2, outcome: 'no-further-action' });
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'done' });
    const { people } = statusIn(await door.as('partner').status(reference));
    expect(people.map(({ label, outcome }) => [label, outcome?.outcome])).toEqual([
      ['Child 1', 'social-care-assessment'],
      ['Child 2', 'no-further-action'],
    ]);
  });

  it('confirms a rating that nobody had confirmed', async () => {
    await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    expect(contactIn(await worker.decide(id, decision)).rating.confirmed).toMatchObject({ level: 'amber' });
  });

  it('is made once: a second is refused, and so is a second at the same moment', async () => {
    const reference = await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    const two = await Promise.all([
      worker.decide(id, decision),
      worker.decide(id, { ...decision, outcome: 'no-further-action' }),
    ]);
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await worker.decide(id, decision);
    expect(late.status).toBe(409);
    expect(problemIn(late).code).toBe('already-done');
    expect((await recordOf(reference)).contacts[0]?.decisions).toHaveLength(1);
  });

  it.each([
    ['rationale', { rationale: ' ' }],
    ['impactOnChild', { impactOnChild: '' }],
    ['outcome', { outcome: 'case-closed' }],
    ['contact', { contact: 0 }],
  ])('needs its %s', async (field, wrong) => {
    await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    const answer = await worker.call(ROUTES.decide, { path: { id }, body: { ...decision, ...wrong } });
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual([`/${field}`]);
  });

  it('is about a contact that the work is about', async () => {
    await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.decide(id, { ...decision, contact: 2 })).status).toBe(404);
  });
});
