import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../shared/contract/routes.ts';
import { type ApiClient, problemIn } from '../support/api-client.ts';
import { openFrontDoor } from '../support/front-door.ts';
import { aChild, aReferral } from '../support/referrals.ts';

let partner: ApiClient;

beforeAll(async () => {
  const door = await openFrontDoor();
  partner = door.as('partner');
  return door.close;
});

const posted = (raw: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  partner.call(ROUTES.submitReferral, { raw, headers: { 'Idempotency-Key': 'bad', ...headers } });

const refusedFields = async (body: unknown): Promise<string[]> => {
  const answer = await posted(JSON.stringify(body));
  expect(answer.status).toBe(422);
  const { code, errors = [] } = problemIn(answer);
  expect(code).toBe('fields-invalid');
  expect(errors.every(({ detail }) => detail.length > 0)).toBe(true);
  return errors.map(({ pointer }) => pointer);
};

describe('a body that cannot be read', () => {
  it.each([
    ['nothing at all', ''],
    ['a sentence', 'a child is in danger'],
    ['half a referral', '{"referrer": {'],
    ['a referral and more', '{} {}'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
  ])('is refused as not JSON: %s', async (_, raw) => {
    const answer = await posted(raw);
    expect(answer.status).toBe(400);
    expect(problemIn(answer).code).toBe('not-json');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'is refused when its media type is "%s"',
    async (type) => {
      const answer = await posted(JSON.stringify(aReferral()), { 'Content-Type': type });
      expect(answer.status).toBe(415);
      expect(problemIn(answer).code).toBe('wrong-media-type');
    },
  );

  it('is refused when it is too large', async () => {
    const answer = await posted(JSON.stringify({ narrative: 'a'.repeat(2_100_000) }));
    expect(answer.status).toBe(413);
    expect(problemIn(answer).code).toBe('too-large');
  });

  it('is refused when each answer fits its field but all of them together do not fit a record', async () => {
    const prose = '語'.repeat(4_000);
    const line = '語'.repeat(200);
    const children = Array.from({ length: 12 }, () =>
      aChild({ address: prose, school: line, whereNow: line, otherNames: Array(10).fill(line) }),
    );
    const adults = Array.from({ length: 20 }, () => ({ family: line, address: prose }));
    const answer = await posted(JSON.stringify(aReferral({ children, adults })));
    expect(answer.status).toBe(413);
  });
});

describe('a field that is wrong', () => {
  it.each([
    ['a text where a list belongs', { children: 'two' }, ['/children']],
    ['a number where text belongs', { narrative: 7 }, ['/narrative']],
    ['a null where text belongs', { narrative: null }, ['/narrative']],
    ['a list where a referrer belongs', { referrer: [] }, ['/referrer']],
    ['a word that is no answer', { significantHarm: 'perhaps' }, ['/significantHarm']],
    ['a level of need that there is not', { levelOfNeed: 5 }, ['/levelOfNeed']],
    ['a time that there is not', { goesHomeAt: '25:00' }, ['/goesHomeAt']],
    ['an address that is none', { referrer: { email: 'orla at school' } }, ['/referrer/email']],
    ['an unknown property', { urgency: 'high' }, ['/urgency']],
    ['an unknown property of a child', { children: [{ ...aChild(), pet: 'cat' }] }, ['/children/0/pet']],
    ['an unknown property whose name needs escaping', { 'a/b~c': 1 }, ['/a~1b~0c']],
    ['a date that there is not', { children: [{ born: '2015-02-30' }] }, ['/children/0/born']],
    ['a date in another order', { children: [{ born: '30/01/2015' }] }, ['/children/0/born']],
    ['two ages', { children: [{ born: '2015-01-30', estimatedAge: 9 }] }, ['/children/0/born']],
    ['nobody named', { children: [], adults: [] }, ['/children']],
    ['thirteen children', { children: Array.from({ length: 13 }, () => aChild()) }, ['/children']],
  ])('is named by its pointer: %s', async (_, wrong, pointers) => {
    expect(await refusedFields({ ...aReferral(), ...wrong })).toEqual(pointers);
  });

  it('is named when a concern is not in the list', async () => {
    expect(await refusedFields({ ...aReferral(), concerns: { 'bad-vibes': 'yes' } })).toEqual([
      '/concerns/bad-vibes',
    ]);
  });

  it('is named when a narrative is a megabyte long', async () => {
    expect(await refusedFields({ ...aReferral(), narrative: 'a'.repeat(1_000_000) })).toEqual(['/narrative']);
  });

  it('is named for each date that lies in the future', async () => {
    const wrong = {
      ...aReferral(),
      children: [aChild(), { born: '2026-11-25' }, { expected: '2027-12-01' }],
      adults: [{ born: '2030-01-01' }],
      consent: { told: 'yes', agreement: 'agreed', agreedOn: '2026-11-25' },
    };
    expect(await refusedFields(wrong)).toEqual([
      '/children/1/born',
      '/children/2/expected',
      '/adults/0/born',
      '/consent/agreedOn',
    ]);
  });

  it('is never quoted back', async () => {
    const answer = await posted(JSON.stringify({ ...aReferral(), goesHomeAt: 'Zebedee-Canary' }));
    expect(answer.text).not.toContain('Zebedee-Canary');
  });
});

describe('a path that names nothing', () => {
  it.each([
    'x',
    'EX-0000-0000',
    '..',
    '\u0000',
    '🧸',
    'ex-0000-0000',
    '__proto__',
    `EX-${'0'.repeat(3_000)}`,
  ])('is not found: %#', async (reference) => {
    expect((await partner.read(reference)).status).toBe(404);
    expect((await partner.status(reference)).status).toBe(404);
  });
});
