import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../../shared/store/audit/chain.ts';
import { type ApiClient, problemIn, queueIn, workIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../../support/front-door.ts';
import { yellow } from '../../../support/referrals.ts';
import { expectNothingOf, planted } from './canary.ts';
import { callAbout, named, routesAbout } from './every-route.ts';

const REASON = 'They are my cousins';

let door: FrontDoor;
let manager: ApiClient;
let worker: ApiClient;
let workerId: string;
let reference: string;

beforeEach(async () => {
  door = await openFrontDoor();
  manager = door.as('manager');
  worker = door.as('social-worker');
  workerId = door.person('social-worker').id;
  reference = await door.as('partner', { agency: 'exampleshire-police' }).sent(planted());
  return door.close;
});

describe('whoever says that they know the family', () => {
  it('is refused by every route about it from then on, break-glass too, and hears nothing of it', async () => {
    const declared = await worker.declareConflict(reference, { reason: REASON });
    expect(declared.body).toEqual({ standing: 'conflicted', until: null });
    const routes = routesAbout('social-worker');
    const came: string[] = [];
    for (const route of routes) {
      const answer = await callAbout(worker, route, reference);
      came.push(`${route.id}: ${answer.status} ${problemIn(answer).code}`);
      expectNothingOf(answer.text, [REASON]);
    }
    expect(came).toEqual(named(routes).map((id) => `${id}: 403 conflict-of-interest`));
    const looks = await chainOf(door.records, looksAt(reference));
    expect(looks.filter(({ action }) => action === 'access-refused')).toHaveLength(routes.length);
    expectNothingOf(door.lines.join('\n'), [REASON]);
  });

  it('is refused what else came about the same child as well, until a manager takes it back', async () => {
    const earlier = await door.as('partner').sent(planted());
    const stranger = await door.as('partner').sent(yellow());
    await worker.declareConflict(reference, { reason: REASON });
    expect(problemIn(await worker.read(earlier)).code).toBe('conflict-of-interest');
    expect((await worker.read(stranger)).status).toBe(200);
    await manager.undoConflict(reference, { staff: workerId, reason: 'Another family' });
    expect((await worker.read(earlier)).status).toBe(200);
  });

  it('loses the work they held, which colleagues can pull at once', async () => {
    await worker.pull('mash');
    await worker.declareConflict(reference, { reason: REASON });
    const other = await door.as('partner').sent(yellow());
    expect(workIn(await worker.pull('mash')).reference).toBe(other);
    const pulled = workIn(await door.as('social-worker', { number: 2 }).pull('mash'));
    expect(pulled).toMatchObject({
      reference,
      note: { words: expect.stringContaining('Back in the queue') },
    });
  });

  it('sees in the list that there is work which is not for them', async () => {
    await worker.declareConflict(reference, { reason: REASON });
    const answer = await worker.queue('mash');
    expect(queueIn(answer).items).toMatchObject([{ reference, kept: 'conflicted', agency: '••' }]);
    expect(queueIn(answer).items[0]?.flags).not.toContain('restricted');
    expectNothingOf(answer.text);
  });

  it('is not given it by a colleague, nor by a manager', async () => {
    await worker.queues();
    await worker.declareConflict(reference, { reason: REASON });
    await manager.pull('mash');
    const answer = await manager.transfer(`${reference}.mash`, workerId);
    expect(problemIn(answer).errors).toMatchObject([{ pointer: '/to' }]);
  });
});

describe('a manager', () => {
  it('says it of a colleague, and another person may not', async () => {
    await worker.queues();
    const other = door.as('social-worker', { number: 2 });
    const body = { reason: REASON, staff: workerId };
    expect(problemIn(await other.declareConflict(reference, body)).code).toBe('not-allowed');
    expect((await manager.declareConflict(reference, body)).body).toMatchObject({ standing: 'open' });
    expect(problemIn(await worker.read(reference)).code).toBe('conflict-of-interest');
    expect((await other.read(reference)).status).toBe(200);
  });

  it('takes a colleague’s back, never their own', async () => {
    await manager.queues();
    await worker.declareConflict(reference, { reason: REASON });
    const undone = await manager.undoConflict(reference, { staff: workerId, reason: 'Another family' });
    expect(undone.status).toBe(200);
    expect((await worker.read(reference)).status).toBe(200);
    await manager.declareConflict(reference, { reason: REASON });
    const own = { staff: door.person('manager').id, reason: 'I think better of it' };
    expect(problemIn(await manager.undoConflict(reference, own)).code).toBe('conflict-of-interest');
  });

  it('is kept out by their own like anybody else, whatever is restricted', async () => {
    await manager.declareConflict(reference, { reason: REASON });
    const other = door.as('manager', { number: 2 });
    await other.restrict(reference, { reason: 'Known to a manager', allowed: [] });
    expect(problemIn(await manager.read(reference)).code).toBe('conflict-of-interest');
    expect(problemIn(await manager.lift(reference)).code).toBe('conflict-of-interest');
    expect((await manager.pull('mash')).status).toBe(204);
  });
});
