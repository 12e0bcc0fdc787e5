import { beforeAll, describe, expect, it } from 'vitest';
import {
  eligibleIn,
  externalCaseIn,
  packIn,
  problemIn,
  sampleCaseIn,
  sampleIn,
  sampleResultsIn,
} from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReview } from '../../support/reviews.ts';
import { decided, WHOLE_DAY } from './decided.ts';

let door: FrontDoor;
let place: readonly [number, number];
let reference: string;
let reviewer: ReturnType<FrontDoor['as']>;
let decider: string;

const release = async (at: readonly [number, number]) => {
  const { digest } = packIn(await door.as('manager').packCase(...at, { takeOut: [] }));
  const { id } = door.person('external-reviewer');
  return door.as('manager').packCase(...at, { takeOut: [], release: { reviewer: id, digest } });
};

beforeAll(async () => {
  door = await openFrontDoor();
  reference = await decided(door, { by: 2 });
  await decided(door, { by: 1 });
  decider = door.person('social-worker', { number: 2 }).name;
  await countAll(door.records);
  const asked = { ...WHOLE_DAY, strata: ['agency', 'decision-maker'] as const };
  const sample = sampleIn(await door.as('manager').drawSample({ ...asked, strata: [...asked.strata] }));
  place = [sample.number, sample.list.find((of) => of.reference === reference)?.case ?? 0];
  const { id, name } = door.person('external-reviewer');
  await door.as('manager').listPerson({ id, name, roles: ['external-reviewer'], left: false, version: 0 });
  reviewer = door.as('external-reviewer');
  await release(place);
  expect(externalCaseIn(await reviewer.externalCase(...place)).parts.length).toBeGreaterThan(0);
  const said = aReview({ judgement: 'agree-with-learning', learning: 'Ask the neighbour too' });
  expect((await door.as('manager').reviewCase(...place, said)).status).toBe(200);
  const restricted = await door
    .as('manager')
    .restrict(reference, { reason: 'About a colleague', allowed: [] });
  expect(restricted.status).toBe(200);
  return door.close;
});

describe('a restricted record in a sample', () => {
  it('is masked in every list to whoever is not on the need-to-know list', async () => {
    const auditor = door.as('auditor');
    const sample = sampleIn(await auditor.sample(place[0]));
    const row = sample.list.find((of) => of.reference === reference);
    expect(row).toMatchObject({ part: 'Restricted', deciders: [], may: 'restricted' });
    expect(sample.list.find((of) => of.reference !== reference)?.deciders).toHaveLength(1);
    expect(sample.parts.map(({ words }) => words)).toContain('Restricted');
    expect(JSON.stringify(sample)).not.toContain(decider);
    const listed = eligibleIn(await auditor.eligible(place[0]));
    expect(listed.find(({ id }) => id.startsWith(reference))?.part).toBe('restricted');
    expect(listed.filter(({ part }) => part === 'restricted')).toHaveLength(1);
    const results = sampleResultsIn(await auditor.sampleResults('week'));
    expect(JSON.stringify(results)).not.toContain(decider);
  });

  it('is not opened by them, nor is what its reviewers wrote', async () => {
    const answer = await door.as('auditor').sampleCase(...place);
    expect([answer.status, problemIn(answer).code]).toEqual([403, 'restricted']);
    expect(answer.text).not.toContain('neighbour');
  });

  it('stays open to managers, who see all of it', async () => {
    const manager = door.as('manager', { number: 3 });
    const row = sampleIn(await manager.sample(place[0])).list.find((of) => of.reference === reference);
    expect(row?.deciders).toEqual([decider]);
    expect(sampleCaseIn(await manager.sampleCase(...place)).reference).toBe(reference);
  });

  it('is shown to nobody outside and judged by nobody outside, released before or not', async () => {
    const read = await reviewer.externalCase(...place);
    expect([read.status, problemIn(read).code]).toEqual([403, 'restricted']);
    const judged = await reviewer.reviewFromOutside(...place, aReview());
    expect(problemIn(judged).code).toBe('restricted');
    expect(packIn(await door.as('manager').packCase(...place, { takeOut: [] })).reviewers).toEqual([]);
  });
});
