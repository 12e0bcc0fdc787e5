import { beforeEach, describe, expect, it } from 'vitest';
import { migrate, stateOf } from '../../../infra/operations/migrate/migrate.ts';
import type { MigrationStep } from '../../../infra/operations/migrate/step.ts';
import { STEPS } from '../../../infra/operations/migrate/steps.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import type { Records } from '../../../shared/store/records.ts';
import { recordsWith } from '../../support/doubles.ts';
import { type FrontDoor, openFrontDoor, openRecords, TUESDAY } from '../../support/front-door.ts';
import { amber, red, yellow } from '../../support/referrals.ts';
import { everything, type StoredItem } from '../../support/stored.ts';

const now = (): Date => new Date(TUESDAY);
const on = (records: Records) => ({ records, settings: EXAMPLESHIRE, tell: () => undefined });
const inOrder = async (records: Records): Promise<StoredItem[]> =>
  (await everything(records)).toSorted((one, other) =>
    `${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1,
  );
const facts = (items: readonly StoredItem[]): StoredItem[] =>
  items.filter(({ pk }) => pk.startsWith('RECEIVED#'));

describe('the steps of this release', () => {
  let door: FrontDoor;
  // A table from before there were figures: nothing reads its stream.
  beforeEach(async () => {
    door = await openFrontDoor();
    for (const form of [yellow(), amber(), red()]) await door.as('partner').sent(form);
    return door.close;
  });

  it('bring an older table to what this release reads, and change nothing when they are run twice', async () => {
    expect(facts(await everything(door.records))).toEqual([]);
    expect(await migrate(on(door.records), STEPS, now)).toEqual(STEPS.map(({ id }) => id));
    const after = await inOrder(door.records);
    expect(facts(after)).toHaveLength(3);
    expect(await migrate(on(door.records), STEPS, now)).toEqual([]);
    expect(await inOrder(door.records)).toEqual(after);
    for (const step of STEPS) await step.run(on(door.records));
    expect(await inOrder(door.records)).toEqual(after);
  });

  it('come to the same table when they were killed in between', async () => {
    let writes = 0;
    const killed = recordsWith(door.records, ({ name }) => {
      if (name !== 'TransactWriteCommand') return;
      writes += 1;
      if (writes >= 2) throw new Error('killed');
    });
    await expect(migrate(on(killed), STEPS, now)).rejects.toThrow('could not be counted');
    expect(facts(await everything(door.records))).toHaveLength(1);
    expect((await stateOf(door.records, STEPS)).map(({ done }) => done)).toEqual(STEPS.map(() => null));

    await migrate(on(door.records), STEPS, now);
    const repaired = await inOrder(door.records);
    expect(facts(repaired)).toHaveLength(3);
    for (const step of STEPS) await step.run(on(door.records));
    expect(await inOrder(door.records)).toEqual(repaired);
  });
});

describe('a run of steps', () => {
  const ran: string[] = [];
  const step = (id: string, fails = false): MigrationStep => ({
    id,
    about: 'Does nothing',
    run: async () => {
      ran.push(id);
      if (fails) throw new Error('broken');
      return { items: 1 };
    },
  });

  it('keeps their order, ends at the first that fails, and goes on from there', async () => {
    const records = await openRecords();
    const steps = [step('1'), step('2', true), step('3')];
    await expect(migrate(on(records), steps, now)).rejects.toThrow('broken');
    expect(ran).toEqual(['1', '2']);
    expect(await migrate(on(records), [step('1'), step('2'), step('3')], now)).toEqual(['2', '3']);
    expect(ran).toEqual(['1', '2', '2', '3']);
    const [first] = await stateOf(records, steps);
    expect(first?.done).toMatchObject({ id: '1', at: TUESDAY, counts: { items: 1 } });
  });

  it('has no two steps of one id', () => {
    expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  });
});
