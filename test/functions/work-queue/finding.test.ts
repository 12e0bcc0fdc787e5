import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, staffSubject } from '../../../shared/store/audit/chain.ts';
import { type ApiClient, foundIn, problemIn } from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, allegation, red, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

const ROSA = {
  given: 'Rosalind',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'F',
  postcode: 'EX4 3PQ',
  nhsNumber: '9434765919',
  upn: 'A801200001001',
} as const;

let door: FrontDoor;
let screener: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  screener = door.as('screener');
  return door.close;
});

const send = (changes: object = {}, form = yellow): Promise<string> =>
  door.as('partner').sent(form({ children: [aChild({ ...ROSA, ...changes })] }));

const search = async (body: Parameters<ApiClient['search']>[0], as = screener) =>
  foundIn(await as.search(body));

describe('a search', () => {
  it.each([
    ['her name and date of birth', { given: 'Rosalind', family: 'Trevanion', born: '2015-06-17' }],
    ['a misspelt name with it', { given: 'Rosalynd', family: 'Trevanyon', born: '2015-06-17' }],
    ['her NHS number, written in threes', { nhsNumber: '943 476 5919' }],
    ['her pupil number', { upn: 'a801200001001' }],
    ['her surname and postcode', { family: 'TREVANION', postcode: 'ex43pq' }],
  ])('finds a child by %s', async (_, body) => {
    const reference = await send();
    await door.as('partner').sent(yellow());
    const { contacts, incomplete } = await search(body);
    expect(incomplete).toBe(false);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ reference, initials: 'RT', age: '11', level: 'yellow' });
    expect(['The same child', 'May be the same child']).toContain(contacts[0]?.words);
    expect(contacts[0]?.work).toEqual([
      { id: `${reference}.mash`, queueName: 'Children’s MASH', state: 'waiting' },
    ]);
  });

  it('grades as a new referral would be: sure by all, possible by a little, another child of the household', async () => {
    const hers = await send();
    const { given, family, born, postcode } = ROSA;
    const known = { given, family, born, postcode };
    const sure = await search(known);
    expect(sure.contacts).toMatchObject([{ reference: hers, grade: 'same' }]);
    const brother = await search({ ...known, given: 'Hector', born: '2017-02-03' });
    expect(brother.contacts.map(({ grade }) => grade)).not.toContain('same');
  });

  it.each(['EX-', 'ex ', 'ex', ''])('finds a reference however it is typed: %s', async (prefix) => {
    const reference = await send();
    const [, one = '', two = ''] = reference.split('-');
    const typed = `${prefix}${one.toLowerCase()} ${two.toLowerCase()}`;
    const { contacts } = await search({ reference: typed });
    expect(contacts).toMatchObject([
      { reference, grade: 'by-reference', words: 'The referral you asked for' },
    ]);
  });

  it('finds nothing by a reference that there is not, or a child nobody has referred', async () => {
    await send();
    expect((await search({ reference: 'EX-0000-0000' })).contacts).toEqual([]);
    expect((await search({ given: 'Obadiah', family: 'Quist', born: '2011-01-09' })).contacts).toEqual([]);
  });

  it('shows no name, and each contact once', async () => {
    const reference = await send();
    const { sex: _sex, ...known } = ROSA;
    const answer = await screener.search({ ...known, reference });
    expect(foundIn(answer).contacts).toHaveLength(1);
    for (const value of [ROSA.given, ROSA.family, ROSA.born, ROSA.nhsNumber])
      expect(answer.text).not.toContain(value);
  });

  it('shows only what is open to whoever searches', async () => {
    const ordinary = await send();
    door.clock.set(EVENING);
    const night = await send({}, red);
    door.clock.set(TUESDAY);
    const { nhsNumber } = ROSA;
    const of = async (role: 'screener' | 'manager' | 'emergency-duty') =>
      (await search({ nhsNumber }, door.as(role))).contacts.map(({ reference }) => reference).toSorted();
    expect(await of('screener')).toEqual([ordinary]);
    expect(await of('emergency-duty')).toEqual([night]);
    expect(await of('manager')).toEqual([ordinary, night].toSorted());
    expect((await search({ reference: night })).contacts).toEqual([]);
  });

  it('names only queues that the person works', async () => {
    const reference = await send({}, allegation);
    const queues = async (role: 'screener' | 'manager') =>
      (await search({ reference }, door.as(role))).contacts[0]?.work.map(({ id }) => id.split('.')[1]);
    expect(await queues('screener')).not.toContain('lado');
    expect(await queues('manager')).toContain('lado');
  });

  it('is in the audit by the fields used, and what was typed is nowhere', async () => {
    const typed = { given: 'Zebedeecanary', family: 'Floopcanary', born: '1999-09-19' };
    await search(typed);
    const events = await chainOf(door.records, staffSubject(door.person('screener').id));
    expect(events.at(-1)).toMatchObject({
      action: 'searched',
      detail: { fields: 'given,family,born', found: 0 },
    });
    const kept = JSON.stringify([await everything(door.records), door.lines]);
    for (const value of Object.values(typed)) expect(kept).not.toContain(value);
  });
});

describe('too little to search by', () => {
  it.each([
    ['nothing', {}, ''],
    ['blanks', { given: '  ' }, ''],
    ['a first name alone', { given: 'Rosalind' }, ''],
    ['a postcode alone', { postcode: 'EX4 3PQ' }, ''],
    ['what is no reference', { reference: 'Rosalind Trevanion' }, '/reference'],
    ['what is no date', { family: 'Trevanion', born: '2015-02-31' }, '/born'],
  ])('is said by its field: %s', async (_, body, pointer) => {
    const problem = problemIn(await screener.search(body));
    expect(problem.code).toBe('fields-invalid');
    expect(problem.errors?.map((each) => each.pointer)).toEqual([pointer]);
  });
});
