import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { readSample } from '../../../shared/store/samples/read-samples.ts';
import { reviewCase } from '../../../shared/store/samples/review-case.ts';
import {
  learningIn,
  problemIn,
  queueIn,
  sampleCaseIn,
  sampleIn,
  sampleResultsIn,
  staffRecordIn,
} from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { ALL_YES, aReview } from '../../support/reviews.ts';
import { everything } from '../../support/stored.ts';
import { decided, WHOLE_DAY } from './decided.ts';

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});
beforeEach(() => door.clock.set(TUESDAY));

/** The number of a new sample of everything, and where one referral stands in it. */
const drawnWith = async (reference: string): Promise<readonly [sample: number, of: number]> => {
  await countAll(door.records);
  const sample = sampleIn(await door.as('manager', { number: 9 }).drawSample(WHOLE_DAY));
  const found = sample.list.find((each) => each.reference === reference);
  if (found === undefined) throw new Error('It was not drawn');
  return [sample.number, found.case];
};

const redAlerts = async (reference: string) =>
  (await everything(door.records)).filter(
    (item) => item['kind'] === 'red-alert' && item['reference'] === reference,
  );

describe('a review', () => {
  it('is recorded, counted, and told to whoever decided and to nobody else', async () => {
    const reference = await decided(door, { by: 3 });
    const place = await drawnWith(reference);
    const answer = await door
      .as('manager')
      .reviewCase(
        ...place,
        aReview({ judgement: 'agree-with-learning', learning: 'Say what the child said.' }),
      );
    expect(answer.status).toBe(200);
    expect(sampleCaseIn(answer).reviews).toMatchObject([{ slot: 'first', act: 'none' }]);
    expect((await readSample(door.records, place[0]))?.reviewed).toBe(1);
    const worker = door.as('social-worker', { number: 3 });
    const [note] = learningIn(await worker.learning());
    expect(note).toMatchObject({
      reference,
      part: 'decided',
      learning: 'Say what the child said.',
      readAt: null,
    });
    expect(learningIn(await door.as('social-worker', { number: 8 }).learning())).toEqual([]);
    expect(learningIn(await worker.learningRead(note?.id ?? ''))[0]?.readAt).toBe(TUESDAY);
    expect(problemIn(await door.as('social-worker', { number: 8 }).learningRead(note?.id ?? '')).code).toBe(
      'not-found',
    );
    const results = sampleResultsIn(await door.as('auditor').sampleResults('week'));
    expect(results.periods).toHaveLength(13);
    expect(results.periods.at(-1)).toMatchObject({ name: '2026-11-23' });
    expect(results.periods.at(-1)?.judgements['agree-with-learning']).toBeGreaterThan(0);
    expect(sampleResultsIn(await door.as('manager').sampleResults('month')).periods).toHaveLength(12);
  });

  it('needs every prompt, and words for all but agreement', async () => {
    const place = await drawnWith(await decided(door));
    const manager = door.as('manager');
    const { 'reason-clear': _left, ...others } = ALL_YES;
    const without = await manager.reviewCase(...place, { ...aReview(), answers: others as typeof ALL_YES });
    expect(problemIn(without).errors).toEqual([
      { pointer: '/answers/reason-clear', detail: 'Choose an answer' },
    ]);
    const silent = await manager.reviewCase(...place, aReview({ judgement: 'premature' }));
    expect(problemIn(silent).errors?.[0]?.pointer).toBe('/learning');
  });

  it('is seen by a second reviewer only once they have given theirs', async () => {
    const place = await drawnWith(await decided(door));
    const [first, second, third] = [1, 2, 3].map((number) => door.as('manager', { number }));
    await first?.reviewCase(
      ...place,
      aReview({ judgement: 'agree-with-learning', learning: 'Ask the school.' }),
    );
    const before = await second?.sampleCase(...place);
    expect(before && sampleCaseIn(before)).toMatchObject({ may: 'yes', reviews: null, reviewed: 1 });
    expect(before?.text).not.toContain('Ask the school.');
    const chain = await chainOf(door.records, (before && sampleCaseIn(before).reference) ?? '');
    expect(JSON.stringify(chain)).not.toContain('agree-with-learning');
    const given = await second?.reviewCase(...place, aReview());
    expect(given && sampleCaseIn(given).reviews?.map(({ slot }) => slot)).toEqual(['first', 'second']);
    const more = await third?.reviewCase(...place, aReview());
    expect(more && problemIn(more).code).toBe('already-reviewed');
    const again = await first?.reviewCase(...place, aReview());
    expect(again && problemIn(again).code).toBe('already-reviewed');
  });

  it('by two at the same moment is a first and a second', async () => {
    const place = await drawnWith(await decided(door));
    const both = await Promise.all(
      [1, 2].map((number) => door.as('manager', { number }).reviewCase(...place, aReview())),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { reviews } = sampleCaseIn(await door.as('auditor').sampleCase(...place));
    expect(reviews?.map(({ slot }) => slot)).toEqual(['first', 'second']);
  });
});

describe('nobody’s own decision', () => {
  /** Decided by one manager, countersigned by another. */
  const countersigned = async (): Promise<string> => {
    const reference = await door.as('partner').sent(red());
    const worker = door.as('manager', { number: 5 });
    await worker.take(`${reference}.mash`, { reason: 'other', words: 'Now' });
    await worker.decide(`${reference}.mash`, {
      contact: 1,
      outcome: 'no-further-action',
      rationale: 'It was a toy',
      impactOnChild: 'None',
      tellReferrer: '',
    });
    const other = door.as('manager', { number: 6 });
    await other.take(`${reference}.manager-decision`, { reason: 'other', words: 'Now' });
    const answer = await other.countersign(reference, { contact: 1, queue: 'mash', answer: 'agree' });
    expect(answer.status).toBe(200);
    return reference;
  };

  it.each([
    ['decided', 5],
    ['countersigned', 6],
  ])('is offered to or taken from whoever %s it', async (_, number) => {
    const place = await drawnWith(await countersigned());
    const own = door.as('manager', { number });
    expect(problemIn(await own.reviewCase(...place, aReview())).code).toBe('own-review');
    expect(sampleCaseIn(await own.sampleCase(...place)).may).toBe('own-decision');
    const { list, next } = sampleIn(await own.sample(place[0]));
    expect(next).not.toBe(place[1]);
    expect(list.find((each) => each.case === place[1])?.may).toBe('own-decision');
    const person = door.person('manager', { number });
    const sample = await readSample(door.records, place[0]);
    if (sample === null) throw new Error('There is no such sample');
    const result = await reviewCase(
      door.records,
      sample,
      place[1],
      { id: person.id, name: person.name, role: 'manager', now: TUESDAY, leaseUntil: TUESDAY },
      { ...aReview(), external: false, redQueue: 'mash', dueFor: () => TUESDAY },
    );
    expect(result).toBe('own-review');
    expect(sampleCaseIn(await door.as('auditor').sampleCase(...place)).reviewed).toBe(0);
  });

  it('is not offered to whoever decided it again since the draw', async () => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    await door.as('manager', { number: 9 }).reopen(reference, 1, { queue: 'mash', reason: 'News' });
    const other = door.as('manager', { number: 7 });
    await other.take(`${reference}.mash`, { reason: 'other', words: 'Now' });
    await other.decide(`${reference}.mash`, {
      contact: 1,
      outcome: 'early-help',
      rationale: 'A little help',
      impactOnChild: 'Some',
      tellReferrer: '',
    });
    expect(problemIn(await other.reviewCase(...place, aReview())).code).toBe('own-review');
    // Everything else they may review is offered, until there is nothing.
    for (;;) {
      const { next } = sampleIn(await other.sample(place[0]));
      expect(next).not.toBe(place[1]);
      if (next === null) break;
      await other.reviewCase(place[0], next, aReview());
    }
  });

  it('nor a family whom the reviewer knows', async () => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    const manager = door.as('manager', { number: 4 });
    await manager.declareConflict(reference, { reason: 'My neighbours' });
    expect(problemIn(await manager.sampleCase(...place)).code).toBe('conflict-of-interest');
    expect(problemIn(await manager.reviewCase(...place, aReview())).code).toBe('conflict-of-interest');
  });
});

