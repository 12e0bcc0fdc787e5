import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { formsIn } from '../../../infra/operations/retention/candidates.ts';
import { type CarriedOut, carryOut } from '../../../infra/operations/retention/carry-out.ts';
import { retentionCommand } from '../../../infra/operations/retention/command.ts';
import { dryRun } from '../../../infra/operations/retention/dry-run.ts';
import { listFile, parseList, type RetentionList } from '../../../infra/operations/retention/list.ts';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { looksAt } from '../../../shared/store/audit/chain.ts';
import { readChain } from '../../../shared/store/audit/read-audit.ts';
import type { Records } from '../../../shared/store/records.ts';
import { keys } from '../../../shared/store/table.ts';
import {
  accessPackIn,
  auditIn,
  problemIn,
  retentionIn,
  staffRecordIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, SECRET } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';
import { everything, type StoredItem } from '../../support/stored.ts';

let door: FrontDoor;
/** Due: about one child, everything that can be kept about it is. */
let full: string;
/** Due: two more, the second about a child on whom there is a hold. */
let plain: string;
let heldChild: string;
/** Due and held itself. */
let held: string;
/** Its sibling became a social care referral. */
let sibling: string;
/** Nobody decided it. */
let open: string;

const LATER = new Date('2033-01-10T09:00:00.000Z');
const BY = 'Rowan Ellery';

/** No word of ours, so that a look through the table finds it wherever it was left. */
const canary = (where: string): string => `Zqx${where}vbk`;

const decide = async (
  reference: string,
  outcomes: readonly Outcome[] = ['information-and-advice'],
): Promise<void> => {
  const manager = door.as('manager');
  expect((await manager.take(`${reference}.mash`, { reason: 'continuing-work' })).status).toBe(200);
  for (const [at, outcome] of outcomes.entries()) {
    const answer = await manager.decide(`${reference}.mash`, {
      contact: at + 1,
      outcome,
      rationale: canary('rationale'),
      impactOnChild: canary('impact'),
    });
    expect(answer.status, answer.text).toBe(200);
  }
};

const sent = (changes = {}) => door.as('partner').sent(aReferral({ children: [aChild()], ...changes }));

const asFull = () =>
  sent({
    children: [
      aChild({
        given: canary('given'),
        family: canary('family'),
        address: canary('address'),
        nhsNumber: '943 476 5919',
      }),
    ],
    adults: [{ given: canary('adult'), relationship: 'mother', phone: '01632 960555' }],
    narrative: canary('narrative'),
    agencyReference: canary('agencyref'),
  });

const everyPart = async (reference: string): Promise<void> => {
  const manager = door.as('manager');
  await door.as('partner').say(reference, { kind: 'information', words: canary('message') });
  const record = staffRecordIn(await manager.read(reference));
  expect(record.messages).toHaveLength(1);
  const made = accessPackIn(
    await manager.makePack(reference, {
      request: canary('request'),
      askedBy: canary('asker'),
      receivedOn: '2026-11-24',
      contacts: [`${reference}.1`],
    }),
  );
  expect(made.marks.length).toBeGreaterThan(0);
  await manager.restrict(reference, { reason: canary('restriction'), allowed: [] });
  await manager.placeHold(reference, { reason: canary('hold') });
  await manager.liftHold(reference, { reason: canary('lifted') });
};

beforeAll(async () => {
  door = await openFrontDoor();
  const manager = door.as('manager');
  full = await asFull();
  expect(workIn(await manager.pull('mash')).reference).toBe(full);
  const asked = await manager.askPartners(`${full}.mash`, {
    contacts: [1],
    agencies: ['exampleshire-police'],
    question: canary('question'),
    necessity: canary('necessity'),
    familyKnows: 'told',
    basis: { kind: 'agreement-given' },
  });
  expect(asked.status, asked.text).toBe(200);
  await everyPart(full);
  await decide(full);
  plain = await sent();
  await decide(plain);
  heldChild = await sent();
  await decide(heldChild);
  expect((await manager.placeHold(heldChild, { reason: 'An inquiry', contact: 1 })).status).toBe(200);
  held = await sent();
  await decide(held);
  expect((await manager.placeHold(held, { reason: 'A claim' })).status).toBe(200);
  sibling = await sent({ children: [aChild(), aChild()] });
  await decide(sibling, ['information-and-advice', 'social-care-assessment']);
  open = await sent();
  return door.close;
}, 120_000);

