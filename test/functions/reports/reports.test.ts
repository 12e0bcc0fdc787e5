import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { readReport } from '../../../shared/store/figures/stored-reports.ts';
import { asRecounted } from '../../evaluate/year/as-recounted.ts';
import { recount } from '../../evaluate/year/recount.ts';
import { contactsIn, pictureIn, receiptIn, reportIn, trendsIn, workIn } from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

let door: FrontDoor;

const report = async (at: string): Promise<void> => {
  door.clock.set(at);
  await countAll(door.records);
  await door.functions.report({}, lambdaContext('daily-report', 'schedule'));
};

const sent = async (at: string, change: Parameters<typeof aReferral>[0] = {}): Promise<string> => {
  door.clock.set(at);
  return receiptIn(await door.as('partner').send(aReferral(change))).reference;
};

beforeAll(async () => {
  door = await openFrontDoor();
  await sent('2026-11-23T10:00:00.000Z');
  await sent('2026-11-23T14:00:00.000Z', { significantHarm: 'yes' });
  door.clock.set('2026-11-23T15:00:00.000Z');
  const worker = door.as('social-worker');
  const { id, contacts } = workIn(await worker.pull('mash'));
  for (const contact of contacts) {
    await worker.decide(id, {
      contact,
      outcome: 'social-care-assessment',
      rationale: 'Third worry this month',
      impactOnChild: 'Hungry at school',
    });
  }
}, 60_000);
afterAll(() => door.close());

describe('the report of a day', () => {
  it('is not kept before half past seven, though the latest can be read', async () => {
    await report('2026-11-24T07:29:00.000Z');
    expect((await door.as('manager').report('2026-11-24')).status).toBe(404);
    expect(reportIn(await door.as('manager').report('now'))).toMatchObject({
      kept: false,
      day: '2026-11-24',
    });
  });

  it('is kept from then on, with one message to the managers that holds counts and a link', async () => {
    await report('2026-11-24T07:30:00.000Z');
    const kept = reportIn(await door.as('manager').report('2026-11-24'));
    expect(kept).toMatchObject({ kept: true, at: '2026-11-24T07:30:00.000Z' });
    const outbox = (await everything(door.records)).filter((item) => item['kind'] === 'daily-report');
    expect(outbox.map((item) => item['report'])).toEqual([
      {
        day: '2026-11-24',
        open: 1,
        overdue: 0,
        slipping: 0,
        received: 2,
        decided: 1,
        unclaimedReds: 0,
        untold: 1,
      },
    ]);
  });

  it('never changes, whatever happens after it', async () => {
    const before = await readReport(door.records, '2026-11-24');
    await sent('2026-11-24T09:00:00.000Z');
    await report('2026-11-24T12:00:00.000Z');
    expect(await readReport(door.records, '2026-11-24')).toEqual(before);
    expect(reportIn(await door.as('manager').report('now')).openContacts).toBe(2);
  });

  it('is what a plain recount over every record finds', async () => {
    const now = '2026-11-24T15:00:00.000Z';
    await report(now);
    const latest = await readReport(door.records, 'NOW');
    expect(latest).not.toBeNull();
    if (latest !== null) {
      expect(asRecounted(latest)).toEqual(recount(await everything(door.records), now, EXAMPLESHIRE));
    }
  });
});

describe('the contacts behind a figure', () => {
  it.each([
    ['what waits', { of: 'open' }, 2],
    ['what waits and is amber in the hub', { of: 'open', queue: 'mash', level: 'red' }, 0],
    ['what was received on a day', { of: 'received', day: '2026-11-23' }, 2],
    ['what was closed on a day', { of: 'closed', day: '2026-11-23', outcome: 'social-care-assessment' }, 1],
    ['whose referrer was not told', { of: 'untold' }, 1],
  ])('%s', async (_, query, many) => {
    const { contacts } = contactsIn(await door.as('manager').figure(query));
    expect(contacts).toHaveLength(many);
  });

  it('need a day where they were received or closed', async () => {
    const answer = await door.as('manager').figure({ of: 'received' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/day' }] });
  });
});

describe('a restricted record', () => {
  it('stands in a list without who sent it and what was decided, and not where the list would tell', async () => {
    const day = '2026-11-23';
    const [closed] = contactsIn(await door.as('manager').figure({ of: 'closed', day })).contacts;
    const restricted = await door
      .as('manager')
      .restrict(closed?.reference ?? '', { allowed: [], reason: 'A colleague’s family' });
    expect(restricted.status).toBe(200);
    const seen = async (query: Record<string, string>) =>
      contactsIn(await door.as('auditor').figure({ of: 'closed', day, ...query })).contacts;
    expect(await seen({})).toEqual([{ ...closed, agency: '••', outcome: null }]);
    expect(await seen({ outcome: 'social-care-assessment' })).toEqual([]);
  });
});

describe('thirteen weeks', () => {
  it('end with the week of the day, and say how its Monday stood where a report was kept', async () => {
    const { weeks } = trendsIn(await door.as('manager').trends('2026-11-24'));
    expect(weeks).toHaveLength(13);
    const last = weeks.at(-1);
    expect(last?.counted).toMatchObject({ from: '2026-11-23', to: '2026-11-29', socialCare: 1 });
    expect(last?.morning).toBeNull();
  });
});

describe('the picture of an agency', () => {
  it('holds its own numbers and those of all', async () => {
    const picture = pictureIn(await door.as('partner').picture());
    expect(picture.own.referred.yellow).toBeGreaterThan(0);
    expect(picture.own.outcomes).toEqual([expect.objectContaining({ count: 1 })]);
    const other = pictureIn(await door.as('partner', { agency: 'exampleshire-police' }).picture());
    expect(other.own.referred).toEqual({ red: 0, amber: 0, yellow: 0 });
    expect(other.agencies).toBe(1);
  });

  it('leaves out what may be about its own staff, and looking at it is in the audit', async () => {
    const partner = door.as('partner');
    const before = pictureIn(await partner.picture());
    const reference = await sent('2026-11-24T09:00:00.000Z', {
      concerns: { 'allegation-against-professional': 'yes' },
    });
    await countAll(door.records);
    const after = pictureIn(await partner.picture());
    expect(after.own).toEqual(before.own);
    // Managers see it: it is left out of what the agency is shown, of nothing else.
    const listed = contactsIn(await door.as('manager').figure({ of: 'received', day: '2026-11-24' }));
    expect(listed.contacts.map((one) => one.reference)).toContain(reference);
    const events = (await everything(door.records)).filter(
      ({ pk, action }) => pk.startsWith('AUDIT#STAFF.') && action === 'figures-read',
    );
    expect(events.map(({ detail }) => detail)).toContainEqual({ picture: 'exampleshire-high' });
  });
});
