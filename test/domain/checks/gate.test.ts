import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILY_KNOWS, type FamilyKnows } from '../../../shared/domain/checks/family-knows.ts';
import { COVERS, type Covers, checkGate, type GateFacts } from '../../../shared/domain/checks/gate.ts';
import { contactStanding } from '../../../shared/domain/checks/standing.ts';
import { CONSENT_ROWS, type Standing } from '../../../shared/domain/consent/consent-table.ts';

const STANDINGS = [
  'young-person-agreed',
  'agreed',
  'refused',
  'not-sought',
] as const satisfies readonly Standing[];
const KNOWS = Object.keys(FAMILY_KNOWS) as FamilyKnows[]; // Object.keys forgets the key type
const COVERED = Object.keys(COVERS) as Covers[]; // Object.keys forgets the key type

const authorisation = fc.record({
  covers: fc.constantFrom(...COVERED),
  standing: fc.constantFrom(...STANDINGS),
});
const anyFacts: fc.Arbitrary<GateFacts> = fc.record({
  standing: fc.constantFrom(...STANDINGS),
  harmSuspected: fc.boolean(),
  familyKnows: fc.constantFrom(...KNOWS),
  authorisations: fc.array(authorisation, { maxLength: 4 }),
});

const facts = (changes: Partial<GateFacts>): GateFacts => ({
  standing: 'not-sought',
  harmSuspected: false,
  familyKnows: 'told',
  authorisations: [],
  ...changes,
});

describe('partners may be asked', () => {
  it.each(['agreed', 'young-person-agreed'] as const)(
    'where the answer is %s and the family knows',
    (standing) => {
      expect(checkGate(facts({ standing }))).toMatchObject({
        allowed: true,
        rule: 'checks.agreed',
        needs: null,
      });
    },
  );

  it.each(['refused', 'not-sought'] as const)(
    'where it is %s, harm is suspected and the family knows',
    (standing) => {
      const answer = checkGate(facts({ standing, harmSuspected: true }));
      expect(answer).toMatchObject({ allowed: true, rule: 'checks.harm-suspected' });
    },
  );

  it.each(['refused', 'not-sought'] as const)(
    'where it is %s without harm only once a manager authorised it',
    (standing) => {
      const before = facts({ standing });
      expect(checkGate(before)).toMatchObject({ allowed: false, needs: 'without-agreement' });
      const after = { ...before, authorisations: [{ covers: 'without-agreement', standing }] } as const;
      expect(checkGate(after).allowed).toBe(true);
    },
  );
});

describe('without the family’s knowledge', () => {
  it('nobody is asked before a manager authorised just that, whatever else is so', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const { allowed, needs } = checkGate({ ...any, familyKnows: 'not-told' });
        const isAuthorised = any.authorisations.some(
          ({ covers, standing }) => covers === 'without-knowledge' && standing === any.standing,
        );
        expect(needs).toBe('without-knowledge');
        expect(allowed).toBe(isAuthorised);
      }),
    );
  });

  it('is also what “not known” counts as', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        expect(checkGate({ ...any, familyKnows: 'not-known' })).toEqual(
          checkGate({ ...any, familyKnows: 'not-told' }),
        );
      }),
    );
  });
});

describe('the gate', () => {
  it('is never shut by one more authorisation', () => {
    fc.assert(
      fc.property(anyFacts, authorisation, (any, more) => {
        if (!checkGate(any).allowed) return;
        expect(checkGate({ ...any, authorisations: [...any.authorisations, more] }).allowed).toBe(true);
      }),
    );
  });

  it('is never shut by a suspicion of harm', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        if (!checkGate({ ...any, harmSuspected: false }).allowed) return;
        expect(checkGate({ ...any, harmSuspected: true }).allowed).toBe(true);
      }),
    );
  });

  it('forgets what was authorised before the family answered otherwise', () => {
    const authorisations = [{ covers: 'without-agreement', standing: 'not-sought' }] as const;
    expect(checkGate(facts({ standing: 'not-sought', authorisations })).allowed).toBe(true);
    expect(checkGate(facts({ standing: 'refused', authorisations })).allowed).toBe(false);
  });

  it('says in words what would be needed', () => {
    expect(checkGate(facts({ familyKnows: 'not-told' })).words).toContain('a manager has to authorise');
    expect(checkGate(facts({})).words).toContain('a manager has to authorise');
  });
});

describe('where a contact stands', () => {
  it('follows from the row that decided its consent', () => {
    for (const { id, standing } of CONSENT_ROWS) {
      expect(contactStanding({ rule: id, harmSuspected: false }, 'yellow').standing).toBe(standing);
    }
  });

  it('is not sought where somebody has to read the answers by hand', () => {
    const consent = { rule: 'consent.read-by-hand', harmSuspected: false };
    expect(contactStanding(consent, 'amber').standing).toBe('not-sought');
  });

  it('suspects harm with every red', () => {
    const consent = { rule: 'consent.refused-no-harm', harmSuspected: false };
    expect(contactStanding(consent, 'red').harmSuspected).toBe(true);
    expect(contactStanding(consent, 'amber').harmSuspected).toBe(false);
  });
});
