import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perhapsNames, takeOut } from '../../../shared/domain/samples/take-out.ts';
import { runs } from '../../support/arbitraries.ts';

const KNOWN = [
  { words: 'Zoë Wojciechowska-Smythe', label: 'Child A' },
  { words: 'Zoë', label: 'Child A' },
  { words: 'Wojciechowska-Smythe', label: 'family name' },
  { words: 'Al', label: 'Father' },
  { words: '12 Kiln Row', label: 'address' },
];

const without = (text: string): string => takeOut(text, KNOWN);

describe('taking out names', () => {
  it.each([
    ['Zoë cried', '[Child A] cried'],
    ['zoe’s bag', '[Child A]’s bag'],
    ['ZOË WOJCIECHOWSKA SMYTHE was late', '[Child A] was late'],
    ['the Wojciechowska Smythe house', 'the [family name] house'],
    ['Al also shouted', '[Father] also shouted'],
    ['at 12, Kiln Row', 'at [address]'],
    ['at 7 Harbour Lane', 'at [address]'],
    ['EX4 1AB or ex41ab', '[postcode] or [postcode]'],
    ['ring 01632 960222 or +44 7700 900123', 'ring [number] or [number]'],
    ['born 12/03/2014 or 2014-03-12', 'born [number] or [number]'],
    ['NHS 943 476 5919', 'NHS [number]'],
    ['write to a.b@high.example', 'write to [email]'],
    ['see EX-7K3M-9QTD', 'see [reference]'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it('leaves words alone that only begin like a name', () => {
    expect(without('Alison and zoetrope')).toBe('Alison and zoetrope');
  });

  it('leaves none of the known words in any text, whatever stands around them', () => {
    const words = fc.constantFrom('Zoë', 'Zoe', 'zoë', 'Wojciechowska-Smythe', 'AL');
    const around = fc.constantFrom(' ', '. ', ', ', ' (', ') ', '\n', '’s ', ' – ', '/');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, around), { minLength: 1, maxLength: 12 }), (pieces) => {
        const left = without(pieces.flat().join(''));
        expect(left).not.toMatch(/zo[eë]|wojcie|smythe|(?<![\p{L}])al(?![\p{L}])/iu);
      }),
      runs(300),
    );
  });

  it('shows whoever looks it over what may be a name still', () => {
    expect(perhapsNames('He said that [Child A] saw Bartek. Then Bartek’s aunt left. She rang.')).toEqual([
      'Bartek',
    ]);
  });
});
