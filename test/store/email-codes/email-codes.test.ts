import { beforeEach, describe, expect, it } from 'vitest';
import { checkCode } from '../../../shared/store/email-codes/check-code.ts';
import { issueCode } from '../../../shared/store/email-codes/issue-code.ts';
import { seal, unseal } from '../../../shared/store/email-codes/keyed.ts';
import { MOST_PER_HOUR, MOST_TRIES } from '../../../shared/store/email-codes/limits.ts';
import { outboxItem } from '../../../shared/store/items/outbox.ts';
import { markDelivered } from '../../../shared/store/outbox.ts';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords, SECRET, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const ADDRESS = 'orla.canary@housing.example';
const CODE = '042137';
const { secret } = SECRET;

let records: Records;
beforeEach(async () => {
  records = await openRecords();
});

const later = (minutes: number): string => new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();
const issue = (code = CODE, at = TUESDAY, address = ADDRESS) =>
  issueCode(records, { address, code, at }, secret);
const check = (code = CODE, at = TUESDAY, address = ADDRESS) =>
  checkCode(records, { address, code, at }, secret);
const events = async () =>
  (await everything(records))
    .filter(({ pk }) => pk.startsWith('OUTBOX#'))
    .map((item) => outboxItem.parse(item));

describe('a code', () => {
  it('is right once, and never again', async () => {
    await issue();
    expect(await check()).toBe('right');
    expect(await check()).toBe('ended');
  });

  it('is right for one of many who give it at the same moment', async () => {
    await issue();
    const checked = await Promise.all(Array.from({ length: 5 }, () => check()));
    expect(checked.filter((each) => each === 'right')).toHaveLength(1);
  });

  it('works for thirty minutes and not a moment longer', async () => {
    await issue();
    expect(await check('000000', later(29.99))).toBe('not-right');
    expect(await check(CODE, later(30))).toBe('ended');
  });

  it('can be tried five times: the fifth may still be right', async () => {
    await issue();
    for (let tries = 1; tries < MOST_TRIES; tries += 1) expect(await check('000000')).toBe('not-right');
    expect(await check()).toBe('right');
  });

  it('has ended with the fifth wrong try, also for whoever knows it', async () => {
    await issue();
    const tried = [];
    for (let tries = 0; tries < MOST_TRIES; tries += 1) tried.push(await check('000000'));
    expect(tried.at(-1)).toBe('ended');
    expect(await check()).toBe('ended');
  });

  it('cannot be guessed more often by guessing at the same moment', async () => {
    await issue();
    const guesses = Array.from({ length: 30 }, (_, at) => String(at).padStart(6, '1'));
    const checked = await Promise.all(guesses.map((guess) => check(guess)));
    expect(checked.filter((each) => each === 'not-right')).toHaveLength(MOST_TRIES - 1);
    const [item] = (await everything(records)).filter(({ pk }) => pk.startsWith('CODE#'));
    expect(item).toMatchObject({ tries: MOST_TRIES });
    expect(await check()).toBe('ended');
  });

  it('takes the place of the one before, with five tries of its own', async () => {
    await issue('111111');
    await check('000000');
    await issue('222222', later(1));
    expect(await check('111111', later(2))).toBe('not-right');
    expect(await check('222222', later(2))).toBe('right');
  });

  it('is worth nothing for another address', async () => {
    await issue();
    await issue('999999', TUESDAY, 'other@housing.example');
    expect(await check(CODE, TUESDAY, 'other@housing.example')).toBe('not-right');
    expect(await check(CODE, TUESDAY, 'nobody@housing.example')).toBe('ended');
  });
});

describe('one address', () => {
  it('is sent a few codes in an hour, keeps the last, and can have more an hour later', async () => {
    const asked = [];
    for (let at = 0; at < MOST_PER_HOUR + 2; at += 1) asked.push(await issue(`10000${at}`, later(at)));
    expect(asked.filter((each) => each === 'issued')).toHaveLength(MOST_PER_HOUR);
    expect(await events()).toHaveLength(MOST_PER_HOUR);
    expect(await check(`10000${MOST_PER_HOUR - 1}`, later(10))).toBe('right');
    expect(await issue('200000', later(61))).toBe('issued');
  });

  it('is sent no more when asked for many times at the same moment', async () => {
    await Promise.allSettled(Array.from({ length: 8 }, (_, at) => issue(`10000${at}`)));
    expect((await events()).length).toBeLessThanOrEqual(MOST_PER_HOUR);
  });
});

describe('what is kept', () => {
  it('shows neither the address nor the code, in no key and no value', async () => {
    await issue();
    await check('000000');
    const kept = JSON.stringify(await everything(records));
    expect(kept).not.toMatch(/canary|housing\.example/i);
    expect(kept).not.toContain(CODE);
  });

  it('goes by itself, and what was sealed goes when the message has left', async () => {
    await issue();
    expect((await everything(records)).every(({ expiresAt }) => typeof expiresAt === 'number')).toBe(true);
    const [event] = await events();
    expect(unseal(event?.sealed ?? '', event?.id ?? '', secret)).toEqual({ to: ADDRESS, code: CODE });
    await markDelivered(records, event?.id ?? '', TUESDAY);
    expect((await events())[0]?.sealed).toBeUndefined();
  });

  it('is opened under its own secret and for its own event only', () => {
    const sealed = seal({ to: ADDRESS, code: CODE }, 'event-1', secret);
    expect(() => unseal(sealed, 'event-2', secret)).toThrow();
    expect(() => unseal(sealed, 'event-1', `${secret}!`)).toThrow();
  });
});
