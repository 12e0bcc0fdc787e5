import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEvent } from '../../../shared/store/audit/event.ts';
import type { Records } from '../../../shared/store/records.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { openRecords } from '../../support/front-door.ts';
import { everything, type StoredItem } from '../../support/stored.ts';
import { asCsv, type CouncilRow, councilRow, fileOf } from './import-contacts/council-file.ts';
import { countsIn, type Imported, importInto } from './import-contacts/imports.ts';

const PATIENCE = 180_000;

// A whole postcode: the end of a random key can look like the beginning of one.
const PERSONAL = /Council|PERSON-|Tamsin|Zofia|EX\d \d[A-Z]{2}/;

const times = (many: number, row: (at: number) => CouncilRow): CouncilRow[] =>
  Array.from({ length: many }, (_, at) => row(at));

const onceEach = (many: number) => ({
  forms: many,
  contacts: many,
  work: many,
  histories: many,
  events: many,
  outbox: 0,
});

const peopleIn = async (records: Records): Promise<string[]> =>
  (await everything(records))
    .filter(({ pk, sk }) => pk.startsWith('REFERRAL#') && sk.startsWith('CONTACT#'))
    .map((item) => String(item['personId']));

describe('a file of earlier contacts', () => {
  const ROWS = 200;
  // Three in four name their person, as a council's file does.
  const rows = times(ROWS, (at) => councilRow(at, at % 4 === 0 ? {} : { person: `PERSON-${at % 50}` }));
  const lines: number[] = [];
  let records: Records;
  let result: Imported;
  let items: StoredItem[];

  beforeAll(async () => {
    records = await openRecords();
    const watched = recordsWith(records, ({ name, text }) => {
      if (name === 'TransactWriteCommand') lines.push(Number(/"line":(\d+)/.exec(text)?.[1]));
    });
    result = await importInto(watched, fileOf(asCsv(rows)));
    items = await everything(records);
  }, PATIENCE);

  it('is brought in whole: each contact once, with record, history, keys and one event, and no message', async () => {
    expect(result).toMatchObject({ rows: ROWS, good: ROWS, written: ROWS, readBack: ROWS, problems: [] });
    const counts = await countsIn(records);
    expect(counts).toMatchObject(onceEach(ROWS));
    expect(counts.keys).toBeGreaterThan(ROWS * 3);
  });

  it('goes in in another order than it stands', () => {
    const sorted = lines.toSorted((one, other) => one - other);
    const inPlace = lines.filter((line, at) => line === sorted[at]).length;
    expect(new Set(lines).size).toBe(ROWS);
    expect(inPlace).toBeLessThan(ROWS / 10);
  });

  it('says in the audit of each contact that it was imported', () => {
    const events = items.filter(({ pk }) => pk.startsWith('AUDIT#')).map((item) => auditEvent.parse(item));
    for (const event of events) {
      expect(event).toMatchObject({ sequence: 1, action: 'imported', by: { id: 'import' } });
    }
    expect(JSON.stringify(events)).not.toMatch(PERSONAL);
  });

  it('leaves no name, number or reference of the council in any key', () => {
    const keys = items.map(({ pk, sk, gsi1pk, gsi1sk }) => [pk, sk, gsi1pk, gsi1sk].join(' ')).join('\n');
    expect(keys).not.toMatch(PERSONAL);
  });

  it('leaves nothing in any queue', () => {
    expect(items.filter(({ gsi1pk }) => gsi1pk !== undefined)).toEqual([]);
  });

  it(
    'adds nothing the second time, in whichever order its rows stand',
    async () => {
      const again = await importInto(records, fileOf(asCsv(rows.toReversed())));
      expect(again).toMatchObject({ written: 0, alreadyIn: ROWS, refused: 0, readBack: ROWS });
      expect(await everything(records)).toEqual(items);
    },
    PATIENCE,
  );
});

