import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, expect, it } from 'vitest';
import { sweepAfter } from '../../shared/store/retention/sweep.ts';
import { DELETED_WORDS } from '../../shared/store/retention/sweep-settings.ts';
import { type Key, keys } from '../../shared/store/table.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

const GONE = 'EX-7K3M-9QTD';
const STAYS = 'EX-2222-3333';
const EXPLANATIONS = [
  { contactId: `${GONE}.1`, words: 'Tamsin was safe with her aunt' },
  { contactId: `${STAYS}.1`, words: 'He had moved away' },
];

const put = (Item: object) =>
  door.records.client.send(new PutCommand({ TableName: door.records.table, Item: { ...Item } }));
const read = async (Key: Key) =>
  (await door.records.client.send(new GetCommand({ TableName: door.records.table, Key }))).Item;

it('words about a deleted referral go from drafts and versions of the rules, and trials forget it', async () => {
  await put({ ...keys.settingsExplained(1), explanations: EXPLANATIONS });
  await put({ ...keys.settingsDraft(), state: 'ended', explanations: EXPLANATIONS, version: 3 });
  await put({
    ...keys.trialPage('a-trial', 1),
    changes: [
      { reference: GONE, way: 'lower' },
      { reference: STAYS, way: 'lower' },
    ],
  });
  const version = { ...keys.settingsVersion(1), number: 1, why: 'As agreed' };
  await put(version);
  expect(await sweepAfter(door.records, new Set([GONE]))).toBe(3);
  const left = [{ ...EXPLANATIONS[0], words: DELETED_WORDS }, EXPLANATIONS[1]];
  expect((await read(keys.settingsExplained(1)))?.['explanations']).toEqual(left);
  expect(await read(keys.settingsDraft())).toMatchObject({ explanations: left, version: 3 });
  expect((await read(keys.trialPage('a-trial', 1)))?.['changes']).toEqual([
    { reference: STAYS, way: 'lower' },
  ]);
  expect(await read(keys.settingsVersion(1))).toEqual(version);
  expect(await sweepAfter(door.records, new Set([GONE]))).toBe(0);
});
