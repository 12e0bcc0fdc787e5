import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import {
  type ApiClient,
  mineIn,
  problemIn,
  queueIn,
  staffIn,
  takenIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { red, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

const NEXT_MORNING = '2026-11-25T09:00:00.000Z';

let door: FrontDoor;
let worker: ApiClient;
let screener: ApiClient;
let manager: ApiClient;
let screenerId: string;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  screener = door.as('screener');
  manager = door.as('manager');
  screenerId = door.person('screener').id;
  // Whoever looked at the queues is known to be there.
  await screener.queues();
  return door.close;
});

const minutesLater = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

const held = async (form = yellow()): Promise<string> => {
  await door.as('partner').sent(form);
  return workIn(await worker.pull('mash')).id;
};

const refusedFields = async (answer: Promise<Parameters<typeof problemIn>[0]>): Promise<string[]> => {
  const { code, errors = [] } = problemIn(await answer);
  expect(code).toBe('fields-invalid');
  return errors.map(({ pointer }) => pointer);
};

describe('work that its holder transfers', () => {
  it('is the colleague’s until the next working morning, with the note, and at the top of their desk', async () => {
    const id = await held();
    const note = 'The school rings back at two';
    const given = takenIn(await worker.transfer(id, screenerId, note));
    expect(given.held).toEqual({
      by: { id: screenerId, name: door.person('screener').name },
      until: NEXT_MORNING,
      mine: false,
    });
    const by = door.person('social-worker').name;
    const [mine] = mineIn(await screener.queues());
    expect(mine).toMatchObject({ id, transferred: { by, at: TUESDAY }, note: { words: note, by } });
    expect(mineIn(await worker.queues())).toEqual([]);
  });

  it('can be worked on by the colleague, and no more by whoever gave it away', async () => {
    const id = await held();
    await worker.transfer(id, screenerId);
    expect(problemIn(await worker.release(id)).code).toBe('not-held');
    expect(problemIn(await worker.keep(id)).code).toBe('not-held');
    expect((await screener.ask(id, 'Who fetches him?')).status).toBe(200);
  });

  it('is passed over by others until then, and comes back to its place by itself', async () => {
    const id = await held();
    await worker.transfer(id, screenerId);
    const colleague = door.as('screener', { number: 2 });
    door.clock.set('2026-11-25T08:59:00.000Z');
    expect((await colleague.pull('mash')).status).toBe(204);
    expect(problemIn(await colleague.take(id)).code).toBe('held-by-another');
    door.clock.set('2026-11-25T09:01:00.000Z');
    expect(mineIn(await screener.queues())).toEqual([]);
    const pulled = workIn(await colleague.pull('mash'));
    expect(pulled).toMatchObject({ id, transferred: null });
  });

  it('is not held longer than any other where it is red', async () => {
    const id = await held(red());
    expect(takenIn(await worker.transfer(id, screenerId)).held?.until).toBe(minutesLater(30));
  });

  it('loses no time where the colleague asks to keep it', async () => {
    const id = await held();
    await worker.transfer(id, screenerId);
    expect(takenIn(await screener.keep(id)).held?.until).toBe(NEXT_MORNING);
  });

  it('says so in the audit, by ids', async () => {
    const id = await held();
    await worker.transfer(id, screenerId, 'Zebedee-canary needs a call');
    const events = await chainOf(door.records, id.split('.')[0] ?? '');
    expect(events.at(-1)).toMatchObject({
      action: 'transferred',
      detail: { queue: 'mash', to: screenerId },
      by: { id: door.person('social-worker').id },
    });
    expect(JSON.stringify(events)).not.toContain('Zebedee');
    expect(door.lines.join('\n')).not.toContain('Zebedee');
  });

  it('needs a note, and somebody who was seen at the desk and works the queue', async () => {
    const id = await held();
    const partner = door.person('partner').id;
    const duty = door.person('emergency-duty').id;
    await door.as('emergency-duty').queues();
    expect(await refusedFields(worker.transfer(id, screenerId, '  '))).toEqual(['/note']);
    for (const to of [partner, duty, 'nobody', '']) {
      expect(await refusedFields(worker.transfer(id, to))).toEqual(['/to']);
    }
    await worker.queues();
    expect(await refusedFields(worker.transfer(id, door.person('social-worker').id))).toEqual(['/to']);
  });

  it('cannot be given away by somebody who does not hold it', async () => {
    const id = await held();
    expect(problemIn(await screener.transfer(id, screenerId)).code).toBe('not-held');
    expect(problemIn(await worker.transfer('EX-0000-0000.mash', screenerId)).code).toBe('not-found');
  });
});

