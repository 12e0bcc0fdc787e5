import { describe, expect, it } from 'vitest';
import { compareSwapped, type SwappedNames } from '../../../shared/matching/compare/swapped.ts';
import { forenameRarity, surnameRarity } from '../../../shared/matching/name-rarity.ts';
import { prepare } from '../../../shared/matching/record.ts';

type Names = readonly [given: string, family: string];

const swapped = (one: Names, other: Names): SwappedNames | undefined =>
  compareSwapped(prepare({ given: one[0], family: one[1] }), prepare({ given: other[0], family: other[1] }));

describe('forename and surname in each other’s place', () => {
  it.each<[Names, Names, string]>([
    [['Rosa', 'Thorne'], ['Thorne', 'Rosa'], 'to the letter'],
    [['Rosa', 'Thorne'], ['Thorn', 'Rosa'], 'one of them mistyped'],
    [['Mohammed', 'Khan'], ['Khan', 'Muhammad'], 'one of them spelt otherwise'],
    [['Rosa', 'Bell'], ['Bels', 'Rosa'], 'one of four letters mistyped'],
    [['Jo', 'Li'], ['Li', 'Jo'], 'two letters each'],
    [['Rosa', 'Bell Thorne'], ['Thorne', 'Rosa'], 'one word of a double surname'],
    [['Rosa', 'Thorne'], ['Thorne', 'Bell Rosa'], 'one word of a double surname'],
  ])('%j and %j are one person: %s', (one, other) => {
    expect(swapped(one, other)).toBeDefined();
    expect(swapped(other, one)).toEqual(swapped(one, other));
  });

  it.each<[Names, Names, string]>([
    [['Rosa', 'Thorne'], ['Thorn', 'Rosaa'], 'both mistyped'],
    [['Rosa', 'Thorne'], ['Rosa', 'Thorne'], 'in their right places'],
    [['Rosa', 'Rosa'], ['Rosa', 'Rosa'], 'the same either way'],
    [['R', 'T'], ['T', 'R'], 'initials'],
    [['R', 'Thorne'], ['Thorne', 'R'], 'an initial'],
    [['Thorne', 'R'], ['R', 'Thorne'], 'an initial'],
    [['Rosa', 'Thorne'], ['Thorne', 'Bell'], 'only one of them'],
    [['Rosa', 'Thorne'], ['Bell', 'Rosa'], 'only one of them'],
    [['Rob', 'Thorne'], ['Thorne', 'Bob'], 'too short for a slip'],
    [['Rob', 'Thorne'], ['Thorne', 'Robe'], 'too short for a slip'],
    [['', 'Thorne'], ['Thorne', 'Rosa'], 'no forename'],
    [['Rosa', ''], ['Thorne', 'Rosa'], 'no surname'],
  ])('%j and %j are not: %s', (one, other) => {
    expect(swapped(one, other)).toBeUndefined();
    expect(swapped(other, one)).toBeUndefined();
  });

  it('tells as much as each name would in the place where it is commonest', () => {
    const rosa = Math.min(forenameRarity('rosa').spellings, surnameRarity('rosa').exact);
    const jack = Math.min(forenameRarity('jack').spellings, surnameRarity('jack').exact);
    expect(swapped(['Rosa', 'Jack'], ['Jack', 'Rosa'])).toEqual({
      forename: { level: 'swapped', rarity: Math.max(rosa, jack) },
      surname: { level: 'swapped', rarity: Math.min(rosa, jack) },
    });
    expect(swapped(['Rosa', 'Thorne'], ['Thorn', 'Rosa'])?.surname.rarity).toBe(
      Math.min(surnameRarity('thorn').exact, surnameRarity('thorne').exact, rosa),
    );
  });
});
