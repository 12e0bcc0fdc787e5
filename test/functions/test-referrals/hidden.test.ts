import { beforeEach, describe, expect, it } from 'vitest';
import { queueIn, staffRecordIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, red } from '../../support/referrals.ts';
import { type Testing, testing } from './testing.ts';

let door: FrontDoor;
let tests: Testing;
beforeEach(async () => {
  door = await openFrontDoor();
  tests = testing(door);
  return door.close;
});

/** What an answer is made of, without what it says: each value by its kind. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, shapeOf(each)]),
  );
};

describe('before it is revealed', () => {
  it.each(['screener', 'social-worker', 'manager'] as const)(
    'a %s meets no key and no kind of value in a test that a real one has not',
    async (role) => {
      const form = () => red({ children: [aChild()] });
      const { reference: test, plan } = await tests.sent(form());
      const real = await door.as('partner').sent({ ...form(), agencyReference: 'ZZ-111111' });
      await tests.delivered();
      const somebody = door.as(role);
      const [ofTest, ofReal] = [await somebody.read(test), await somebody.read(real)];
      expect(shapeOf(ofTest.body)).toEqual(shapeOf(ofReal.body));
      expect(ofTest.text).not.toContain(plan);
      expect(ofTest.text).not.toMatch(/mystery|"test/i);
      const { items } = queueIn(await somebody.queue('mash'));
      expect(items.map(({ reference }) => reference).toSorted()).toEqual([test, real].toSorted());
      expect(shapeOf(items[0])).toEqual(shapeOf(items[1]));
      expect((await somebody.status(test)).status).toBe(200);
    },
  );

  it('it counts in the queue as the work that it is', async () => {
    await tests.sent(red());
    expect(queueIn(await door.as('screener').queue('mash')).queue).toMatchObject({ waiting: 1, red: 1 });
  });

  it.each(['screener', 'social-worker', 'emergency-duty', 'partner', 'agency-responder'] as const)(
    'a %s can neither plan, list, read nor reveal a test',
    async (role) => {
      const { plan } = await tests.sent(red());
      const agency = role === 'partner' || role === 'agency-responder' ? { agency: 'exampleshire-high' } : {};
      const somebody = door.as(role, agency);
      for (const answer of [
        await somebody.tests(),
        await somebody.test(plan),
        await somebody.revealTest(plan),
      ]) {
        expect(answer.status).toBe(403);
      }
    },
  );

  it('an auditor may see the plan, and everything about it is in its own audit', async () => {
    const { plan } = await tests.sent(red());
    await tests.delivered();
    expect((await door.as('auditor').test(plan)).status).toBe(200);
    const { events } = await tests.read(plan);
    const counts = new Map<string, number>();
    for (const { words } of events) counts.set(words, (counts.get(words) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'Test referral planned': 1,
      'The test referral came in': 1,
      'A message about the test referral was not sent': 2,
      'Looked at a planned test referral': 2,
    });
  });

  it('how it is handled is told to nobody', async () => {
    const { plan, reference } = await tests.sent(red());
    expect((await tests.read(plan)).received).toMatchObject([{ reference, revealed: false, handling: null }]);
    expect(staffRecordIn(await door.as('manager').read(reference)).testRevealedAt).toBeUndefined();
  });
});
