import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt, staffSubject } from '../../../../shared/store/audit/chain.ts';
import { hashOf } from '../../../../shared/store/canonical.ts';
import {
  auditIn,
  childAuditIn,
  foundIn,
  problemIn,
  staffAuditIn,
  staffRecordIn,
  workIn,
} from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { aChild, amber } from '../../../support/referrals.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

beforeEach(() => {
  door.clock.set(TUESDAY);
});

const WORDS = 'Canarybird';
/** Only who comes twice has one. */
const NUMBERS: Readonly<Record<string, string>> = { Wilhelmina: '9434765919' };

const aReferralAbout = (given: string) =>
  amber({
    children: [
      aChild({ given, family: WORDS, born: '2014-07-09', postcode: 'EX9 9ZZ', nhsNumber: NUMBERS[given] }),
    ],
  });

/** The child of a referral, as the audit names them. */
const childOf = async (reference: string): Promise<string> =>
  auditIn(await door.as('auditor').auditOf(reference)).children[0]?.child ?? '';

describe('the audit of a referral', () => {
  it('names who read and changed it in order, and nothing of what it says', async () => {
    const reference = await door.as('partner').sent(aReferralAbout('Ottilie'));
    await door.as('screener').read(reference);
    const answer = await door.as('auditor').auditOf(reference);
    const { events, checks } = auditIn(answer);
    expect(events.map(({ by, action, chain }) => [by.role, action, chain])).toEqual([
      ['partner', 'received', 'changes'],
      ['screener', 'staff-read', 'looks'],
      ['auditor', 'audit-read', 'looks'],
    ]);
    expect(checks).toEqual([
      { chain: 'changes', events: 1, broken: null },
      { chain: 'looks', events: 2, broken: null },
    ]);
    for (const personal of [WORDS, 'Ottilie', '2014']) expect(answer.text).not.toContain(personal);
  });

  it('shows restricted records too, and none of a family that the auditor knows', async () => {
    const reference = await door.as('partner').sent(aReferralAbout('Una'));
    await door.as('manager').restrict(reference, { reason: 'Her aunt works here', allowed: [] });
    expect((await door.as('auditor').auditOf(reference)).status).toBe(200);
    await door.as('manager', { number: 2 }).queues();
    const { id } = door.person('manager', { number: 2 });
    await door.as('manager').declareConflict(reference, { reason: 'Neighbours', staff: id });
    const refused = await door.as('manager', { number: 2 }).auditOf(reference);
    expect(problemIn(refused).code).toBe('conflict-of-interest');
    const child = await childOf(reference);
    const byChild = await door.as('manager', { number: 2 }).auditOfChild(child);
    expect(problemIn(byChild).code).toBe('conflict-of-interest');
    const looks = await chainOf(door.records, looksAt(reference));
    expect(looks.filter(({ action }) => action === 'access-refused')).toHaveLength(2);
  });

  it('takes the days as the authority has them, and refuses a span that runs backwards', async () => {
    const reference = await door.as('partner').sent(aReferralAbout('Ivo'));
    const none = await door.as('auditor').auditOf(reference, { from: '2026-11-01', to: '2026-11-23' });
    expect(auditIn(none).events).toEqual([]);
    const backwards = await door.as('auditor').auditOf(reference, { from: '2026-11-24', to: '2026-11-23' });
    expect(problemIn(backwards).errors).toMatchObject([{ pointer: '/to' }]);
  });
});

