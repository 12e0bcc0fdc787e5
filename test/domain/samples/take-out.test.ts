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
    ['on 3/4/16, 03-04-2016, 3. 4. 16 and 3–4–16', 'on [date], [number], [date] and [date]'],
    ['3 April 16, the 3rd of April, April 3rd, 2016', '[date], the [date], [date]'],
    ['twenty-first of May, 3apr16, in April, since 2016', '[date], [date], in [date], since [date]'],
    ['on the 3rd, for the 3rd time', 'on the [date], for the 3rd time'],
    ['she is 10, may be hurt. 2 may have marks', 'she is 10, may be hurt. 2 may have marks'],
    ['both Zoës, Zoe2 and Zo\u00ADë', 'both [Child A], [Child A]2 and [Child A]'],
    ['x943476y 07700 900123x', 'x[number]y [number]x'],
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

  it('leaves no date, long number, postcode or e-mail in any text, however it is written', () => {
    const two = fc.integer({ min: 1, max: 12 }).map((number) => String(number));
    const padded = two.map((number) => number.padStart(2, '0'));
    const year = fc.constantFrom('16', '2016', '1999', '’16');
    const between = fc.constantFrom('/', '-', '.', ' / ', '–');
    const month = fc.constantFrom('April', 'apr', 'MAY', 'September', 'sept', 'June');
    const end = fc.constantFrom('', 'st', 'nd', 'rd', 'th', ' of', 'th of');
    const gap = fc.constantFrom(' ', '-', ' ', '');
    const fullYear = fc.constantFrom('16', '2016', '1999');
    const figures = fc
      .tuple(fc.oneof(two, padded), between, padded, between, fullYear)
      .map((all) => all.join(''));
    const words = fc
      .tuple(two, end, fc.constantFrom(' ', '-'), month, gap, year)
      .map(([day, th, before, name, after, in_]) => `${day}${th}${before}${name}${after || ' '}${in_}`);
    const turned = fc.tuple(month, two, year).map(([name, day, in_]) => `${name} ${day}, ${in_}`);
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 14 })
      .chain((all) => fc.constantFrom('', ' ', '-', '.').map((mark) => all.join(mark)));
    const postcode = fc.constantFrom('EX4 1AB', 'ex41ab', 'W1A 0AX', 'SW1A-2AA', 'M1 1AE');
    const email = fc.emailAddress();
    const known = fc.constantFrom('Zoë', 'Wojciechowska-Smythe', 'zoe');
    const secret = fc.oneof(figures, words, turned, digits, postcode, email, known);
    const around = fc.constantFrom(' ', '. ', ', ', ' (', ') ', '\n', ' – ', ' x ', ' and then ');
    fc.assert(
      fc.property(fc.array(fc.tuple(secret, around), { minLength: 1, maxLength: 8 }), (pieces) => {
        const left = without(pieces.flat().join(''));
        expect(left).not.toMatch(/\d{6}|@|\d\s?[/–-]\s?\d+\s?[/–-]\s?\d|19\d\d|20\d\d/);
        expect(left).not.toMatch(/\b(april|apr|may|september|sept|june)\b/i);
        expect(left).not.toMatch(/\b[a-z]{1,2}\d[a-z\d]?[\s.-]*\d[a-z]{2}\b/i);
        expect(left).not.toMatch(/zo[eë]|smythe/i);
      }),
      runs(400),
    );
  });

  it('shows whoever looks it over what may be a name still', () => {
    expect(perhapsNames('He said that [Child A] saw Bartek. Then Bartek’s aunt left. She rang.')).toEqual([
      'Bartek',
    ]);
  });
});
