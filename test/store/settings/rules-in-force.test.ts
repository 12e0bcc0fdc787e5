import { PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_CHANGED } from '../../../shared/domain/adjustments/adjustments.ts';
import { logTo } from '../../../shared/http/log.ts';
import { rulesNotRead } from '../../../shared/http/settings-not-read.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import type { VersionItem } from '../../../shared/store/items/settings.ts';
import type { Records } from '../../../shared/store/records.ts';
import { versionAt } from '../../../shared/store/settings/read-settings.ts';
import { rulesInForce, underRulesInForce } from '../../../shared/store/settings/rules-in-force.ts';
import { keys } from '../../../shared/store/table.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { openRecords } from '../../support/front-door.ts';

const BY = { by: { id: 'm-1', name: 'Miriam Tolland' }, at: '2026-11-24T09:00:00.000Z' };

const version = (number: number, holdsFrom: string, redHours = 4): VersionItem => ({
  ...keys.settingsVersion(number),
  number,
  change: { ...NOTHING_CHANGED, numbers: { redHours } },
  why: 'Because',
  authors: [BY.by],
  saved: BY,
  countersigned: { ...BY, by: { id: 'm-2', name: 'Anselm Rooke' } },
  holdsFrom,
  trial: 'a-trial',
});

let real: Records;
let records: Records;
let reads = 0;
let isAway = false;
let failures = 0;
let unreadable: number[] = [];
let now = new Date('2026-11-24T10:00:00.000Z');

const keep = (item: VersionItem) => real.client.send(new PutCommand({ TableName: real.table, Item: item }));

const inForce = () =>
  rulesInForce({
    records,
    settings: EXAMPLESHIRE,
    now: () => now,
    onFailure: () => {
      failures += 1;
    },
    onUnreadable: (number) => unreadable.push(number),
  });
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

beforeEach(async () => {
  real = await openRecords();
  records = recordsWith(real, () => {
    reads += 1;
    if (isAway) throw away();
  });
  reads = 0;
  failures = 0;
  unreadable = [];
  isAway = false;
  now = new Date('2026-11-24T10:00:00.000Z');
});

describe('the version that holds at an instant', () => {
  it('is the one made last of those whose time has come', () => {
    const instant = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 8 }), instant, (starts, at) => {
        const versions = starts.map((holdsFrom, place) => ({ number: place + 1, holdsFrom }));
        let wanted: number | null = null;
        for (const { number, holdsFrom } of versions) if (holdsFrom <= at) wanted = number;
        expect(versionAt(versions.toReversed(), at)?.number ?? null).toBe(wanted);
      }),
    );
  });

  it('holds from the very instant, not a moment earlier', () => {
    const one = version(1, '2026-12-01T00:00:00.000Z');
    expect(versionAt([one], '2026-11-30T23:59:59.999Z')).toBeNull();
    expect(versionAt([one], '2026-12-01T00:00:00.000Z')).toBe(one);
  });
});

describe('the settings in force', () => {
  it('are those of the code, the very same, where there is no version', async () => {
    expect(await inForce()()).toBe(EXAMPLESHIRE);
  });

  it('are read once a minute at most, and change at their instant without being read again', async () => {
    await keep(version(1, '2026-11-24T10:00:30.000Z', 2));
    const rules = inForce();
    expect((await rules()).clocks.redHours).toBe(4);
    later(30);
    const settings = await rules();
    expect([settings.clocks.redHours, settings.version]).toEqual([2, 'exampleshire-1+settings-1']);
    expect(await rules()).toBe(settings);
    expect(reads).toBe(1);
    await keep(version(2, '2026-11-24T10:00:40.000Z', 3));
    later(30);
    expect((await rules()).clocks.redHours).toBe(3);
    expect(reads).toBe(2);
  });

  it('are the last known ones where they cannot be read, and nobody waits for them again at once', async () => {
    await keep(version(1, '2026-11-24T09:00:00.000Z', 2));
    const rules = inForce();
    await rules();
    isAway = true;
    later(61);
    expect((await rules()).clocks.redHours).toBe(2);
    later(5);
    expect((await rules()).clocks.redHours).toBe(2);
    expect([reads, failures]).toEqual([2, 1]);
  });

  it('are those of the code where they could never be read', async () => {
    isAway = true;
    expect(await inForce()()).toBe(EXAMPLESHIRE);
    expect(failures).toBe(1);
  });

  it('are those of the newest version that can be read, where one is damaged, and its number is told', async () => {
    await keep(version(1, '2026-11-24T09:00:00.000Z', 2));
    await keep(version(2, '2026-11-24T09:00:00.000Z', 3));
    const damaged = {
      ...version(3, '2026-11-24T09:00:00.000Z', 1),
      holdsFrom: undefined,
      canary: 'Zephyrine',
    };
    await real.client.send(new PutCommand({ TableName: real.table, Item: damaged }));
    expect((await inForce()()).version).toBe('exampleshire-1+settings-2');
    expect([unreadable, failures]).toEqual([[3], 0]);
  });

  it('tell of a damaged version by its number alone, under words that an alarm can wait for', () => {
    const lines: string[] = [];
    rulesNotRead(
      logTo(
        (line) => lines.push(line),
        () => now,
      ),
    ).onUnreadable(3);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: now.toISOString(), level: 'error', message: 'a version of the rules cannot be read', version: 3 },
    ]);
  });

  it('are handed to what runs under them, which is made once for each version', async () => {
    await keep(version(1, '2026-11-24T10:01:00.000Z', 2));
    let made = 0;
    const run = underRulesInForce(
      {
        records,
        settings: EXAMPLESHIRE,
        now: () => now,
        onFailure: () => undefined,
        onUnreadable: () => undefined,
      },
      ({ clocks }) => {
        made += 1;
        return async (words: string) => `${words} ${clocks.redHours}`;
      },
    );
    expect([await run('red'), await run('due')]).toEqual(['red 4', 'due 4']);
    later(60);
    expect(await run('red')).toBe('red 2');
    expect(made).toBe(2);
  });
});
