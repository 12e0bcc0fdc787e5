import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../infra/local/identity/person.ts';
import { ALL_ROUTES, type ApiFunction, ROUTES, type RouteId } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import {
  ask,
  directoryIn,
  personChangedIn,
  problemIn,
  queueIn,
  respondersIn,
  staffIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { amber, red, yellow } from '../../support/referrals.ts';

let door: FrontDoor;
let number = 20;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

/** Somebody whom no other test lists. */
const somebody = (role: Role): Person => {
  number += 1;
  return door.person(
    role,
    role === 'partner' || role === 'agency-responder' ? { agency: 'exampleshire-high', number } : { number },
  );
};

const listed = ({ id, name, role, agency }: Person, change: object = {}) =>
  door.as('manager').listPerson({
    id,
    name,
    roles: [role],
    ...(agency !== undefined && { agency }),
    left: false,
    version: 0,
    ...change,
  });

beforeEach(() => {
  door.clock.set(TUESDAY);
});

/** One route of each function, with a role that may call it. */
const EACH: Readonly<Record<ApiFunction, readonly [RouteId, Role]>> = {
  'submit-referral': ['submitReferral', 'partner'],
  'work-queue': ['listQueues', 'screener'],
  'referral-status': ['listSentReferrals', 'partner'],
  'referral-messages': ['sendMessage', 'partner'],
  'partner-checks': ['listChecks', 'agency-responder'],
  reports: ['partnerPicture', 'partner'],
  returns: ['checkReturn', 'manager'],
  'review-rules': ['readRules', 'manager'],
  'email-codes': ['sendEmailCode', 'system'],
};

const BODIES: Readonly<Partial<Record<RouteId, unknown>>> = {
  submitReferral: yellow(),
  sendMessage: { kind: 'information', words: 'He came without a coat.' },
  sendEmailCode: { email: 'somebody@housing.example' },
};

describe('somebody who has left', () => {
  it.each(Object.entries(EACH))('is refused by %s with a token that is still good', async (_, [id, role]) => {
    const person = { ...somebody(role), ...(role === 'system' && { agency: undefined }) };
    const token = await door.tokenFor(person);
    const call = () =>
      ask(door.url, ROUTES[id], token, {
        path: { reference: 'EX-0000-0000', return: 'annex-a' },
        body: BODIES[id],
        headers: { 'Idempotency-Key': crypto.randomUUID() },
      });
    const before = await call();
    expect([200, 201, 202, 404]).toContain(before.status);
    expect((await listed(person, { left: true })).status).toBe(200);
    const after = await call();
    expect([after.status, problemIn(after).code]).toEqual([403, 'access-ended']);
  });

  it('is tried at every function that there is', () => {
    expect(new Set(Object.keys(EACH))).toEqual(new Set(ALL_ROUTES.map(({ handledBy }) => handledBy)));
  });

  it('sends no referral any more: nothing is stored', async () => {
    const partner = somebody('partner');
    await listed(partner, { left: true });
    const answer = await door.asPerson(partner).send(red());
    expect(problemIn(answer).code).toBe('access-ended');
    const waiting = queueIn(await door.as('manager').queue('mash')).items;
    expect(waiting.every(({ level }) => level !== 'red')).toBe(true);
  });

  it('loses what they hold: it is back in its old place, with a note', async () => {
    const reference = await door.as('partner').sent(amber());
    const leaver = somebody('screener');
    const before = queueIn(await door.as('manager').queue('mash')).items.map(({ id }) => id);
    const held = workIn(await door.asPerson(leaver).pull('mash'));
    const { returned } = personChangedIn(await listed(leaver, { left: true }));
    expect(returned).toBe(1);
    const after = queueIn(await door.as('manager').queue('mash')).items;
    expect(after.map(({ id }) => id)).toEqual(before);
    expect(after.find(({ id }) => id === held.id)).toMatchObject({ state: 'waiting' });
    const [heldReference = ''] = held.id.split('.');
    const chain = await chainOf(door.records, heldReference);
    expect(chain.at(-1)).toMatchObject({ action: 'released', by: { role: 'manager' } });
    const work = (await readReferral(door.records, heldReference))?.work ?? [];
    expect(work.every(({ holder }) => holder === undefined)).toBe(true);
    expect(reference).toBeTruthy();
  });

  it('is offered to nobody as a colleague', async () => {
    const leaver = somebody('screener');
    await door.asPerson(leaver).queues();
    expect(staffIn(await door.as('manager').staff()).map(({ id }) => id)).toContain(leaver.id);
    await listed(leaver, { left: true });
    expect(staffIn(await door.as('manager').staff()).map(({ id }) => id)).not.toContain(leaver.id);
  });

  it('comes back when a manager says so, and each step is in the audit', async () => {
    const person = somebody('screener');
    await listed(person, { left: true });
    await listed(person, { left: false, version: 1 });
    expect((await door.asPerson(person).queues()).status).toBe(200);
    const chain = await chainOf(door.records, 'DIRECTORY');
    expect(chain.slice(-2).map(({ action }) => action)).toEqual(['person-left', 'person-returned']);
    expect(JSON.stringify(chain)).not.toContain(person.id);
  });
});

describe('the directory', () => {
  it('takes roles away and gives none', async () => {
    const screener = somebody('screener');
    await listed(screener, { roles: ['screener', 'manager', 'social-worker'] });
    const answer = await door.asPerson(screener).ownAccess();
    expect(answer.body).toEqual({ roles: ['screener'], agency: null });
    expect((await door.asPerson(screener).directory()).status).toBe(403);
    await listed(screener, { roles: ['auditor'], version: 1 });
    expect(problemIn(await door.asPerson(screener).queues()).code).toBe('not-allowed');
  });

  it('holds an agency’s people to their agency', async () => {
    const partner = somebody('partner');
    await listed(partner, { agency: 'exampleshire-police' });
    expect(problemIn(await door.asPerson(partner).send(yellow())).code).toBe('not-allowed');
    expect(problemIn(await door.asPerson(partner).sentList()).code).toBe('not-allowed');
  });

  it.each([
    [{ from: '2026-11-25' }, 403],
    [{ from: '2026-11-24', to: '2026-11-24' }, 200],
    [{ to: '2026-11-23' }, 403],
  ])('lets in between first and last day: %o', async (days, status) => {
    const person = somebody('screener');
    await listed(person, days);
    expect((await door.asPerson(person).queues()).status).toBe(status);
  });

  it('is changed by no manager for themself', async () => {
    const manager = door.person('manager');
    for (const change of [{ left: true }, { roles: ['manager', 'auditor'] }]) {
      expect(problemIn(await listed(manager, change)).code).toBe('not-allowed');
    }
    expect(directoryIn(await door.as('manager').directory()).people.map(({ id }) => id)).not.toContain(
      manager.id,
    );
  });

  it('overwrites nothing that somebody else changed meanwhile', async () => {
    const person = somebody('screener');
    await listed(person);
    expect(problemIn(await listed(person)).code).toBe('changed-meanwhile');
    const answers = await Promise.all([1, 2, 3].map(() => listed(person, { left: true, version: 1 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it('refuses what cannot be, by its field', async () => {
    const person = somebody('screener');
    const answer = await listed(person, { name: ' ', roles: [], from: '2026-12-02', to: '2026-12-01' });
    const pointers = problemIn(answer).errors?.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/name', '/roles']));
  });
});

describe('agencies that managers list', () => {
  const NURSERY = {
    id: 'willow-nursery',
    name: 'Willow Nursery',
    source: '8',
    answers: { kind: 'education', mailbox: 'safeguarding@willow.exampleshire.example' },
    closed: false,
    version: 0,
  } as const;

  it('stand beside those of the settings, and can be asked', async () => {
    await door.as('manager').listAgency(NURSERY);
    const { agencies } = directoryIn(await door.as('manager').directory());
    expect(agencies.find(({ id }) => id === NURSERY.id)).toMatchObject({ name: NURSERY.name, version: 1 });
    expect(agencies.find(({ id }) => id === 'midwifery')).toMatchObject({ changed: null });
    const offered = await door.as('screener').responders();
    expect(respondersIn(offered)).toContainEqual(
      expect.objectContaining({ agency: NURSERY.id, agencyName: NURSERY.name, kind: 'education' }),
    );
    expect(offered.text).not.toContain(NURSERY.answers.mailbox);
    const chain = await chainOf(door.records, 'DIRECTORY');
    expect(JSON.stringify(chain)).not.toContain('willow.exampleshire');
  });

  it('answer checks only of a kind that there is', async () => {
    const answer = await door
      .as('manager')
      .listAgency({ ...NURSERY, id: 'oak', answers: { kind: 'cooking', mailbox: 'a@oak.example' } });
    expect(problemIn(answer).errors).toMatchObject([{ pointer: '/answers/kind' }]);
  });
});
