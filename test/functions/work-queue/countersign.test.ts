import { beforeEach, describe, expect, it } from 'vitest';
import { contact as contactSchema } from '../../../shared/contract/answers/record.ts';
import {
  type ApiAnswer,
  type ApiClient,
  problemIn,
  type ReferralToSend,
  staffRecordIn,
  statusIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, amber, red, refused, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

let door: FrontDoor;
let worker: ApiClient;
let manager: ApiClient;
let other: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  manager = door.as('manager');
  other = door.as('manager', { number: 2 });
  return door.close;
});

const send = (body: ReferralToSend): Promise<string> => door.as('partner').sent(body);
const contactIn = ({ body }: ApiAnswer) => contactSchema.parse(body);
const recordOf = async (reference: string) => staffRecordIn(await manager.read(reference));
const contactOf = async (reference: string) => contactSchema.parse((await recordOf(reference)).contacts[0]);
const workOf = async (reference: string, queue: string) =>
  (await recordOf(reference)).work.find((item) => item.queue === queue);
const toldOf = async (reference: string) =>
  statusIn(await door.as('partner').status(reference)).people[0]?.outcome;
const outcomeEvents = async () =>
  (await everything(door.records)).filter(({ kind }) => kind === 'outcome').length;

const NFA = {
  contact: 1,
  outcome: 'no-further-action',
  rationale: 'It was a toy.',
  impactOnChild: 'None that we know of.',
} as const;
const ABOUT = { contact: 1, queue: 'mash' } as const;

/** A red that a social worker would close. */
const proposed = async (): Promise<string> => {
  const reference = await send(red());
  const { id } = workIn(await worker.pull('mash'));
  await worker.decide(id, NFA);
  return reference;
};

