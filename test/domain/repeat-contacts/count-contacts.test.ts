import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countContacts, isPossibleDuplicate } from '../../../shared/domain/repeat-contacts/count-contacts.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { at } from '../support/local.ts';
import { aPrior } from '../support/referrals.ts';

const now = (local: string, agencyReference?: string) => ({
  receivedAt: at(local),
  agencyId: 'police',
  agencyReference,
});
const on = (local: string) => aPrior({ receivedAt: at(local) });
const log = (local: string, agencyReference = 'EX-1') =>
  aPrior({ receivedAt: at(local), agencyId: 'police', agencyReference });
const certain = (today: string, priors: ReturnType<typeof on>[], reference?: string) =>
  countContacts(now(today, reference), priors, EXAMPLESHIRE).certain;

describe('six calendar months', () => {
  it('counts the new contact itself', () => expect(certain('2026-11-25T13:00', [])).toBe(1));

  it('counts the same date six months ago, whatever the hour', () =>
    expect(certain('2026-11-25T13:00', [on('2026-05-25T00:01')])).toBe(2));

  it('does not count the day before', () =>
    expect(certain('2026-11-25T13:00', [on('2026-05-24T23:59')])).toBe(1));

  it('counts by local dates', () =>
    // 23:30 in UTC on 24 May is already 25 May in London.
    expect(certain('2026-11-25T13:00', [aPrior({ receivedAt: '2026-05-24T23:30:00.000Z' })])).toBe(2));

  it('ends a month that is shorter on its last day', () => {
    expect(certain('2026-08-31T12:00', [on('2026-02-28T12:00')])).toBe(2);
    expect(certain('2026-08-31T12:00', [on('2026-02-27T12:00')])).toBe(1);
  });

  it('leaves out what came after', () =>
    expect(certain('2026-11-25T13:00', [on('2026-11-26T09:00')])).toBe(1));

  it('counts what came between a call and its being written down, and nothing later', () => {
    const call = { ...now('2026-11-25T13:00'), arrivedAt: at('2026-11-27T10:00') };
    const priors = [on('2026-05-25T00:01'), on('2026-11-26T09:00'), on('2026-11-28T09:00')];
    expect(countContacts(call, priors, EXAMPLESHIRE).certain).toBe(3);
  });
});

describe('the same incident', () => {
  it('counts once where agency and reference agree within 72 hours', () =>
    expect(certain('2026-11-25T13:10', [log('2026-11-25T12:10')], ' ex-1 ')).toBe(1));

  it('counts apart after 72 hours', () =>
    expect(certain('2026-11-25T13:10', [log('2026-11-22T13:09')], 'EX-1')).toBe(2));

  it('is measured from the first of the group', () =>
    expect(certain('2026-11-25T12:00', [log('2026-11-21T12:00'), log('2026-11-23T12:00')], 'EX-1')).toBe(2));

  it.each([undefined, '', '  '])('is never told by an empty reference (%o)', (reference) =>
    expect(certain('2026-11-25T13:10', [log('2026-11-25T12:10', reference ?? '')], reference)).toBe(2),
  );

  it('is not told across agencies', () =>
    expect(certain('2026-11-25T13:10', [{ ...log('2026-11-25T12:10'), agencyId: 'school' }], 'EX-1')).toBe(
      2,
    ));

  it('is flagged for certain matches only', () => {
    const prior = log('2026-11-25T12:10');
    const today = now('2026-11-25T13:10', 'EX-1');
    expect(isPossibleDuplicate(today, [prior], 72)).toBe(true);
    expect(isPossibleDuplicate(today, [{ ...prior, grade: 'possible' }], 72)).toBe(false);
  });
});

it('keeps possible matches apart from certain ones', () => {
  const priors = [on('2026-10-01T10:00'), aPrior({ grade: 'possible' }), aPrior({ grade: 'different' })];
  expect(countContacts(now('2026-11-25T13:00'), priors, EXAMPLESHIRE)).toEqual({ certain: 2, possible: 3 });
});

it('never counts fewer when there is one contact more', () => {
  const prior = fc
    .record({ days: fc.nat(200), hours: fc.nat(23), reference: fc.constantFrom('', 'a', 'b') })
    .map(({ days, hours, reference }) =>
      aPrior({
        receivedAt: new Date(
          Date.parse('2026-11-25T13:00:00Z') - (days * 24 + hours) * 3_600_000,
        ).toISOString(),
        agencyReference: reference,
      }),
    );
  fc.assert(
    fc.property(fc.array(prior, { maxLength: 8 }), prior, (priors, more) => {
      expect(certain('2026-11-25T13:00', [...priors, more])).toBeGreaterThanOrEqual(
        certain('2026-11-25T13:00', priors),
      );
    }),
  );
});