describe('the audit of a child', () => {
  it('answers who read or changed what in a week, in one query, whichever referral it was in', async () => {
    const given = 'Wilhelmina';
    const first = await door.as('partner').sent(aReferralAbout(given));
    await door.as('screener').read(first);
    door.clock.set('2026-11-26T11:00:00.000Z');
    const second = await door.as('partner', { number: 2 }).sent(aReferralAbout(given));
    const child = await childOf(first);
    expect(await childOf(second)).toBe(child);
    const { id } = workIn(await door.as('social-worker').pull('mash'));
    door.clock.set('2026-12-09T11:00:00.000Z');
    await door.as('manager').read(first);

    const { client, table } = door.records;
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': `CHILD-AUDIT#${child}`,
          ':from': '2026-11-23',
          ':to': '2026-11-30',
        },
      }),
    );
    const week = childAuditIn(
      await door.as('auditor').auditOfChild(child, { from: '2026-11-23', to: '2026-11-29' }),
    );
    expect(week.events).toHaveLength(Items.length);
    expect(week.alsoAs).toEqual([]);
    const told = week.events
      .filter(({ action }) => action !== 'audit-read')
      .map(({ by, action, reference }) => `${by.role} ${action} ${reference}`);
    expect(told).toContain(`partner received ${first}`);
    expect(told).toContain(`screener staff-read ${first}`);
    expect(told).toContain(`partner received ${second}`);
    expect(told.some((line) => line.startsWith('social-worker pulled'))).toBe(
      [first, second].includes(id.split('.')[0] ?? ''),
    );
    expect(told.some((line) => line.startsWith('manager'))).toBe(false);
  });

  it('follows what people said of two contacts: taken for one child, both are there', async () => {
    const [one, other] = [
      await door.as('partner').sent(aReferralAbout('Persephone')),
      await door.as('partner').sent(amber({ children: [aChild({ given: 'Xanthe', family: 'Dovetail' })] })),
    ];
    const [child, twin] = [await childOf(one), await childOf(other)];
    expect(child).not.toBe(twin);
    const pair = [`${one}.1`, `${other}.1`] as const;
    await door.as('screener').answerSame(pair, { answer: 'same', reason: 'She changed her name' });
    const { alsoAs, events } = childAuditIn(await door.as('auditor').auditOfChild(child));
    expect(alsoAs).toEqual([twin]);
    expect(new Set(events.map(({ reference }) => reference))).toEqual(new Set([one, other]));
  });

  it('keeps who read a contact before somebody said that it is another child’s', async () => {
    const form = () => {
      const child = { given: 'Guinevere', family: 'Haslop', born: '2013-02-11', nhsNumber: '9434765870' };
      return amber({ children: [aChild(child)] });
    };
    const [one, other] = [await door.as('partner').sent(form()), await door.as('partner').sent(form())];
    const child = await childOf(one);
    expect(await childOf(other)).toBe(child);
    await door.as('screener').read(one);
    await door.as('social-worker').read(other);
    const said = { answer: 'not-same', reason: 'They are cousins' } as const;
    await door.as('manager').answerSame([`${other}.1`, `${one}.1`], said);

    const apart = await childOf(other);
    expect(apart).not.toBe(child);
    const { events } = childAuditIn(await door.as('auditor').auditOfChild(apart));
    const told = events.map(({ by, action, reference }) => `${by.role} ${action} ${reference}`);
    expect(told).toContain(`partner received ${other}`);
    expect(told).toContain(`social-worker staff-read ${other}`);
    expect(new Set(events.map(({ reference }) => reference))).toEqual(new Set([other]));
    expect(new Set(told.map((_, at) => `${events[at]?.chain} ${events[at]?.number}`)).size).toBe(told.length);
  });

  it('has the searches that found the child, and the auditor’s own looks', async () => {
    const reference = await door.as('partner').sent(aReferralAbout('Benedikta'));
    const child = await childOf(reference);
    const found = foundIn(await door.as('screener').search({ given: 'Benedikta', family: WORDS }));
    const isFound = found.contacts.some((contact) => contact.reference === reference);
    await door.as('auditor').auditOfChild(child);
    const { events } = childAuditIn(await door.as('auditor').auditOfChild(child));
    const actions = events.map(({ action }) => action);
    expect(actions.includes('searched')).toBe(isFound);
    expect(actions).toContain('child-audit-read');
    const own = await chainOf(door.records, staffSubject(door.person('auditor').id));
    expect(own.map(({ action }) => action)).toContain('child-audit-read');
  });

  it('is open to auditors and managers alone', async () => {
    const reference = await door.as('partner').sent(amber());
    const child = await childOf(reference);
    for (const role of ['partner', 'screener', 'social-worker', 'emergency-duty'] as const) {
      expect((await door.as(role).auditOf(reference)).status).toBe(403);
      expect((await door.as(role).auditOfChild(child)).status).toBe(403);
    }
    expect((await door.as('auditor').read(reference)).status).toBe(403);
  });
});

describe('what one person did on a day', () => {
  it('is there from every chain, that day and no other', async () => {
    const worker = { number: 6 };
    const reference = await door.as('partner').sent(amber());
    await door.as('screener', worker).read(reference);
    await door.as('screener', worker).queues();
    door.clock.set('2026-11-25T09:00:00.000Z');
    await door.as('screener', worker).status(reference);
    const key = hashOf(door.person('screener', worker).id);
    const tuesday = staffAuditIn(await door.as('manager').auditOfStaff(key, '2026-11-24'));
    expect(tuesday.events.map(({ action }) => action).toSorted()).toEqual(['queues-listed', 'staff-read']);
    expect(tuesday.name).toBe(door.person('screener', worker).name);
    const today = staffAuditIn(await door.as('manager').auditOfStaff(key));
    expect(today.events.map(({ action }) => action)).toEqual(['status-read']);
  });
});

it('reads of a record leave nothing personal under a child', async () => {
  const reference = await door.as('partner').sent(aReferralAbout('Zephyrine'));
  staffRecordIn(await door.as('screener').read(reference));
  const { client, table } = door.records;
  const { Items } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `CHILD-AUDIT#${await childOf(reference)}` },
    }),
  );
  expect(Items?.length).toBeGreaterThan(1);
  expect(JSON.stringify(Items)).not.toMatch(/Zephyrine|Canarybird/);
});
