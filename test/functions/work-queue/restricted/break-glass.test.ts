import { beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../../../functions/notify/messages.ts';
import { EXAMPLESHIRE } from '../../../../shared/settings/exampleshire.ts';
import { chainOf } from '../../../../shared/store/audit/chain.ts';
import { outboxItem } from '../../../../shared/store/items/outbox.ts';
import { type ApiClient, problemIn, staffRecordIn, workIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../../support/front-door.ts';
import { everything } from '../../../support/stored.ts';
import { expectNothingOf, PLANTED_REASON, planted } from './canary.ts';

const WHY = { reason: 'child-at-risk-now', words: 'The hospital rings about the same child' } as const;

let door: FrontDoor;
let manager: ApiClient;
let worker: ApiClient;
let reference: string;

beforeEach(async () => {
  door = await openFrontDoor();
  manager = door.as('manager');
  worker = door.as('social-worker');
  reference = await door.as('partner', { agency: 'exampleshire-police' }).sent(planted());
  await manager.restrict(reference, { reason: PLANTED_REASON, allowed: [] });
  return door.close;
});

const notices = async () =>
  (await everything(door.records))
    .filter(({ pk }) => pk.startsWith('OUTBOX#'))
    .map((item) => outboxItem.parse(item))
    .filter(({ kind }) => kind === 'break-glass');

describe('breaking the glass', () => {
  it('opens the record to that person for an hour, to read and to work on', async () => {
    const answer = await worker.breakGlass(reference, WHY);
    expect(answer.body).toEqual({ standing: 'open', until: '2026-11-24T11:00:00.000Z' });
    const { access } = staffRecordIn(await worker.read(reference));
    expect(access).toMatchObject({ until: '2026-11-24T11:00:00.000Z', glass: [] });
    expect(workIn(await worker.pull('mash')).reference).toBe(reference);
    expect((await worker.rate(`${reference}.mash`, { contact: 1, level: 'amber' })).status).toBe(200);
    expect((await door.as('social-worker', { number: 2 }).read(reference)).status).toBe(403);
  });

  it('ends after that hour, whatever they hold', async () => {
    await worker.breakGlass(reference, WHY);
    await worker.pull('mash');
    door.clock.set('2026-11-24T11:00:00.000Z');
    expect(problemIn(await worker.read(reference)).code).toBe('restricted');
    const decision = {
      contact: 1,
      outcome: 'no-further-action',
      rationale: 'Nothing',
      impactOnChild: 'None',
    } as const;
    expect(problemIn(await worker.decide(`${reference}.mash`, decision)).code).toBe('restricted');
  });

  it('tells the managers who it was and which reference, and nothing about a child', async () => {
    await worker.breakGlass(reference, WHY);
    const [notice] = await notices();
    if (notice === undefined) throw new Error('Nobody is told');
    const message = messageOf(notice, undefined, EXAMPLESHIRE, 'https://front-door.example');
    expect(message).toMatchObject({
      template: 'break-glass',
      to: 'mash-managers@exampleshire.example',
      personalisation: { reference, who: door.person('social-worker').name },
    });
    expectNothingOf(JSON.stringify([message, notice]), [WHY.words]);
  });

  it('stands on the record for managers until one of them has reviewed it', async () => {
    await worker.breakGlass(reference, WHY);
    const [glass] = staffRecordIn(await manager.read(reference)).access?.glass ?? [];
    expect(glass).toMatchObject({ ...WHY, by: { id: door.person('social-worker').id }, reviewed: null });
    const reviewed = await manager.reviewGlass(reference, glass?.id ?? '');
    expect(reviewed.body).toMatchObject({ glass: [{ reviewed: { by: { id: door.person('manager').id } } }] });
    expect((await manager.reviewGlass(reference, glass?.id ?? '')).status).toBe(200);
    expect((await chainOf(door.records, reference)).map(({ action }) => action)).toEqual([
      'received',
      'restricted',
      'glass-broken',
      'glass-reviewed',
    ]);
  });

  it('twice is once, and so is breaking what is open', async () => {
    await worker.breakGlass(reference, WHY);
    expect((await worker.breakGlass(reference, WHY)).status).toBe(200);
    expect((await manager.breakGlass(reference, WHY)).body).toEqual({ standing: 'open', until: null });
    expect(await notices()).toHaveLength(1);
  });

  it('needs a reason from the list and words', async () => {
    const without = await worker.breakGlass(reference, { ...WHY, words: ' ' });
    expect(problemIn(without).errors).toMatchObject([{ pointer: '/words' }]);
    expect((await worker.read(reference)).status).toBe(403);
  });

  it('is not for screeners, nor for whoever knows the family', async () => {
    const screener = door.as('screener');
    expect(problemIn(await screener.breakGlass(reference, WHY)).code).toBe('not-allowed');
    await worker.queues();
    const staff = door.person('social-worker').id;
    await manager.declareConflict(reference, { reason: 'Her neighbours', staff });
    expect(problemIn(await worker.breakGlass(reference, WHY)).code).toBe('conflict-of-interest');
    expect(await notices()).toEqual([]);
  });
});
