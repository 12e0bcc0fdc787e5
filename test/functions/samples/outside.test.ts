import { beforeAll, describe, expect, it } from 'vitest';
import { readReferral } from '../../../shared/store/read-referral.ts';
import {
  externalCaseIn,
  externalCasesIn,
  packIn,
  problemIn,
  sampleCaseIn,
  sampleIn,
} from '../../support/api-client.ts';
import { countAll } from '../../support/counted.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';
import { aReview } from '../../support/reviews.ts';
import { decided, WHOLE_DAY } from './decided.ts';

const REFERRAL = aReferral({
  referrer: {
    name: 'Orla Penhaligon',
    jobTitle: 'Lead',
    agency: 'Canarybird Infants',
    phone: '01632 960222',
    email: 'orla@canarybird.example',
  },
  agencyReference: 'CB/99123/7',
  children: [
    aChild({
      given: 'Zephyrine Anne-Marie',
      family: 'Larkham-Quist',
      otherNames: ['Zeffy'],
      born: '2014-07-09',
      address: '14 Kiln Row, Upper Thornbury',
      postcode: 'EX4 1AB',
      phone: '07700 900123',
      school: 'Canarybird Infants',
      nhsNumber: '943 476 5919',
      gp: 'Dr Havisham',
      socialWorker: 'Petronella Voss',
    }),
    aChild({ given: 'William', family: 'Larkham-Quist' }),
  ],
  adults: [
    {
      given: 'Mirabel',
      family: 'Quist',
      relationship: 'Mother',
      phone: '07700 900456',
      address: 'Flat 2, The Old Mill',
    },
    { given: 'Cosmo', family: 'Draper', relationship: 'mother’s partner' },
  ],
  professionals: [
    { name: 'Ottoline Fenn', role: 'Health visitor', agency: 'Thornbury Health', phone: '01632 960333' },
  ],
  narrative:
    'ZEPHYRINE told Miss Penhaligon that Cosmo Draper shouts. Her brother Bill (Billy) hid. Zeffy, born 9 July 2014, lives at 14 Kiln Row. Mrs Quist rang from 07700 900456. Bartek the lodger was there. NHS 943 476 5919.',
  whatHappened:
    'Anne Marie said to Ottoline: “mum hits me”. Larkham Quist children were seen by Dr. Havisham.',
  childViews: 'zephyrine wants it to stop',
});

/** Everything by which somebody in it could be known. */
const CANARIES =
  /zeph|zeffy|anne|marie|larkham|quist|mirabel|cosmo|draper|will|bill|ottoline|fenn|penhaligon|orla|canarybird|thornbury|havisham|petronella|voss|kiln|mill|EX4|07700|01632|943 ?476|99123|9 July|2014|EX-[0-9A-Z]{4}/i;

let door: FrontDoor;
let place: readonly [number, number];
let reference: string;
let reviewer: ReturnType<FrontDoor['as']>;

beforeAll(async () => {
  door = await openFrontDoor();
  reference = await decided(door, { referral: REFERRAL, by: 2 });
  await countAll(door.records);
  const sample = sampleIn(await door.as('manager').drawSample(WHOLE_DAY));
  place = [sample.number, sample.list.find((each) => each.contact === 1)?.case ?? 0];
  const person = door.person('external-reviewer');
  await door.as('manager').listPerson({
    id: person.id,
    name: person.name,
    roles: ['external-reviewer'],
    left: false,
    version: 0,
  });
  reviewer = door.as('external-reviewer');
  return door.close;
});

describe('a case for somebody from outside', () => {
  it('is not there for them before a manager released it', async () => {
    expect(externalCasesIn(await reviewer.externalCases())).toEqual([]);
    expect(problemIn(await reviewer.externalCase(...place)).code).toBe('not-found');
    expect(problemIn(await reviewer.reviewFromOutside(...place, aReview())).code).toBe('not-found');
  });

  it('is looked over by a manager first, who sees what may be names still', async () => {
    const answer = packIn(await door.as('manager').packCase(...place, { takeOut: [] }));
    expect(JSON.stringify(answer.parts)).not.toMatch(CANARIES);
    expect(answer.parts.map(({ words }) => words).join('\n')).toContain(
      '[Child A] told Miss [the referrer] that',
    );
    expect(answer.perhapsNames).toContain('Miss');
    expect(answer.released).toBe(false);
    const more = packIn(await door.as('manager').packCase(...place, { takeOut: ['Bartek'] }));
    expect(JSON.stringify(more.parts)).not.toContain('Bartek');
  });

  it('is released as it was looked over and not otherwise, to whoever managers listed', async () => {
    const manager = door.as('manager');
    const { digest } = packIn(await manager.packCase(...place, { takeOut: [] }));
    const { id } = door.person('external-reviewer');
    const other = await manager.packCase(...place, {
      takeOut: ['Bartek'],
      release: { reviewer: id, digest },
    });
    expect(problemIn(other).code).toBe('changed-meanwhile');
    const stranger = await manager.packCase(...place, {
      takeOut: [],
      release: { reviewer: 'nobody', digest },
    });
    expect(problemIn(stranger).errors?.[0]?.pointer).toBe('/release/reviewer');
    const seen = packIn(await manager.packCase(...place, { takeOut: ['Bartek'] }));
    const released = await manager.packCase(...place, {
      takeOut: ['Bartek'],
      release: { reviewer: id, digest: seen.digest },
    });
    expect(packIn(released).released).toBe(true);
    expect(externalCasesIn(await reviewer.externalCases())).toEqual([
      { sample: place[0], case: place[1], releasedAt: TUESDAY, reviewedAt: null },
    ]);
  });

  it('names nobody to them, and is not there for another', async () => {
    const answer = await reviewer.externalCase(...place);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(CANARIES);
    expect(answer.text).not.toMatch(/Bartek/);
    const other = door.as('external-reviewer', { number: 7 });
    expect(problemIn(await other.externalCase(...place)).code).toBe('not-found');
    expect(externalCasesIn(await other.externalCases())).toEqual([]);
  });

  it('is all that they see: no record, no search, no sample, no results', async () => {
    const answers = await Promise.all([
      reviewer.read(reference),
      reviewer.search({ reference }),
      reviewer.sample(place[0]),
      reviewer.sampleCase(...place),
      reviewer.samples(),
      reviewer.sampleResults(),
      reviewer.queues(),
      reviewer.auditOf(reference),
    ]);
    expect(answers.map((answer) => problemIn(answer).code)).toEqual(answers.map(() => 'not-allowed'));
  });

  it('is reviewed once, and a child at risk opens it again as red', async () => {
    const said = aReview({ judgement: 'child-at-risk', learning: 'She says that she is hit.' });
    const answer = externalCaseIn(await reviewer.reviewFromOutside(...place, said));
    expect(answer.review).toMatchObject({ slot: 'external', act: 'reopened-red' });
    expect((await readReferral(door.records, reference))?.contacts[0]).toMatchObject({ level: 'red' });
    expect(problemIn(await reviewer.reviewFromOutside(...place, said)).code).toBe('already-reviewed');
    expect(externalCasesIn(await reviewer.externalCases())[0]?.reviewedAt).toBe(TUESDAY);
    const seen = sampleCaseIn(await door.as('auditor').sampleCase(...place));
    expect(seen.external?.review).toMatchObject({ judgement: 'child-at-risk' });
  });
});