describe('a red that is to be closed', () => {
  it('waits for a manager, and the referrer is told nothing', async () => {
    const reference = await proposed();
    const { decisions, proposals } = await contactOf(reference);
    expect(decisions).toEqual([]);
    expect(proposals).toMatchObject([{ queue: 'mash', rules: [{ id: 'countersign.red-closed' }] }]);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'awaiting', awaiting: [1] });
    expect(await workOf(reference, 'manager-decision')).toMatchObject({
      state: 'waiting',
      level: 'red',
      flags: expect.arrayContaining(['countersign-needed']),
    });
    expect(statusIn(await door.as('partner').status(reference)).status).toBe('being-looked-at');
    expect(await toldOf(reference)).toBeNull();
    expect(await outcomeEvents()).toBe(0);
    const again = await worker.decide(`${reference}.mash`, NFA);
    expect(problemIn(again)).toMatchObject({ status: 409, code: 'awaiting-manager' });
  });

  it('takes effect when a manager who holds the work agrees, in both names', async () => {
    const reference = await proposed();
    expect(problemIn(await manager.countersign(reference, { ...ABOUT, answer: 'agree' })).code).toBe(
      'not-held',
    );
    await manager.pull('manager-decision');
    const { version } = await contactOf(reference);
    const agreed = await manager.countersign(reference, { ...ABOUT, answer: 'agree', seen: version });
    expect(contactIn(agreed).decisions).toMatchObject([
      { by: { name: 'Halina Brzeska' }, countersigned: { by: { name: 'Miriam Tolland' } }, stands: true },
    ]);
    expect(await toldOf(reference)).toMatchObject({ outcome: 'no-further-action' });
    expect(await outcomeEvents()).toBe(1);
    for (const { state } of (await recordOf(reference)).work) expect(state).toBe('done');
    const twice = await manager.countersign(reference, { ...ABOUT, answer: 'agree' });
    expect(problemIn(twice).code).toBe('nothing-proposed');
  });

  it('sent back is open again in its place, with the reason as its note', async () => {
    const reference = await proposed();
    const { due } = (await contactOf(reference)).clock;
    await manager.pull('manager-decision');
    const without = await manager.countersign(reference, { ...ABOUT, answer: 'send-back', reason: ' ' });
    expect(problemIn(without).errors?.[0]?.pointer).toBe('/reason');
    const reason = 'Ask the school first';
    expect((await manager.countersign(reference, { ...ABOUT, answer: 'send-back', reason })).status).toBe(
      200,
    );
    expect(await workOf(reference, 'mash')).toMatchObject({
      state: 'waiting',
      due,
      note: { words: reason, by: 'Miriam Tolland' },
      flags: expect.arrayContaining(['sent-back']),
    });
    expect(await workOf(reference, 'manager-decision')).toMatchObject({ state: 'done' });
    expect((await contactOf(reference)).sentBack).toMatchObject([{ answer: { reason } }]);
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { ...NFA, outcome: 'strategy-discussion' });
    expect(await toldOf(reference)).toMatchObject({ outcome: 'strategy-discussion' });
  });

  it('overtaken by a new rating stays on the record, before and after it is decided again', async () => {
    const reference = await send(red({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.rate(id, { contact: 1, level: 'yellow', reason: 'A toy' });
    await worker.decide(id, { ...NFA, outcome: 'early-help' });
    expect(await contactOf(reference)).toMatchObject({ proposals: [{ outcome: 'early-help' }] });
    await worker.rate(id, { contact: 1, level: 'red', reason: 'It was no toy' });
    const kept = [{ outcome: 'early-help', rationale: NFA.rationale }];
    expect(await contactOf(reference)).toMatchObject({ proposals: [], overtaken: kept });
    await worker.decide(id, { ...NFA, outcome: 'strategy-discussion', rationale: 'He is in danger.' });
    expect((await contactOf(reference)).overtaken).toMatchObject(kept);
  });

  it('is never countersigned by whoever decided it, nor by whoever lowered it', async () => {
    const reference = await send(red());
    const { id } = workIn(await manager.pull('mash'));
    await manager.rate(id, { contact: 1, level: 'yellow', reason: 'A toy' });
    await manager.release(id);
    const held = workIn(await worker.pull('mash')).id;
    const decided = await worker.decide(held, { ...NFA, outcome: 'social-care-assessment' });
    expect(contactIn(decided).proposals[0]?.rules).toMatchObject([{ id: 'countersign.red-lowered' }]);
    // It is not even given to them.
    expect((await manager.pull('manager-decision')).status).toBe(204);
    const own = await manager.countersign(reference, { ...ABOUT, answer: 'agree' });
    expect(problemIn(own)).toMatchObject({ status: 403, code: 'own-decision' });
    await other.pull('manager-decision');
    expect((await other.countersign(reference, { ...ABOUT, answer: 'agree' })).status).toBe(200);
  });
});

it('a refusal decided by a manager in their own queue needs nobody else', async () => {
  const reference = await send(refused());
  const { id } = workIn(await manager.pull('manager-decision'));
  expect(contactIn(await manager.decide(id, NFA)).decisions).toHaveLength(1);
  expect(await toldOf(reference)).toMatchObject({ outcome: 'no-further-action' });
});

it('a review of three contacts in six months that a manager would close waits for another of them', async () => {
  const child = aChild({ nhsNumber: '9434765919' });
  for (const _ of [1, 2]) await send(yellow({ children: [child] }));
  const reference = await send(yellow({ children: [child] }));
  const { id } = workIn(await manager.pull('manager-decision'));
  expect(id).toBe(`${reference}.manager-decision`);
  expect(contactIn(await manager.decide(id, NFA)).proposals).toHaveLength(1);
  expect((await manager.pull('manager-decision')).status).toBe(204);
  expect(workIn(await other.pull('manager-decision')).id).toBe(id);
  const about = { contact: 1, queue: 'manager-decision', answer: 'agree' } as const;
  expect(contactIn(await other.countersign(reference, about)).decisions).toHaveLength(1);
  expect(await workOf(reference, 'manager-decision')).toMatchObject({ state: 'done' });
});

describe('brothers and sisters', () => {
  const decideBoth = { ...NFA, alsoFor: [{ contact: 2 }] };

  it('are decided together: one message, and an event for each', async () => {
    const reference = await send(yellow({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.decide(id, decideBoth)).status).toBe(200);
    const { people, status } = statusIn(await door.as('partner').status(reference));
    expect(people.map(({ outcome }) => outcome?.outcome)).toEqual(['no-further-action', 'no-further-action']);
    expect(status).toBe('decision-made');
    expect(await outcomeEvents()).toBe(1);
    const { timeline } = await recordOf(reference);
    expect(timeline.filter(({ words }) => words.startsWith('Decision made'))).toHaveLength(2);
  });

  it('are decided all or none', async () => {
    const reference = await send(yellow({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { ...NFA, contact: 2 });
    expect(problemIn(await worker.decide(id, decideBoth)).code).toBe('already-done');
    expect((await contactOf(reference)).decisions).toEqual([]);
  });
});

describe('a decision reopened', () => {
  const reopened = async (): Promise<string> => {
    const reference = await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { ...NFA, outcome: 'early-help' });
    const words = 'He still comes hungry.';
    await door.as('partner').say(reference, { kind: 'challenge', words });
    return reference;
  };

  it('after a challenge is open in its queue again, and needs another manager than the one who reopened', async () => {
    const reference = await reopened();
    expect(await workOf(reference, 'manager-decision')).toMatchObject({ state: 'waiting' });
    const early = await other.reopen(reference, 1, { queue: 'lado', reason: 'No' });
    expect(early.status).toBe(404);
    const answer = await manager.reopen(reference, 1, { queue: 'mash', reason: 'The school is right' });
    expect(contactIn(answer).decisions).toMatchObject([{ outcome: 'early-help', stands: false }]);
    expect(await toldOf(reference)).toBeNull();
    expect(await workOf(reference, 'manager-decision')).toMatchObject({ state: 'done' });
    expect(await workOf(reference, 'mash')).toMatchObject({
      state: 'waiting',
      note: { words: 'The school is right' },
    });
    const { id } = workIn(await worker.pull('mash'));
    const again = await worker.decide(id, { ...NFA, outcome: 'social-care-assessment' });
    expect(contactIn(again).proposals[0]?.rules).toMatchObject([{ id: 'countersign.reopened' }]);
    expect(problemIn(await manager.countersign(reference, { ...ABOUT, answer: 'agree' })).code).toBe(
      'own-decision',
    );
    await other.pull('manager-decision');
    expect((await other.countersign(reference, { ...ABOUT, answer: 'agree' })).status).toBe(200);
    expect(await toldOf(reference)).toMatchObject({ outcome: 'social-care-assessment' });
    expect((await contactOf(reference)).reopened).toEqual([]);
  });

  it('has to have been made, and only managers do it', async () => {
    const reference = await send(amber());
    const about = { queue: 'mash', reason: 'Look again' } as const;
    expect(problemIn(await manager.reopen(reference, 1, about)).code).toBe('not-decided-yet');
    expect(problemIn(await worker.reopen(reference, 1, about)).code).toBe('not-allowed');
  });
});

describe('what somebody else changed meanwhile', () => {
  it('is told with who, what and when, and nothing is recorded', async () => {
    const reference = await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    const { version } = await contactOf(reference);
    await worker.rate(id, { contact: 1, level: 'red', reason: 'There was a knife', seen: version });
    const late = await worker.decide(id, { ...NFA, seen: version });
    expect(problemIn(late)).toMatchObject({
      status: 409,
      code: 'changed-since',
      changes: [{ by: 'Halina Brzeska', words: expect.stringContaining('from amber to red') }],
    });
    expect(late.text).not.toContain('knife');
    expect((await contactOf(reference)).proposals).toEqual([]);
    const rated = await worker.rate(id, { contact: 1, level: 'red', seen: version });
    expect(problemIn(rated).code).toBe('changed-since');
    expect((await worker.decide(id, { ...NFA, seen: version + 1 })).status).toBe(200);
  });
});

describe('what the referrer is told', () => {
  it('is the authority’s own words where nobody writes others', async () => {
    const reference = await send(yellow());
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { ...NFA, tellReferrer: ' ', levelOfNeed: 2, needsToHappen: 'Breakfast club' });
    expect((await toldOf(reference))?.tellReferrer).toContain('If you disagree');
    expect((await contactOf(reference)).decisions[0]).toMatchObject({
      levelOfNeed: 2,
      needsToHappen: 'Breakfast club',
    });
  });

  it('is never the outcome where they are not named', async () => {
    const reference = await send(yellow({ referrer: { anonymous: true } }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { ...NFA, tellReferrer: 'His father has been arrested.' });
    expect((await contactOf(reference)).decisions[0]?.tellReferrer).toContain('we cannot say more');
    expect((await recordOf(reference)).mayBeTold).toBe('received-only');
  });
});
