import { describe, expect, it } from 'vitest';
import { QUEUES } from '../../shared/domain/queues.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { authoritySettings } from '../../shared/settings/schema.ts';

const wrongIn = (change: object): string[] => {
  const read = authoritySettings.safeParse({ ...EXAMPLESHIRE, ...change });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('an authority’s settings', () => {
  it('are read as they are written for Exampleshire', () => {
    expect(authoritySettings.parse(EXAMPLESHIRE)).toEqual(EXAMPLESHIRE);
  });

  it.each([
    ['a queue left out', { queues: {} }, 'queues.mash'],
    [
      'a queue that nobody works',
      { queues: { ...EXAMPLESHIRE.queues, lado: { name: 'L', about: '', workedBy: [] } } },
      'queues.lado.workedBy',
    ],
    [
      'an opening after the closing',
      {
        calendar: { ...EXAMPLESHIRE.calendar, openingHours: { monday: { opens: '17:00', closes: '08:30' } } },
      },
      'calendar.openingHours.monday',
    ],
    ['no day open', { calendar: { ...EXAMPLESHIRE.calendar, openingHours: {} } }, 'calendar.openingHours'],
    ['a prefix in small letters', { referencePrefix: 'ex' }, 'referencePrefix'],
    ['a lease of no time', { leaseMinutes: 0 }, 'leaseMinutes'],
    ['a third contact that is the first', { repeatContacts: 1 }, 'repeatContacts'],
    [
      'a system of no agency',
      { partnerSystems: [{ clientId: 'somebody-elses', name: 'Records', agency: 'nowhere' }] },
      'partnerSystems',
    ],
    [
      'one client for two systems',
      {
        partnerSystems: [
          ...EXAMPLESHIRE.partnerSystems,
          { clientId: 'exampleshire-high-records', name: 'Another', agency: 'midwifery' },
        ],
      },
      'partnerSystems',
    ],
    [
      'a check of itself by a client that is none of its systems',
      { syntheticClientId: 'another-client' },
      'syntheticClientId',
    ],
    [
      'a check of itself that speaks for a real agency',
      { syntheticClientId: 'exampleshire-high-records' },
      'syntheticClientId',
    ],
    [
      'an escalation after no time',
      { watch: { ...EXAMPLESHIRE.watch, escalateAfterMinutes: 0 } },
      'watch.escalateAfterMinutes',
    ],
    [
      'a day without a duty manager',
      { watch: { ...EXAMPLESHIRE.watch, dutyManagers: EXAMPLESHIRE.watch.dutyManagers.slice(0, 1) } },
      'watch.dutyManagers',
    ],
    [
      'one postcode district for two neighbours',
      { neighbours: [...EXAMPLESHIRE.neighbours, { ...EXAMPLESHIRE.neighbours[0], name: 'Another' }] },
      'neighbours',
    ],
    [
      'a whole postcode where a district belongs',
      { neighbours: [{ ...EXAMPLESHIRE.neighbours[0], postcodeDistricts: ['EX51 1AA'] }] },
      'neighbours.0.postcodeDistricts.0',
    ],
    ['an alert to nobody', { alerts: { mash: '', emergencyDutyTeam: 'edt@x.example' } }, 'alerts.mash'],
  ])('are refused with the place of the mistake: %s', (_, change, place) => {
    expect(wrongIn(change)).toContain(place);
  });

  it('are refused with a setting that is not known', () => {
    expect(authoritySettings.safeParse({ ...EXAMPLESHIRE, colour: 'blue' }).success).toBe(false);
  });

  it('give each queue a name of its own and at least one person who decides', () => {
    const queues = QUEUES.map((id) => EXAMPLESHIRE.queues[id]);
    expect(new Set(queues.map(({ name }) => name)).size).toBe(QUEUES.length);
    for (const { workedBy } of queues) {
      expect(workedBy.some((role) => ['social-worker', 'manager', 'emergency-duty'].includes(role))).toBe(
        true,
      );
    }
  });

  it('let a screener work neither a manager’s decision nor an allegation', () => {
    for (const queue of ['manager-decision', 'lado', 'emergency-duty-team'] as const) {
      expect(EXAMPLESHIRE.queues[queue].workedBy).not.toContain('screener');
    }
  });
});
