import { beforeEach, describe, expect, it } from 'vitest';
import { staffRecordIn, workIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { type Watching, watching } from '../watch-queues/watching.ts';
import { keyed } from './calling.ts';

const FOLLOW_UP = '2026-12-01T08:30:00.000Z';

let door: FrontDoor;
let watch: Watching;
beforeEach(async () => {
  door = await openFrontDoor();
  watch = watching(door);
  return door.close;
});

const recordOf = async (reference: string) => staffRecordIn(await door.as('manager').read(reference));

/** A social worker pulls it and decides that advice was enough. */
const decided = async (reference: string): Promise<number> => {
  const worker = door.as('social-worker');
  const { id } = workIn(await worker.pull('mash'));
  expect(id).toBe(`${reference}.mash`);
  const answer = await worker.decide(id, {
    contact: 1,
    outcome: 'information-and-advice',
    rationale: 'The school can help and knows how',
    impactOnChild: 'Hungry in the mornings',
  });
  return answer.status;
};

const ADVICE = {
  adviceOnly: true,
  adviceGiven: 'Speak to his mother about breakfast club',
  callerWill: 'Speak to her tomorrow',
  followUpOn: '2026-12-01',
} as const;

describe('advice that was given', () => {
  it('stands on the record of a contact that is rated and queued as any other', async () => {
    const { reference } = await keyed(door, ADVICE);
    expect(await recordOf(reference)).toMatchObject({
      queues: ['mash'],
      flags: ['advice-only'],
      call: {
        adviceOnly: true,
        adviceGiven: ADVICE.adviceGiven,
        callerWill: ADVICE.callerWill,
        followUp: { on: '2026-12-01', cameBackAt: null },
      },
    });
    expect(await decided(reference)).toBe(200);
  });

  it('comes back to its queue on the follow-up date, flagged, and can be decided again', async () => {
    const { reference } = await keyed(door, ADVICE);
    await decided(reference);
    await watch.at('2026-12-01T08:29:00.000Z');
    expect(await watch.inQueue('mash')).toEqual([]);
    await watch.at(FOLLOW_UP);
    await watch.run();
    expect(await watch.listed('mash', reference)).toMatchObject({
      state: 'waiting',
      due: '2026-12-04T08:30:00.000Z',
      flags: expect.arrayContaining(['follow-up']),
    });
    expect((await recordOf(reference)).call?.followUp?.cameBackAt).toBe(FOLLOW_UP);
    expect((await watch.actions(reference)).filter((action) => action === 'followed-up')).toHaveLength(1);
    expect(await decided(reference)).toBe(200);
    await watch.at('2026-12-02T08:30:00.000Z');
    expect(await watch.inQueue('mash')).toEqual([]);
    expect((await recordOf(reference)).contacts[0]?.decisions).toHaveLength(2);
  });

  it('is flagged where it is while it is still open, and keeps its place and its holder', async () => {
    const { reference } = await keyed(door, ADVICE);
    const before = await watch.listed('mash', reference);
    await watch.at(FOLLOW_UP);
    expect(await watch.listed('mash', reference)).toMatchObject({
      due: before?.due,
      flags: expect.arrayContaining(['follow-up']),
    });
  });
});
