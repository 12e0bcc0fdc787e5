import type { Weights } from '../weights.ts';

/**
 * The weights shipped with the project. Names come without a share among unrelated children: the tables of
 * name frequencies tell it. Sources: docs/matching.md#weights.
 */
export const BASELINE: Weights = {
  version: 'baseline-2026-11',
  fields: {
    forename: {
      exact: { same: 0.78, sibling: 0.002 },
      spelling: { same: 0.06, sibling: 0.001 },
      near: { same: 0.07, sibling: 0.003 },
      'short-form': { same: 0.04, sibling: 0.003 },
      'other-name': { same: 0.02, sibling: 0.002 },
      swapped: { same: 0.015, sibling: 0.002 },
      'shared-first-name': { same: 0.05, sibling: 0.04 },
      'middle-name-differs': { same: 0.003, other: 0.01, sibling: 0.03 },
      alike: { same: 0.02, sibling: 0.04 },
      initial: { same: 0.02, other: 0.06, sibling: 0.06 },
      'same-letter': { same: 0.01, other: 0.06, sibling: 0.06 },
      differs: { same: 0.004, other: 0.87, sibling: 0.81 },
    },
    surname: {
      exact: { same: 0.8, sibling: 0.8 },
      part: { same: 0.06, sibling: 0.06 },
      spelling: { same: 0.025, sibling: 0.025 },
      near: { same: 0.05, sibling: 0.05 },
      swapped: { same: 0.015, sibling: 0.0005 },
      alike: { same: 0.02, sibling: 0.02 },
      differs: { same: 0.06, other: 0.97, sibling: 0.06 },
    },
    born: {
      exact: { same: 0.86, other: 0.00016, sibling: 0.03 },
      swapped: { same: 0.02, other: 0.00008, sibling: 0.0005 },
      'one-digit': { same: 0.03, other: 0.003, sibling: 0.004 },
      'two-parts': { same: 0.02, other: 0.008, sibling: 0.02 },
      'other-year': { same: 0.008, other: 0.002, sibling: 0.003 },
      estimated: { same: 0.9, other: 0.055, sibling: 0.08 },
      'both-estimated': { same: 0.9, other: 0.07, sibling: 0.1 },
      'estimated-near': { same: 0.1, other: 0.1, sibling: 0.1 },
      'due-date': { same: 0.9, other: 0.02, sibling: 0.05 },
      close: { same: 0.012, other: 0.075, sibling: 0.012 },
      differs: { same: 0.006, other: 0.85, sibling: 0.9 },
    },
    sex: {
      exact: { same: 0.997, other: 0.5, sibling: 0.5 },
      differs: { same: 0.003, other: 0.5, sibling: 0.5 },
    },
    address: {
      home: { same: 0.7, other: 0.000015, sibling: 0.7 },
      postcode: { same: 0.75, other: 0.0001, sibling: 0.75 },
      'home-but-slip': { same: 0.03, other: 0.000005, sibling: 0.03 },
      'postcode-but-slip': { same: 0.03, other: 0.001, sibling: 0.03 },
      'house-line': { same: 0.1, other: 0.001, sibling: 0.1 },
      'house-number': { same: 0.7, other: 0.012, sibling: 0.7 },
      neighbour: { same: 0.008, other: 0.0008, sibling: 0.008 },
      sector: { same: 0.02, other: 0.02, sibling: 0.02 },
      district: { same: 0.03, other: 0.04, sibling: 0.03 },
      differs: { same: 0.22, other: 0.95, sibling: 0.22 },
      elsewhere: { same: 0.04, other: 0.95, sibling: 0.04 },
    },
    place: {
      exact: { same: 0.87, other: 0.02, sibling: 0.87 },
      near: { same: 0.08, other: 0.003, sibling: 0.08 },
      differs: { same: 0.05, other: 0.97, sibling: 0.05 },
    },
    reach: {
      exact: { same: 0.4, other: 0.0005, sibling: 0.4 },
      differs: { same: 0.6, other: 0.999, sibling: 0.6 },
    },
    mother: {
      exact: { same: 0.3, other: 0.00002, sibling: 0.3 },
      near: { same: 0.6, other: 0.0006, sibling: 0.6 },
      differs: { same: 0.08, other: 0.98, sibling: 0.08 },
    },
    nhsNumber: {
      exact: { same: 0.97, other: 0.000004, sibling: 0.012 },
      unverified: { same: 0.02, other: 0.00001, sibling: 0.001 },
      near: { same: 0.01, other: 0.00001, sibling: 0.0005 },
      differs: { same: 0.004, other: 0.9999, sibling: 0.987 },
    },
    upn: {
      exact: { same: 0.97, other: 0.000004, sibling: 0.01 },
      unverified: { same: 0.2, other: 0.00001, sibling: 0.005 },
      near: { same: 0.01, other: 0.00001, sibling: 0.0005 },
      differs: { same: 0.004, other: 0.9999, sibling: 0.99 },
    },
  },
  expected: { same: 0.5, household: 0.9 },
};
