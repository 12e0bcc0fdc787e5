import fc from 'fast-check';
import type { Grade, Identity } from '../../../shared/matching/identity.ts';
import { runs } from '../../support/arbitraries.ts';
import { twoIdentities } from './identities.ts';

/** How often each law is tried. */
export const RUNS = runs(1_000);

/** Tries a law on pairs of people. */
export const holds = (law: (a: Identity, b: Identity) => void): void =>
  fc.assert(
    fc.property(twoIdentities, ([a, b]) => law(a, b)),
    RUNS,
  );

const RANKS: Readonly<Record<Grade, number>> = { same: 2, possible: 1, household: 0, different: 0 };

/** How much a grade says for one child. A household stands beside different: neither is the child. */
export const rankOf = (grade: Grade): number => RANKS[grade];
