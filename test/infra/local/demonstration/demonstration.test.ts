import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_PEOPLE } from '../../../../infra/local/demonstration/people.ts';
import { demonstrationContacts } from '../../../../infra/local/demonstration/prior-contacts.ts';
import { CONCERN_CODES } from '../../../../shared/domain/codes/concerns.ts';
import { ROLES } from '../../../../shared/domain/roles.ts';
import { isVerifiedNhsNumber } from '../../../../shared/matching/verify.ts';

const NOW = '2026-11-25T14:00:00.000Z';

describe.each([NOW, '2027-03-28T03:00:00.000Z', '2026-11-23T06:00:00.000Z'])(
  'demonstration referrals at %s',
  (now) => {
    const contacts = demonstrationContacts(now);
    const children = contacts.flatMap(({ form }) => form.children);

    it('are the same each time', () => {
      expect(demonstrationContacts(now)).toEqual(contacts);
    });

    it('are at least 300 of the last twelve months, oldest first, none later than now', () => {
      const received = contacts.map(({ receivedAt }) => receivedAt);
      expect(contacts.length).toBeGreaterThanOrEqual(300);
      expect(received).toEqual(received.toSorted());
      expect((received.at(-1) ?? '') <= now).toBe(true);
      expect(Date.parse(now) - Date.parse(received[0] ?? '')).toBeLessThan(367 * 86_400_000);
    });

    it('wait in a queue only where they are of the last days', () => {
      const open = contacts.filter(({ decided }) => decided === null);
      expect(open).toHaveLength(35);
      for (const { receivedAt } of open) {
        expect(Date.parse(now) - Date.parse(receivedAt)).toBeLessThan(6 * 86_400_000);
      }
      const lastDecided = contacts.findLast(({ decided }) => decided !== null)?.receivedAt ?? '';
      expect(Date.parse(now) - Date.parse(lastDecided)).toBeGreaterThan(5 * 86_400_000);
    });

    it('name children born before the referral and under 18, or still expected', () => {
      for (const { form, receivedAt } of contacts) {
        for (const { born, expected } of form.children) {
          expect([born, expected].filter((date) => date !== undefined)).toHaveLength(1);
          if (born !== undefined) {
            expect(born < receivedAt).toBe(true);
            expect(Date.parse(receivedAt) - Date.parse(born)).toBeLessThan(18 * 365.25 * 86_400_000);
          } else expect((expected ?? '') > receivedAt).toBe(true);
        }
      }
    });

    it('carry only NHS numbers of the test range, each one child’s, and Exampleshire postcodes', () => {
      const owners = new Map<string, Set<string>>();
      for (const { nhsNumber, postcode, born = '', sex = '' } of children) {
        if (postcode !== undefined) expect(postcode).toMatch(/^EX[1-9] \d[A-Z]{2}$/);
        if (nhsNumber === undefined) continue;
        expect(nhsNumber).toMatch(/^999\d{7}$/);
        expect(isVerifiedNhsNumber(nhsNumber)).toBe(true);
        owners.set(nhsNumber, (owners.get(nhsNumber) ?? new Set()).add(`${born} ${sex}`));
      }
      expect([...owners.values()].every(({ size }) => size === 1)).toBe(true);
    });

    it('hold several children with three contacts in six months, and twins', () => {
      const since = new Date(Date.parse(now) - 180 * 86_400_000).toISOString();
      const counts = new Map<string, number>();
      for (const { form, receivedAt } of contacts) {
        if (receivedAt < since) continue;
        for (const child of form.children) {
          const who = `${child.family} ${child.born} ${child.address}`;
          counts.set(who, (counts.get(who) ?? 0) + 1);
        }
      }
      expect([...counts.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(8);
      const withTwins = contacts.filter(
        ({ form }) => new Set(form.children.map(({ born }) => born)).size < form.children.length,
      );
      expect(withTwins.length).toBeGreaterThan(0);
    });

    it('come from every agency with concerns of the closed list and a narrative without gaps', () => {
      expect(new Set(contacts.map(({ agencyId }) => agencyId)).size).toBe(11);
      for (const { form } of contacts) {
        expect(form.narrative).not.toMatch(/[{}]|undefined/);
        for (const code of Object.keys(form.concerns)) expect(CONCERN_CODES).toContain(code);
      }
    });
  },
);

describe('demonstration people', () => {
  it('hold every role but the one no person has', () => {
    const roles = new Set(DEMONSTRATION_PEOPLE.map(({ role }) => role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual(['partner-system', 'system']);
  });

  it('have ids of their own that do not tell the name', () => {
    expect(new Set(DEMONSTRATION_PEOPLE.map(({ id }) => id)).size).toBe(DEMONSTRATION_PEOPLE.length);
    for (const { id, name } of DEMONSTRATION_PEOPLE) {
      for (const part of name.toLowerCase().split(/[ -]/)) expect(id).not.toContain(part);
    }
  });
});