describe('an import', () => {
  const ROWS = 30;
  const rows = times(ROWS, (at) => councilRow(at, { person: `P${at}` }));
  let records: Records;

  beforeEach(async () => {
    records = await openRecords();
  });

  it(
    'loses and doubles nothing when it is cut off and run again',
    async () => {
      let left = 12;
      const cutOff = recordsWith(records, ({ name }) => {
        if (name !== 'TransactWriteCommand') return;
        left -= 1;
        if (left < 0) throw new Error('cut off');
      });
      const file = fileOf(asCsv(rows));
      await expect(importInto(cutOff, file)).rejects.toThrow('cut off');
      expect((await countsIn(records)).forms).toBe(12);
      expect(await importInto(records, file)).toMatchObject({
        written: ROWS - 12,
        alreadyIn: 12,
        readBack: ROWS,
      });
      expect(await countsIn(records)).toMatchObject(onceEach(ROWS));
    },
    PATIENCE,
  );

  it(
    'loses and doubles nothing where writes are throttled, or go through and are never answered',
    async () => {
      let orders = 0;
      const busy = recordsWith(records, async ({ name, input }) => {
        orders += 1;
        if (orders % 9 === 0) throw away('ThrottlingException');
        if (orders % 7 !== 0 || name !== 'TransactWriteCommand') return;
        await records.client.send(new TransactWriteCommand(input as TransactWriteCommandInput)); // what it is
        throw away('TimeoutError');
      });
      const result = await importInto(busy, fileOf(asCsv(rows)));
      expect(result).toMatchObject({ written: ROWS, alreadyIn: 0, readBack: ROWS, refused: 0 });
      expect(await countsIn(records)).toMatchObject(onceEach(ROWS));
    },
    PATIENCE,
  );

  it(
    'takes the council’s own person where a row names one, in each run the same',
    async () => {
      const of = (number: number, person: string) => councilRow(number, { person });
      await importInto(records, fileOf(asCsv([of(1, 'P1'), of(2, 'P1')])));
      await importInto(records, fileOf(asCsv([of(3, 'P1'), of(4, 'P2')])));
      const people = await peopleIn(records);
      expect(people).toHaveLength(4);
      expect(new Set(people).size).toBe(2);
    },
    PATIENCE,
  );

  it(
    'finds whom a row is about where it names nobody, though all rows arrive at once',
    async () => {
      const child = { forename: 'Bartholomew', surname: 'Quillfeather', dob: '12/03/2014', sex: 'M' };
      const ofOne = times(8, (at) => councilRow(at, { ...child, postcode: 'EX4 4QJ', house: '7' }));
      await importInto(records, fileOf(asCsv(ofOne)));
      const people = await peopleIn(records);
      expect(people).toHaveLength(8);
      expect(new Set(people).size).toBe(1);
    },
    PATIENCE,
  );
});

describe('rows with something wrong', () => {
  const rows = [
    councilRow(1),
    councilRow(2, { received_at: '31/02/2025' }),
    councilRow(3, { contact_reference: '', level: 'purple' }),
    councilRow(4, { dob: '01/01/2031' }),
    councilRow(5),
  ];
  let records: Records;

  beforeAll(async () => {
    records = await openRecords();
  });

  it('are named by line and column without their values, and the others go in', async () => {
    const result = await importInto(records, fileOf(asCsv(rows)));
    // Two lines each: every summary holds an end of line.
    expect(result.problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 'received_at'],
      [6, 'contact_reference'],
      [6, 'level'],
      [8, 'dob'],
    ]);
    expect(JSON.stringify(result.problems)).not.toMatch(/31\/02|purple|2031/);
    expect(result).toMatchObject({ rows: 5, good: 2, written: 2, readBack: 2 });
  });

  it('are named by the column’s own name where the file calls it something else', async () => {
    const renamed = rows.map(({ received_at: date = '', ...row }) => ({ ...row, 'Date received': date }));
    const result = await importInto(records, fileOf(asCsv(renamed)), { received_at: 'Date received' });
    expect(result.problems[0]).toMatchObject({ line: 4, column: 'Date received' });
    expect(result).toMatchObject({ written: 0, alreadyIn: 2, readBack: 2 });
  });

  it('that give another contact’s reference are told, and what is in stays as it is', async () => {
    const before = await countsIn(records);
    const result = await importInto(
      records,
      fileOf(asCsv([councilRow(1, { forename: 'Somebody-Else' }), councilRow(1)])),
    );
    expect(result).toMatchObject({ written: 0, alreadyIn: 1, refused: 1 });
    expect(result.problems).toMatchObject([{ line: 2, column: 'contact_reference' }]);
    expect(JSON.stringify(result.problems)).not.toContain('Somebody');
    expect(await countsIn(records)).toEqual(before);
  });
});