describe('work that a manager reassigns', () => {
  it('goes to the colleague whoever holds it, or nobody', async () => {
    const id = await held();
    expect(takenIn(await manager.transfer(id, screenerId)).held?.by.id).toBe(screenerId);
    expect(problemIn(await worker.release(id)).code).toBe('not-held');
    expect((await screener.release(id)).status).toBe(200);
    expect(takenIn(await manager.transfer(id, screenerId)).held?.by.id).toBe(screenerId);
    const events = await chainOf(door.records, id.split('.')[0] ?? '');
    expect(events.filter(({ action }) => action === 'reassigned')).toHaveLength(2);
  });

  it('can be taken over by the manager, for an ordinary lease', async () => {
    const id = await held();
    await manager.queues();
    const given = takenIn(await manager.transfer(id, door.person('manager').id));
    expect(given).toMatchObject({ transferred: null, held: { mine: true, until: minutesLater(30) } });
  });

  it('goes to nobody who holds it already, and not once it is done', async () => {
    const id = await held();
    await worker.queues();
    expect(await refusedFields(manager.transfer(id, door.person('social-worker').id))).toEqual(['/to']);
    await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'r', impactOnChild: 'i' });
    expect(problemIn(await manager.transfer(id, screenerId)).code).toBe('already-done');
  });
});

describe('colleagues to choose from', () => {
  it('are those who were at the desk lately and may work the queue', async () => {
    await worker.queues();
    await door.as('emergency-duty').queues();
    const names = async (queue?: string) => staffIn(await worker.staff(queue)).map(({ id }) => id);
    const [me, duty] = [door.person('social-worker').id, door.person('emergency-duty').id];
    expect((await names()).toSorted()).toEqual([me, duty, screenerId].toSorted());
    expect((await names('mash')).toSorted()).toEqual([me, screenerId].toSorted());
    expect(await names('allocated-team')).toEqual([me]);
    expect(problemIn(await worker.staff('lado')).code).toBe('not-allowed');
    expect((await worker.staff('no-such-queue')).status).toBe(422);
  });

  it('are no longer offered once they have not been seen for a month', async () => {
    door.clock.set('2027-01-04T10:00:00.000Z');
    await worker.queues();
    expect(staffIn(await worker.staff('mash')).map(({ id }) => id)).toEqual([
      door.person('social-worker').id,
    ]);
    const id = await held();
    expect(await refusedFields(worker.transfer(id, screenerId))).toEqual(['/to']);
  });

  it('are stored under no name and no id of the issuer', async () => {
    const { id, name } = door.person('screener');
    const stored = (await everything(door.records)).filter(({ pk }) => pk === 'STAFF');
    expect(stored).toHaveLength(1);
    for (const { sk } of stored) {
      expect(sk).not.toContain(id);
      expect(sk).not.toContain(name);
    }
  });
});

describe('the list of queues', () => {
  it('shows what one holds, the most urgent first, whichever queue it is of', async () => {
    await held();
    await held(red());
    const mine = mineIn(await worker.queues());
    expect(mine.map(({ level }) => level)).toEqual(['red', 'yellow']);
    expect(queueIn(await worker.queue('mash')).queue.held).toBe(2);
  });
});
