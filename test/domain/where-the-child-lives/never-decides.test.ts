import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsedReferral } from '../../../shared/contract/referral/referral.ts';
import { ANSWERS } from '../../../shared/domain/answer.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { anyReferral } from '../../support/arbitraries.ts';
import { assessed, IN_HOURS, OUT_OF_HOURS } from '../support/assessed.ts';

const anyParsed = anyReferral.map((form) => parsedReferral.parse(form));
const COUNCILS = [...EXAMPLESHIRE.neighbours.map(({ name }) => name), 'Elsewhere', 'weapon', ''];

it('where a child lives never changes the rating, the queue or anything else about a referral', () => {
  fc.assert(
    fc.property(
      anyParsed,
      fc.option(fc.constantFrom(...ANSWERS), { nil: undefined }),
      fc.option(fc.constantFrom(...COUNCILS), { nil: undefined }),
      fc.constantFrom(IN_HOURS, OUT_OF_HOURS),
      ({ livesInArea: _, homeCouncil: __, ...form }, livesInArea, homeCouncil, receivedAt) => {
        const said = assessed({ ...form, livesInArea, homeCouncil }, undefined, receivedAt);
        expect(said).toEqual(assessed(form, undefined, receivedAt));
      },
    ),
  );
});

it('nor does a postcode of a neighbour’s district', () => {
  fc.assert(
    fc.property(anyParsed, fc.constantFrom(...ANSWERS), (form, livesInArea) => {
      const at = (postcode: string) =>
        assessed({ ...form, livesInArea, children: form.children.map((child) => ({ ...child, postcode })) });
      const rated = (postcode: string) =>
        at(postcode).contacts.map(({ rating, queues }) => ({ level: rating.level, queues }));
      expect(rated('EX51 1AA')).toEqual(rated('EX4 3PQ'));
    }),
  );
});
