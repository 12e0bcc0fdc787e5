import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffRecordIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';
import { asCsv, councilRow, fileOf } from './import-contacts/council-file.ts';
import { importInto } from './import-contacts/imports.ts';

let door: FrontDoor;

const CHILD = {
  forename: 'Bartholomew',
  surname: 'Quillfeather',
  dob: '12/03/2014',
  postcode: 'EX4 4QJ',
  sex: 'M',
};

beforeAll(async () => {
  door = await openFrontDoor();
  await importInto(
    door.records,
    fileOf(
      asCsv([
        councilRow(1, { ...CHILD, person: 'P1', received_at: '01/10/2026', agency: 'exampleshire-police' }),
        councilRow(2, { ...CHILD, person: 'P1', received_at: '2026-08-03T15:10', outcome: '', level: '' }),
        councilRow(3, { ...CHILD, person: 'P1', received_at: '03/03/2020', agency: 'A club of its own' }),
      ]),
    ),
  );
});

afterAll(() => door?.close());

const referred = async () => {
  const reference = await door.as('partner').sent(
    aReferral({
      children: [{ given: 'Bartholomew', family: 'Quillfeather', born: '2014-03-12', postcode: 'EX4 4QJ' }],
    }),
  );
  return staffRecordIn(await door.as('manager').read(reference));
};

describe('contacts that were imported', () => {
  it('are found by a new referral about the child, with date, agency and grade', async () => {
    const [contact] = (await referred()).contacts;
    const found = contact?.priorContacts.filter(({ receivedAt }) => receivedAt < '2026-11-01');
    expect(found?.map(({ receivedAt, agency, grade }) => [receivedAt, agency, grade])).toEqual([
      ['2026-10-01T11:00:00.000Z', 'Exampleshire Police', 'same'],
      ['2026-08-03T14:10:00.000Z', 'Canal Road Primary School', 'same'],
      ['2020-03-03T12:00:00.000Z', 'Not known', 'same'],
    ]);
  });

  it('count among three in six months by the date they were received', async () => {
    const record = await referred();
    expect(record.contacts[0]?.flags).toContain('three-contacts-in-six-months');
  });

  it('can be read at the desk like any other record, with what was decided', async () => {
    const [contact] = (await referred()).contacts;
    const prior = contact?.priorContacts.find(({ receivedAt }) => receivedAt.startsWith('2026-10-01'));
    const record = staffRecordIn(await door.as('screener').read(prior?.reference ?? ''));
    expect(record).toMatchObject({ level: 'amber', agency: 'Exampleshire Police' });
    expect(record.form.narrative).toContain('Concern about attendance');
    expect(record.contacts[0]?.person.details).toMatchObject({ given: 'Bartholomew', born: '2014-03-12' });
    expect(record.contacts[0]?.decisions).toMatchObject([{ outcome: 'no-further-action' }]);
    expect(record.timeline).toMatchObject([{ by: 'Imported from earlier records' }]);
  });

  it('are settled also where the file says no outcome: nothing is decided, and nothing waits', async () => {
    const [contact] = (await referred()).contacts;
    const prior = contact?.priorContacts.find(({ receivedAt }) => receivedAt.startsWith('2026-08-03'));
    const record = staffRecordIn(await door.as('screener').read(prior?.reference ?? ''));
    expect(record.contacts[0]?.decisions).toEqual([]);
    expect(record.work).toMatchObject([{ queue: 'mash', state: 'done' }]);
  });
});
