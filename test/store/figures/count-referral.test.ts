import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ContactFact } from '../../../shared/domain/figures/contact-fact.ts';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import { countReferral } from '../../../shared/store/figures/count-referral.ts';
import { readDayCounts } from '../../../shared/store/figures/day-counts.ts';
import { factsOfDay, listFacts } from '../../../shared/store/figures/list-facts.ts';
import { receiptIn, workIn } from '../../support/api-client.ts';
import { countAll, FIGURE_RULES } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, amber } from '../../support/referrals.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());

const counts = async (): Promise<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(
    (await readDayCounts(door.records, '2000-01-01', '2100-01-01')).map((each) => [each.day, each.counts]),
  );

const factOf = async (reference: string): Promise<ContactFact | undefined> => {
  for await (const fact of listFacts(door.records, {
    by: 'received',
    from: '2026-11-20',
    to: '2026-11-26',
  })) {
    if (fact.reference === reference) return fact;
  }
  return undefined;
};

const sentAbout = async (child: ReturnType<typeof aChild>): Promise<string> =>
  receiptIn(await door.as('partner').send(amber({ children: [child] }))).reference;

const decideAll = async (outcome: Outcome): Promise<void> => {
  const worker = door.as('social-worker');
  for (;;) {
    const pulled = await worker.pull('mash');
    if (pulled.status !== 200) return;
    const { id, contacts } = workIn(pulled);
    for (const contact of contacts) {
      await worker.decide(id, { contact, outcome, rationale: 'As read', impactOnChild: 'As read' });
    }
  }
};

describe('counting a referral', () => {
  let reference: string;

  beforeEach(async () => {
    door.clock.set('2026-11-24T10:00:00.000Z');
    reference = await sentAbout(aChild());
    await countAll(door.records);
  });

  it('a second time changes nothing', async () => {
    const before = await counts();
    await countReferral(door.records, reference, FIGURE_RULES);
    expect(await counts()).toEqual(before);
  });

  it('by ten at the same moment counts it once', async () => {
    const other = await sentAbout(aChild());
    const before = (await counts())['2026-11-24']?.['received|amber'] ?? 0;
    await Promise.all(Array.from({ length: 10 }, () => countReferral(door.records, other, FIGURE_RULES)));
    expect((await counts())['2026-11-24']?.['received|amber']).toBe(before + 1);
  });

  it('late counts what it became, on the days on which it did', async () => {
    const late = await sentAbout(aChild());
    door.clock.set('2026-11-25T10:00:00.000Z');
    await decideAll('early-help');
    expect(await factOf(late)).toBeUndefined();
    await countReferral(door.records, late, FIGURE_RULES);
    expect(await factOf(late)).toMatchObject({
      receivedOn: '2026-11-24',
      closedOn: '2026-11-25',
      outcome: 'early-help',
      waitsIn: [],
    });
  });

  it('that there is none of does nothing', async () => {
    const before = await counts();
    await countReferral(door.records, 'EX-0000-0000', FIGURE_RULES);
    expect(await counts()).toEqual(before);
  });
});

describe('a child who became a social care referral before', () => {
  it('is one again, whichever of the two is counted first', async () => {
    door.clock.set('2026-11-23T10:00:00.000Z');
    const child = aChild({ nhsNumber: '9990000107' });
    const first = await sentAbout(child);
    await decideAll('social-care-assessment');
    door.clock.set('2026-11-24T10:00:00.000Z');
    const second = await sentAbout(child);
    await decideAll('social-care-assessment');
    await countReferral(door.records, second, FIGURE_RULES);
    expect((await factOf(second))?.socialCareAgain).toBe(false);
    await countReferral(door.records, first, FIGURE_RULES);
    expect(await factOf(first)).toMatchObject({ socialCareAgain: false });
    expect(await factOf(second)).toMatchObject({ socialCareAgain: true });
    expect((await counts())['2026-11-24']?.['social-care-again']).toBe(1);
  });
});

describe('a child who is known as two persons', () => {
  const JACK = {
    given: 'Jack',
    family: 'Trevanion',
    born: '2015-06-17',
    sex: 'M',
    postcode: 'EX4 3PQ',
  } as const;
  let first: string;
  let second: string;
  let third: string;

  beforeAll(async () => {
    door.clock.set('2026-11-23T12:00:00.000Z');
    first = await sentAbout(aChild(JACK));
    await decideAll('social-care-assessment');
    door.clock.set('2026-11-24T12:00:00.000Z');
    second = await sentAbout(aChild({ ...JACK, given: 'J' }));
    await decideAll('strategy-discussion');
    // Of the same person as the second, and the one that somebody is asked about.
    door.clock.set('2026-11-24T13:00:00.000Z');
    third = await sentAbout(aChild(JACK));
    await countAll(door.records);
  });

  const pair = () => [`${second}.1`, `${first}.1`] as const;

  it('is a social care referral again once somebody says that they are one, with one child for both', async () => {
    const [one, two] = [await factOf(first), await factOf(second)];
    expect(two?.personId).not.toBe(one?.personId);
    expect(two?.socialCareAgain).toBe(false);
    const before = (await counts())['2026-11-24']?.['social-care-again'] ?? 0;
    expect((await door.as('screener').answerSame([...pair()], { answer: 'same' })).status).toBe(200);
    // Only one of the two comes by the stream at first.
    await countReferral(door.records, first, FIGURE_RULES);
    const persons = [one?.personId ?? '', two?.personId ?? ''].toSorted();
    expect(await factOf(first)).toMatchObject({ socialCareAgain: false, persons });
    expect(await factOf(second)).toMatchObject({ socialCareAgain: true, persons });
    expect(await factOf(third)).toMatchObject({ persons });
    expect((await counts())['2026-11-24']?.['social-care-again']).toBe(before + 1);
    await countAll(door.records);
    expect((await counts())['2026-11-24']?.['social-care-again']).toBe(before + 1);
  });

  it('is not any more once that is taken back', async () => {
    expect((await door.as('screener').undo([...pair()])).status).toBe(200);
    await countReferral(door.records, second, FIGURE_RULES);
    expect((await factOf(second))?.socialCareAgain).toBe(false);
    expect((await factOf(third))?.persons).toBeUndefined();
  });
});

describe('a contact that is reopened', () => {
  it('is open again and no longer among what was closed that day', async () => {
    door.clock.set('2026-11-24T11:00:00.000Z');
    const reference = await sentAbout(aChild());
    await decideAll('early-help');
    await countReferral(door.records, reference, FIGURE_RULES);
    const closed = async (): Promise<string[]> =>
      (await factsOfDay(door.records, 'closed', '2026-11-24')).map((fact) => fact.reference);
    expect(await closed()).toContain(reference);
    await door.as('manager').reopen(reference, 1, { queue: 'mash', reason: 'New information' });
    await countReferral(door.records, reference, FIGURE_RULES);
    expect(await closed()).not.toContain(reference);
    expect((await factOf(reference))?.waitsIn).toEqual(['mash']);
  });
});
