import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { createKeys, loadOrCreateKeys, publicKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken, personFor } from '../../../infra/local/identity/mint.ts';
import { parseTokenCommand } from '../../../infra/local/token-command.ts';
import { ROLES } from '../../../shared/domain/roles.ts';
import { PEOPLE } from './people.ts';

const directory = mkdtempSync(join(tmpdir(), 'front-door-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('the keys', () => {
  test('stay the same from one run to the next, and only their owner can read them', async () => {
    const first = await loadOrCreateKeys(join(directory, 'keys'));
    expect(await loadOrCreateKeys(join(directory, 'keys'))).toEqual(first);
    expect(statSync(join(directory, 'keys', 'identity.json')).mode & 0o777).toBe(0o600);
  });

  test('are one pair even when two runs make them at the same moment', async () => {
    const both = await Promise.all([1, 2].map(() => loadOrCreateKeys(join(directory, 'at-once'))));
    expect(both[0]).toEqual(both[1]);
  });

  test('show only their public half', async () => {
    const shown = JSON.stringify(publicKeys(await createKeys()));
    expect(Object.keys(JSON.parse(shown).keys[0]).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('a minted token', () => {
  test.each(ROLES)('for the role %s verifies with the public key and says who', async (role) => {
    const keys = await loadOrCreateKeys(join(directory, 'keys'));
    const person = personFor({ role, number: 1 }, PEOPLE);
    const clock = { now: () => new Date('2026-11-20T10:00:00Z') };
    const issuer = 'http://localhost:3000/oidc';
    const token = await mintToken({ keys, issuer, person, clock, lifetimeSeconds: 60 });
    const check = (at: string) =>
      jwtVerify(token, createLocalJWKSet(publicKeys(keys)), {
        issuer,
        audience: 'front-door-api',
        currentDate: new Date(at),
      });
    expect((await check('2026-11-20T10:00:59Z')).payload).toMatchObject({
      sub: person.id,
      roles: [role],
      name: person.name,
    });
    await expect(check('2026-11-20T10:01:01Z')).rejects.toThrow('exp');
  });
});

describe('the person of a token', () => {
  test('is a demonstration person while there are enough of them', () => {
    expect(personFor({ role: 'partner', number: 1 }, PEOPLE).name).toBe('Priya Nair');
  });

  test('is somebody else for each number, and always the same for one number', () => {
    const ids = [1, 2, 3, 4].map((number) => personFor({ role: 'screener', number }, PEOPLE).id);
    expect(new Set(ids).size).toBe(4);
    expect(personFor({ role: 'screener', number: 3 }, PEOPLE).id).toBe(ids[2]);
  });

  test('is of the agency asked for, and of some agency where the role needs one', () => {
    expect(personFor({ role: 'partner', agency: 'exampleshire-police', number: 1 }, PEOPLE).agency).toBe(
      'exampleshire-police',
    );
    expect(personFor({ role: 'system', number: 1 }, PEOPLE).agency).toBe('exampleshire-high-school');
    expect(personFor({ role: 'manager', number: 1 }, PEOPLE).agency).toBeUndefined();
  });

  test('has an id that tells nothing', () => {
    expect(personFor({ role: 'social-worker', number: 9 }, PEOPLE).id).toMatch(/^[\w-]{22}$/);
  });
});

describe('the command', () => {
  test('takes a role, an agency and a number', () => {
    expect(parseTokenCommand(['partner', '--agency', 'exampleshire-police', '--person', '2'])).toEqual({
      role: 'partner',
      agency: 'exampleshire-police',
      number: 2,
    });
    expect(parseTokenCommand(['system']).number).toBe(1);
  });

  test.each([
    [['boss'], `There is no role "boss". The roles are ${ROLES.join(', ')}.`],
    [[], 'Usage: npm run token -- <role> [--agency <id>] [--person <number>].'],
    [['partner', '--colour', 'red'], 'Usage: npm run token'],
    [['partner', '--person', '0'], '--person takes a whole number from 1'],
  ])('answers %j with one sentence', (words, sentence) => {
    expect(() => parseTokenCommand(words)).toThrow(sentence);
  });
});
