import { beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { recountAll } from '../../../shared/store/figures/recount-all.ts';
import { readReport } from '../../../shared/store/figures/stored-reports.ts';
import type { Records } from '../../../shared/store/records.ts';
import { asRecounted } from '../../evaluate/year/as-recounted.ts';
import { recount } from '../../evaluate/year/recount.ts';
import { workIn } from '../../support/api-client.ts';
import { FIGURE_RULES } from '../../support/counted.ts';
import { recordsWith } from '../../support/doubles.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { allegation, amber, yellow } from '../../support/referrals.ts';
import { everything, type StoredItem } from '../../support/stored.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  door.clock.set('2026-11-23T10:00:00.000Z');
  for (const form of [yellow(), amber(), allegation()]) await door.as('partner').sent(form);
  const worker = door.as('social-worker');
  const { id, contacts } = workIn(await worker.pull('mash'));
  for (const contact of contacts) {
    await worker.decide(id, {
      contact,
      outcome: 'early-help',
      rationale: 'As read',
      impactOnChild: 'As read',
    });
  }
  return door.close;
});

const FIGURES = /^(RECEIVED|CLOSED|DAY|COUNTS)/;
const figures = async (): Promise<StoredItem[]> =>
  (await everything(door.records))
    .filter(({ pk }) => FIGURES.test(pk))
    .toSorted((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1));

describe('a recount of everything', () => {
  it('counts what the stream never brought, so that the report is what the records say', async () => {
    expect(await figures()).toEqual([]);
    const told: number[] = [];
    const done = await recountAll(door.records, FIGURE_RULES, ({ referrals }) => told.push(referrals));
    expect(done).toEqual({ referrals: 3, failed: [] });
    expect(told.at(-1)).toBe(3);
    const at = '2026-11-24T07:30:00.000Z';
    door.clock.set(at);
    await door.functions.report({}, lambdaContext('daily-report', 'schedule'));
    const report = await readReport(door.records, '2026-11-24');
    if (report === null) throw new Error('No report');
    const plain = recount(await everything(door.records), at, EXAMPLESHIRE);
    expect(asRecounted(report)).toEqual(plain);
    // What may be about somebody of the agency’s own staff is counted apart as well.
    expect(plain.yesterday).toMatchObject({ 'about-staff|received-from|amber|exampleshire-high': 1 });
  });

  it('changes nothing the second time', async () => {
    const before = await figures();
    expect(before.length).toBeGreaterThan(3);
    await recountAll(door.records, FIGURE_RULES);
    expect(await figures()).toEqual(before);
  });

  it('goes on after one that cannot be counted, and names it', async () => {
    const [first] = (await everything(door.records)).filter(({ sk }) => sk === 'FORM');
    const reference = String(first?.['reference']);
    const failing: Records = recordsWith(door.records, ({ name, text }) => {
      if (name === 'QueryCommand' && text.includes(`REFERRAL#${reference}`)) throw new Error('damaged');
    });
    expect(await recountAll(failing, FIGURE_RULES)).toEqual({ referrals: 2, failed: [reference] });
  });
});
