import { createHmac } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { SampleAsked } from '../../../shared/contract/samples.ts';
import { drawSample } from '../../../shared/domain/samples/draw.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { SAMPLES } from '../../../shared/store/table.ts';
import { eligibleIn, problemIn, sampleIn } from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { amber } from '../../support/referrals.ts';
import { decided, WHOLE_DAY } from './decided.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  for (let at = 0; at < 8; at += 1) {
    await decided(door, {
      by: 1 + (at % 2),
      outcome: at % 2 === 0 ? 'early-help' : 'social-care-assessment',
      ...(at < 3 && { referral: amber() }),
    });
  }
  await door.as('partner').sent(amber());
  await countAll(door.records);
  return door.close;
});

const ASKED: SampleAsked = { ...WHOLE_DAY, size: 4, strata: ['outcome', 'decision-maker'] };

it('anybody draws the same sample again from its seed, its list and its settings', async () => {
  const sample = sampleIn(await door.as('manager').drawSample(ASKED));
  expect(sample).toMatchObject({ eligible: 8, cases: 4 });
  expect(sample.seed).toMatch(/^[0-9a-f]{64}$/);
  expect(sample.parts.map(({ drawn }) => drawn)).toEqual([2, 2]);
  const list = eligibleIn(await door.as('auditor').eligible(sample.number));
  const keyOf = (text: string) => createHmac('sha256', sample.seed).update(text).digest('hex');
  const again = drawSample(
    list.map(({ id, part }) => ({ id, stratum: part })).toReversed(),
    { size: sample.size, allocation: sample.allocation },
    keyOf,
  );
  expect(again.ids).toEqual(sample.list.map(({ reference, contact }) => `${reference}.${contact}`));
  expect(list.every(({ id, key }) => keyOf(id) === key)).toBe(true);
  expect(list.filter(({ drawn }) => drawn).map(({ id }) => id)).toEqual(again.ids.toSorted());
});

it('every draw is numbered, kept and in the audit with its seed, also one that nobody uses', async () => {
  const numbers = await Promise.all(
    [1, 2, 3].map(
      async (number) => sampleIn(await door.as('manager', { number }).drawSample(WHOLE_DAY)).number,
    ),
  );
  expect(new Set(numbers).size).toBe(3);
  const chain = await chainOf(door.records, SAMPLES);
  expect(chain.map(({ detail }) => detail['sample'])).toEqual(chain.map((_, at) => at + 1));
  const seeds = chain.map(({ detail }) => detail['seed']);
  expect(new Set(seeds).size).toBe(seeds.length);
});

it('nobody chooses a seed', async () => {
  const withSeed = { ...WHOLE_DAY, seed: 'mine' };
  const answer = await door.as('manager').drawSample(withSeed);
  expect(problemIn(answer).errors).toEqual([{ pointer: '/seed', detail: 'This field is not known' }]);
});

it('draws nothing where nothing was closed, and from no day to come', async () => {
  const manager = door.as('manager');
  const empty = await manager.drawSample({ ...WHOLE_DAY, from: '2026-11-01', to: '2026-11-02' });
  expect(problemIn(empty).errors).toEqual([
    { pointer: '/from', detail: 'No contact was closed in these days' },
  ]);
  expect(problemIn(await manager.drawSample({ ...WHOLE_DAY, to: '2026-12-24' })).errors?.[0]?.pointer).toBe(
    '/to',
  );
  const long = await manager.drawSample({ ...WHOLE_DAY, from: '2026-01-01' });
  expect(problemIn(long).errors?.[0]?.pointer).toBe('/to');
});
