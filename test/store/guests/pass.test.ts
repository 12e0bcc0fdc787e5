import { beforeAll, describe, expect, it } from 'vitest';
import { guestIdOf } from '../../../shared/store/guests/guest-id.ts';
import { guestOf, issuePass, PASS_HOURS } from '../../../shared/store/guests/pass.ts';
import type { Records } from '../../../shared/store/records.ts';
import { openRecords, TUESDAY } from '../../support/front-door.ts';
import { everything } from '../../support/stored.ts';

const ADDRESS = 'orla.canary@housing.example';
const SECRET = 'a secret of the codes';

let records: Records;
beforeAll(async () => {
  records = await openRecords();
});

const hoursOn = (hours: number): string => new Date(Date.parse(TUESDAY) + hours * 3_600_000).toISOString();
const issue = (address = ADDRESS) => issuePass(records, address, TUESDAY, SECRET);

describe('a pass', () => {
  it('names the same guest whichever of their codes opened it, and nobody else', async () => {
    const [first, second, other] = [await issue(), await issue(), await issue('other@housing.example')];
    expect(first).not.toBe(second);
    const mine = await guestOf(records, first, TUESDAY);
    expect(mine).toBe(guestIdOf(ADDRESS, SECRET));
    expect(await guestOf(records, second, TUESDAY)).toBe(mine);
    expect(await guestOf(records, other, TUESDAY)).not.toBe(mine);
  });

  it('holds for longer than a session can last, and then opens nothing', async () => {
    const pass = await issue();
    expect(PASS_HOURS).toBeGreaterThan(8);
    expect(await guestOf(records, pass, hoursOn(PASS_HOURS - 0.01))).not.toBeNull();
    expect(await guestOf(records, pass, hoursOn(PASS_HOURS))).toBeNull();
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5_000), '#', '\u0000'])(
    'is not invented: %j',
    async (pass) => {
      expect(await guestOf(records, pass, TUESDAY)).toBeNull();
    },
  );

  it('is kept without itself and without the address, and goes by itself', async () => {
    const pass = await issue();
    const items = (await everything(records)).filter(({ pk }) => pk.startsWith('PASS#'));
    // A referral of theirs may be held for days: until then it is known whose the pass was.
    const days = items.map(({ expiresAt }) => (Number(expiresAt) * 1_000 - Date.parse(TUESDAY)) / 86_400_000);
    expect(Math.min(...days)).toBeGreaterThan(7);
    expect(Math.max(...days)).toBeLessThan(15);
    expect(JSON.stringify(items)).not.toContain(pass);
    expect(JSON.stringify(items)).not.toMatch(/canary|housing/i);
  });
});

describe('the id of a guest', () => {
  it('cannot be made without the secret, nor read as the address', () => {
    expect(guestIdOf(ADDRESS, 'another')).not.toBe(guestIdOf(ADDRESS, SECRET));
    expect(guestIdOf(ADDRESS, SECRET)).toMatch(/^guest:[\w-]{43}$/);
  });
});
