import { expect, it } from 'vitest';
import { adult, child, professional } from '../../../shared/contract/referral/person.ts';
import type { PeopleKind } from '../../../web-form/referral/answers/sections.ts';
import { personFields } from '../../../web-form/referral/questions/person-sets.ts';

/** Asked in another way than by a question of that name on the person's own pages. */
const ELSEWHERE: Readonly<Record<PeopleKind, readonly string[]>> = {
  // Beside the concerns about everybody, and with the family's agreement.
  child: ['concerns', 'ownAgreement'],
  // One question for each child; somebody who is not yet born is a child.
  adult: ['relationships', 'expected'],
  professional: [],
};

const AGES = ['born', 'expected', 'estimatedAge'];

it.each([
  ['child', child],
  ['adult', adult],
  ['professional', professional],
] as const)('the form asks about a %s all that the contract can take', (kind, schema) => {
  const asked = personFields(kind).flatMap((field) => (field.kind === 'age' ? AGES : [field.name]));
  const missing = Object.keys(schema.shape).filter(
    (name) => !asked.includes(name) && !ELSEWHERE[kind].includes(name),
  );
  expect(missing).toEqual([]);
});