describe('a judgement that acts', () => {
  it.each([
    ['by day in the hub', TUESDAY, ['mash']],
    ['by night with the duty team too', EVENING, ['mash', 'emergency-duty-team']],
  ] as const)('child at risk: the contact is open again as red at once, %s', async (_, at, queues) => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    door.clock.set(at);
    const answer = await door
      .as('manager')
      .reviewCase(...place, aReview({ judgement: 'child-at-risk', learning: 'He was hit before.' }));
    expect(sampleCaseIn(answer).reviews).toMatchObject([{ act: 'reopened-red' }]);
    const referral = await readReferral(door.records, reference);
    const [contact] = referral?.contacts ?? [];
    expect(contact).toMatchObject({ level: 'red', decisions: {} });
    expect(contact?.earlierDecisions).toHaveLength(1);
    expect(Date.parse(contact?.due ?? '') - Date.parse(at)).toBe(4 * 3_600_000);
    for (const queue of queues) {
      const work = referral?.work.find((each) => each.queue === queue);
      expect(work).toMatchObject({ done: false, level: 'red', decided: [] });
      expect(work?.note?.words).toBe(`Sample ${place[0]}, case ${place[1]}: He was hit before.`);
    }
    const alerts = await redAlerts(reference);
    expect(alerts.map(({ queue }) => queue)).toEqual([queues.at(-1)]);
    const chain = await chainOf(door.records, reference);
    expect(chain.slice(-3).map(({ action }) => action)).toEqual([
      'sample-reviewed',
      'reopened',
      'rating-changed',
    ]);
    expect(chain.at(-2)?.detail).toMatchObject({
      sample: place[0],
      case: place[1],
      judgement: 'child-at-risk',
    });
    const [first] = queueIn(await door.as('manager').queue(queues.at(-1) ?? '')).items;
    expect(first?.level).toBe('red');
    const record = staffRecordIn(await door.as('manager').read(reference));
    expect(record.timeline.some(({ words }) => words.includes(`sample ${place[0]}, case ${place[1]}`))).toBe(
      true,
    );
  });

  it('a second reviewer’s child at risk, once it is open as red, changes nothing more', async () => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    const said = aReview({ judgement: 'child-at-risk', learning: 'He was hit before.' });
    await door.as('manager', { number: 1 }).reviewCase(...place, said);
    const second = await door.as('manager', { number: 2 }).reviewCase(...place, said);
    expect(sampleCaseIn(second).reviews?.map(({ act }) => act)).toEqual(['reopened-red', 'was-open']);
    expect(await redAlerts(reference)).toHaveLength(1);
  });

  it('deciding again needs a manager who is not the reviewer', async () => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    await door
      .as('manager')
      .reviewCase(...place, aReview({ judgement: 'child-at-risk', learning: 'He was hit before.' }));
    const worker = door.as('social-worker');
    await worker.take(`${reference}.mash`, { reason: 'other', words: 'Now' });
    await worker.decide(`${reference}.mash`, {
      contact: 1,
      outcome: 'no-further-action',
      rationale: 'Seen',
      impactOnChild: 'None',
      tellReferrer: '',
    });
    const referral = await readReferral(door.records, reference);
    expect(referral?.contacts[0]?.proposed?.['mash']).toBeDefined();
    const reviewer = door.as('manager');
    await reviewer.take(`${reference}.manager-decision`, { reason: 'other', words: 'Now' });
    const own = await reviewer.countersign(reference, { contact: 1, queue: 'mash', answer: 'agree' });
    expect(own.status).toBeGreaterThanOrEqual(400);
  });

  it('premature: it is back in its queue with what is missing, and no red', async () => {
    const reference = await decided(door);
    const place = await drawnWith(reference);
    const answer = await door
      .as('manager')
      .reviewCase(...place, aReview({ judgement: 'premature', learning: 'Nobody asked his school.' }));
    expect(sampleCaseIn(answer).reviews).toMatchObject([{ act: 'sent-back' }]);
    const referral = await readReferral(door.records, reference);
    expect(referral?.contacts[0]).toMatchObject({ level: 'yellow', decisions: {} });
    expect(referral?.work.find(({ queue }) => queue === 'mash')?.note?.words).toContain(
      'Nobody asked his school.',
    );
    expect(await redAlerts(reference)).toEqual([]);
  });
});
