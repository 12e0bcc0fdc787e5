import type { Happening } from '../audit/event.ts';
import type { StoredReferral } from '../read-referral.ts';
import { keys } from '../table.ts';
import type { Action } from '../work/change.ts';

/** Referrals by their references. */
export type Referrals = ReadonlyMap<string, StoredReferral>;

/** What changes, and what is written about it in the audit of each referral. */
export interface ChangeTogether {
  readonly actions: readonly Action[];
  readonly happenings: ReadonlyMap<string, Happening>;
}

const isTest = ({ form }: StoredReferral): boolean => form.mystery !== undefined;

/** The partitions of a test, its persons’ included. */
const partitionsOf = ({ form, contacts }: StoredReferral): string[] => [
  keys.referral(form.reference),
  ...contacts.map(({ personId }) => keys.person(personId)),
];

/**
 * What of a change may be written where some of the referrals are tests and others are real: what is in a test's
 * own partitions, and what is asked for by its reference. Nothing real is ever changed, linked or told because
 * somebody takes a test for it; on the test itself their answer stands as it would on any contact.
 */
export const ofTestsAlone = (change: ChangeTogether, referrals: Referrals): ChangeTogether => {
  const all = [...referrals.values()];
  const tests = all.filter(isTest);
  if (tests.length === 0 || tests.length === all.length) return change;
  const references = new Set<unknown>(tests.map(({ form }) => form.reference));
  const partitions = new Set<unknown>(tests.flatMap(partitionsOf));
  const isOwn = ({ Put }: Action): boolean => {
    const { pk, reference } = Put?.Item ?? {};
    return partitions.has(pk) || (String(pk).startsWith('OUTBOX#') && references.has(reference));
  };
  return {
    actions: change.actions.filter(isOwn),
    happenings: new Map([...change.happenings].filter(([reference]) => references.has(reference))),
  };
};
