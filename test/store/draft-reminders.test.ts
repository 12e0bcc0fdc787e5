import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftsTable } from '../../shared/store/drafts/items.ts';
import { writeReminder } from '../../shared/store/drafts/reminder-event.ts';
import { draftOf, remindersOf, settleReminder } from '../../shared/store/drafts/reminders.ts';
import { createDraftStore, type DraftStore } from '../../shared/store/drafts.ts';
import { unseal } from '../../shared/store/email-codes/keyed.ts';
import { markDelivered, undelivered } from '../../shared/store/outbox.ts';
import type { Records } from '../../shared/store/records.ts';
import { openRecords, SECRET } from '../support/front-door.ts';
import { everything } from '../support/stored.ts';

const EMAIL = 'orla.canary@housing.example';
const STARTED = '2026-11-01T10:00:00.000Z';
/** 23 days later. */
const DUE = '2026-11-24';
const DELETED = Date.parse('2026-12-01T10:00:00.000Z') / 1000;

let records: Records & { drafts: DraftsTable };
let drafts: DraftsTable;
let store: DraftStore;

beforeEach(async () => {
  records = await openRecords();
  drafts = records.drafts;
  store = createDraftStore({ ...drafts, now: () => new Date(STARTED) });
});
afterEach(() => records.client.destroy());

describe('a draft whose owner can be written to', () => {
  it('is looked at on the 23rd day, by one query of that day', async () => {
    const { id } = await store.create('ann', EMAIL);
    const [reminder, ...others] = await remindersOf(drafts, DUE);
    expect(reminder).toMatchObject({ day: DUE, id });
    expect(others).toEqual([]);
    expect(await remindersOf(drafts, '2026-11-23')).toEqual([]);
  });

  it('is found from there, with nothing that was typed', async () => {
    const { id } = await store.create('ann', EMAIL);
    await store.save(id, 'ann', 'you', { name: 'Ann' });
    const [reminder] = await remindersOf(drafts, DUE);
    expect(reminder && (await draftOf(drafts, reminder))).toEqual({
      createdAt: STARTED,
      expiresAt: DELETED,
      remindTo: EMAIL,
    });
  });

  it('names nobody where it is to be looked at, nor in any key', async () => {
    await store.create('erin.canary', EMAIL);
    const items = await everything(drafts);
    const waiting = items.filter(({ pk }) => pk.startsWith('REMIND#'));
    expect(waiting).toHaveLength(1);
    const open = JSON.stringify([waiting, items.map(({ pk, sk }) => [pk, sk])]);
    expect(open).not.toMatch(/canary|housing/i);
  });

  it('leaves the address nowhere once it was sent or removed', async () => {
    const [one, other] = [await store.create('ann', EMAIL), await store.create('ann', EMAIL)];
    await store.markSent(one.id, 'ann', { reference: 'EX-7K3M-9QTD', at: STARTED, receipt: {} });
    await store.remove(other.id, 'ann');
    expect(JSON.stringify(await everything(drafts))).not.toMatch(/canary/i);
    const seen = await Promise.all((await remindersOf(drafts, DUE)).map((each) => draftOf(drafts, each)));
    expect(seen.filter((draft) => draft !== undefined)).toMatchObject([{ sent: { at: STARTED } }]);
  });

  it('is asked for no more once it was settled, and comes again on the day that was said', async () => {
    await store.create('ann', EMAIL);
    const [reminder] = await remindersOf(drafts, DUE);
    if (reminder === undefined) throw new Error('no reminder');
    await settleReminder(drafts, reminder, '2026-12-02');
    await settleReminder(drafts, reminder, '2026-12-02');
    expect(await remindersOf(drafts, DUE)).toEqual([]);
    expect(await remindersOf(drafts, '2026-12-02')).toEqual([{ ...reminder, day: '2026-12-02' }]);
  });

  it('leaves nothing for ever: each day’s list goes by itself, later than it is read', async () => {
    await store.create('ann', EMAIL);
    const [item] = (await everything(drafts)).filter(({ pk }) => pk === `REMIND#${DUE}`);
    const daysLater = (Number(item?.['expiresAt']) - Date.parse(DUE) / 1000) / 86_400;
    expect(daysLater).toBeGreaterThan(8);
    expect(daysLater).toBeLessThanOrEqual(14);
  });
});

describe('a draft whose owner cannot be written to', () => {
  it('is on no list', async () => {
    await store.create('guest:random');
    expect((await everything(drafts)).map(({ pk }) => pk.split('#')[0])).toEqual(['OWNER']);
  });
});

describe('the event of a reminder', () => {
  const toWrite = { draftId: 'draft-1', deletedAt: DELETED, to: EMAIL, startedAt: STARTED };
  const write = (changes = {}) =>
    writeReminder(records, { ...toWrite, ...changes }, `${DUE}T09:00:00.000Z`, SECRET.secret);
  const waiting = () => undelivered(records, '2027-01-01', 10);

  it('is written once for each life of a draft, however often and at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write()));
    expect(answers.toSorted()).toEqual(['written', ...Array(7).fill('written-before')]);
    const [event] = await waiting();
    await markDelivered(records, event?.id ?? '', STARTED);
    expect(await write()).toBe('written-before');
    expect(await write({ deletedAt: DELETED + 1 })).toBe('written');
    expect(await write({ draftId: 'draft-2' })).toBe('written');
  });

  it('shows neither the address nor the draft, and outlives the draft by days', async () => {
    await write();
    const [event] = await waiting();
    expect(JSON.stringify(event)).not.toMatch(/canary|draft-1/);
    expect(unseal(event?.sealed ?? '', event?.id ?? '', SECRET.secret)).toEqual({
      to: EMAIL,
      startedAt: STARTED,
    });
    expect(event?.expiresAt).toBeGreaterThan(DELETED + 2 * 86_400);
    expect(event?.endsAt).toBe('2026-12-01T10:00:00.000Z');
  });
});