const listed = (now = LATER): Promise<RetentionList> =>
  dryRun({
    records: door.records,
    secret: SECRET,
    settings: EXAMPLESHIRE,
    candidates: formsIn(door.records),
    now,
    by: BY,
  });

const carriedOut = (list: RetentionList, records: Records = door.records): Promise<CarriedOut> =>
  carryOut(list, { records, secret: SECRET, settings: EXAMPLESHIRE, now: LATER, by: BY });

const isAudit = ({ pk }: StoredItem): boolean => pk.startsWith('AUDIT#') || pk.startsWith('CHILD-AUDIT#');
const about = (items: readonly StoredItem[], reference: string): StoredItem[] =>
  items.filter((item) => JSON.stringify(item).includes(reference) && !isAudit(item));
const canaries = (items: readonly StoredItem[]): string[] =>
  items.flatMap((item) => JSON.stringify(item).match(/Zqx\w+vbk/g) ?? []);

describe('retention', () => {
  let list: RetentionList;

  it('lists what is due, why, and what a hold stops, and deletes nothing', async () => {
    const before = (await everything(door.records)).length;
    expect((await listed(new Date('2032-11-24T09:00:00.000Z'))).due).toEqual([]);
    list = await listed();
    expect(list.due.map(({ reference }) => reference).toSorted()).toEqual([full, plain].toSorted());
    expect(list.due[0]).toMatchObject({ rule: 'not-social-care', keptUntil: '2032-11-24' });
    expect(list.held.map(({ reference }) => reference).toSorted()).toEqual([held, heldChild].toSorted());
    expect(list).toMatchObject({ notYet: 1, notClosed: 1 });
    expect(canaries(await everything(door.records)).length).toBeGreaterThan(10);
    // What the run found, in counts.
    expect((await everything(door.records)).length).toBe(before + 1);
    expect(retentionIn(await door.as('manager').retention())).toMatchObject({
      lastRun: { due: 2, held: 2, by: BY, deleted: null },
      holds: [{ on: 'referral' }, { on: 'child' }],
    });
  });

  it('takes no list but one that a dry run wrote', async () => {
    const file = listFile(list, SECRET);
    expect(parseList(file, SECRET)).toEqual(list);
    expect(() => parseList(file.replaceAll(plain, open), SECRET)).toThrow('not as a dry run wrote it');
    expect(() => parseList('{}', SECRET)).toThrow('no list of a dry run');
    expect(() => parseList(file, { ...SECRET, secret: 'another' })).toThrow('not as a dry run wrote it');
  });

  it('goes on after it ended in the middle, and nobody sees half a record meanwhile', async () => {
    // Fails at the twentieth deletion: the form is gone by then, and much is left.
    let deletions = 0;
    const { client } = door.records;
    const failing: Records = {
      ...door.records,
      client: new Proxy(client, {
        get: (target, name) =>
          name === 'send'
            ? async (command: { readonly constructor: { readonly name: string } }) => {
                if (command.constructor.name === 'DeleteCommand') deletions += 1;
                if (deletions === 20) throw new Error('the machine stopped');
                return Reflect.apply(target.send, target, [command]);
              }
            : Reflect.get(target, name),
      }),
    };
    const first = { ...list, due: list.due.toSorted((one) => (one.reference === full ? -1 : 1)) };
    await expect(carriedOut(first, failing)).rejects.toThrow('the machine stopped');
    expect(about(await everything(door.records), full).length).toBeGreaterThan(0);
    expect((await door.as('manager').read(full)).status).toBe(404);
  });

  it('deletes everything of a record but its audit, and leaves a tombstone there', async () => {
    const became = await carriedOut(list);
    expect(became).toMatchObject({ deleted: 2, before: 0, leftOut: [] });
    const left = await everything(door.records);
    for (const reference of [full, plain]) {
      expect(about(left, reference).map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([]);
      for (const subject of [reference, looksAt(reference)]) {
        const { fault, events } = await readChain(door.records, subject, []);
        expect(fault).toBeNull();
        if (subject !== reference) continue;
        expect(events.at(-1)).toMatchObject({
          action: 'deleted',
          by: { name: BY, role: 'operator' },
          detail: { rule: 'not-social-care', keptUntil: '2032-11-24', items: expect.any(Number) },
        });
      }
    }
    // Those that stay have words of their own.
    const theirs = left.filter((item) => item.pk.startsWith('REFERRAL#'));
    expect(new Set(theirs.map(({ pk }) => pk.slice('REFERRAL#'.length)))).toEqual(
      new Set([held, heldChild, sibling, open]),
    );
    const words = new Set(canaries(left).map((one) => one.slice(3, -3)));
    expect([...words].toSorted()).toEqual(['impact', 'rationale']);
  });

  it('says to whoever could open it that it was deleted, and when; to others that there is nothing', async () => {
    const answer = await door.as('manager').read(plain);
    expect(problemIn(answer)).toMatchObject({
      code: 'deleted',
      status: 410,
      detail: 'It was deleted under the retention rules on 10 January 2033.',
    });
    expect((await door.as('social-worker').read(plain)).status).toBe(410);
    // It was restricted.
    expect((await door.as('social-worker').read(full)).status).toBe(404);
    expect((await door.as('manager').read(full)).status).toBe(410);
    expect((await door.as('partner').read(plain)).status).toBe(404);
    const audit = auditIn(await door.as('auditor').auditOf(plain));
    expect(audit.checks.map(({ broken }) => broken)).toEqual([null, null]);
    expect(audit.children).toEqual([]);
  });

  it('does nothing more when it runs again', async () => {
    const before = await everything(door.records);
    expect(await carriedOut(list)).toMatchObject({ deleted: 0, before: 2, leftOut: [], swept: 0 });
    const after = await everything(door.records);
    expect(after.length).toBe(before.length);
    expect((await listed()).due).toEqual([]);
  });

  it('asks once more before it deletes: a hold placed since, or work since, keeps it', async () => {
    const manager = door.as('manager');
    await manager.liftHold(held, { reason: 'The claim is settled' });
    await manager.liftHold(heldChild, { reason: 'Done', contact: 1 });
    const both = await listed();
    expect(both.due).toHaveLength(2);
    await manager.placeHold(held, { reason: 'Another claim' });
    await manager.reopen(heldChild, 1, {
      queue: 'mash',
      reason: 'New information',
      seen: staffRecordIn(await manager.read(heldChild)).contacts[0]?.version ?? 0,
    });
    expect((await carriedOut(both)).leftOut.map(({ reference, why }) => [reference, why]).toSorted()).toEqual(
      [
        [held, 'held'],
        [heldChild, 'not-due'],
      ].toSorted(),
    );
    const { Item } = await door.records.client.send(
      new GetCommand({ TableName: door.records.table, Key: keys.form(held) }),
    );
    expect(Item).toBeDefined();
  });
});

it('is asked for in one of two ways, by somebody', () => {
  expect(retentionCommand(['--dry-run', '--by', BY])).toMatchObject({ out: 'retention-list.json', by: BY });
  expect(retentionCommand(['--delete', 'list.json', '--by', BY]).list).toBe('list.json');
  for (const wrong of [['--dry-run'], ['--by', BY], ['--dry-run', '--delete', 'x', '--by', BY], ['--all']]) {
    expect(() => retentionCommand(wrong)).toThrow('Usage');
  }
});
