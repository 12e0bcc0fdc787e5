import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, exportTable } from '../../../../infra/operations/restore/exported.ts';
import { NotWhole, restore } from '../../../../infra/operations/restore/restore.ts';
import { differencesOf, type Stock, takeStock } from '../../../../infra/operations/restore/stock.ts';
import type { Records } from '../../../../shared/store/records.ts';
import { workIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../../support/front-door.ts';
import { aChild, aReferral } from '../../../support/referrals.ts';

const path = join(tmpdir(), `${randomUUID()}.jsonl`);
let door: FrontDoor;
let before: Stock;
let pulledFirst: string;
const references: string[] = [];

const newTable = (): Records => ({ client: door.records.client, table: `restored-${randomUUID()}` });

/** The export with some of its lines changed, as a file of its own. */
const changed = (change: (lines: string[]) => string[]): string => {
  const other = join(tmpdir(), `${randomUUID()}.jsonl`);
  writeFileSync(other, `${change(readFileSync(path, 'utf8').trim().split('\n')).join('\n')}\n`);
  return other;
};

beforeAll(async () => {
  door = await openFrontDoor();
  for (let count = 0; count < 5; count += 1) {
    references.push(await door.as('partner').sent(aReferral({ children: [aChild(), aChild()] })));
  }
  pulledFirst = workIn(await door.as('social-worker').pull('mash')).reference;
  before = await takeStock(door.records);
  await exportTable(door.records, path);
});

afterAll(async () => {
  rmSync(path, { force: true });
  await door.close();
});

describe('a restore', () => {
  it('brings every item back into a new table, with every chain of the audit whole', async () => {
    const target = newTable();
    const { stock, table, streamArn } = await restore(exported(path), target);
    expect(stock).toEqual(before);
    expect(differencesOf(before, stock)).toEqual([]);
    expect(stock.chains).toBe(references.length);
    expect(stock.kinds['REFERRAL FORM']).toBe(references.length);
    expect(table).toBe(target.table);
    expect(streamArn).toContain(target.table);
  });

  it('is one that the service goes on from when the old table is gone: the same work, the same holder', async () => {
    const lost = await openFrontDoor();
    const kept = await lost.as('partner').sent(aReferral());
    const file = join(tmpdir(), `${randomUUID()}.jsonl`);
    await exportTable(lost.records, file);
    const target = { client: lost.records.client, table: `restored-${randomUUID()}` };
    await lost.records.client.send(new DeleteTableCommand({ TableName: lost.records.table }));
    await restore(exported(file), target);
    rmSync(file);
    const again = await openFrontDoor({ table: target.table });
    expect(workIn(await again.as('social-worker').pull('mash')).reference).toBe(kept);
    await again.as('partner').sent(aReferral());
    expect((await takeStock(target)).faults).toEqual([]);
    await lost.close();
    await again.close();
  });

  it('keeps who holds what', async () => {
    const target = newTable();
    await restore(exported(path), target);
    const again = await openFrontDoor({ table: target.table });
    const next = workIn(await again.as('social-worker', { number: 2 }).pull('mash')).reference;
    expect(references).toContain(next);
    expect(next).not.toBe(pulledFirst);
    await again.close();
  });

  it('never goes into a table that is there', async () => {
    await expect(restore(exported(path), door.records)).rejects.toThrow('restore into a new one');
  });

  it('refuses what has lost an event of the audit, be it the only one, and what somebody changed', async () => {
    const isEvent = (line: string): boolean => line.includes('"AUDIT#');
    const without = (reference: string): string =>
      changed((lines) =>
        lines.toSpliced(
          lines.findIndex((line) => line.includes(`"AUDIT#${reference}"`)),
          1,
        ),
      );
    const untouched = references.find((each) => each !== pulledFirst) ?? '';
    const touched = changed((lines) =>
      lines.map((line) => (isEvent(line) ? line.replace('"received"', '"imported"') : line)),
    );
    for (const file of [without(pulledFirst), without(untouched), touched]) {
      await expect(restore(exported(file), newTable())).rejects.toThrow(NotWhole);
      rmSync(file);
    }
  });

  it('refuses an empty table, and says of which kind some are missing', async () => {
    const nothing = changed(() => []);
    writeFileSync(nothing, '');
    await expect(restore(exported(nothing), newTable())).rejects.toThrow('is empty');
    const withoutForm = changed((lines) =>
      lines.toSpliced(
        lines.findIndex((line) => line.includes('"FORM"')),
        1,
      ),
    );
    const { stock } = await restore(exported(withoutForm), newTable());
    expect(differencesOf(before, stock)).toEqual([
      { kind: 'REFERRAL FORM', one: references.length, other: references.length - 1 },
    ]);
    for (const file of [nothing, withoutForm]) rmSync(file);
  });

  it('writes children’s records where only this person can read them, and never over another file', async () => {
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(existsSync(path)).toBe(true);
    await expect(exportTable(door.records, path)).rejects.toThrow('EEXIST');
  });
});
