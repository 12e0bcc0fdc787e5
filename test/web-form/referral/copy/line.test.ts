import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFonts } from '../../../../web-form/referral/copy/fonts.ts';
import { type Letters, lettersIn } from '../../../../web-form/referral/copy/letters.ts';
import { NOT_SHOWN, runsOf, showable } from '../../../../web-form/referral/copy/line.ts';
import { wrapped } from '../../../../web-form/referral/copy/wrap.ts';

let letters: Letters;

beforeAll(async () => {
  letters = lettersIn(await readFonts());
});

describe('names from everywhere', () => {
  it.each([
    ['Polish', 'Zażółć Gęślą'],
    ['Turkish', 'İpek Şule Çağlayan'],
    ['Vietnamese', 'Nguyễn Thị Hồng'],
    ['Ukrainian', 'Ковальчук'],
    ['Arabic', 'محمد علي'],
    ['Urdu', 'فاطمہ گُل'],
    ['Bengali', 'হাসান আলী'],
    ['Gujarati', 'હસમુખ પટેલ'],
    ['Panjabi', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ'],
    ['Hindi', 'प्रिया नायर'],
  ])('%s is shown as typed', (_, name) => {
    expect(showable(name, letters)).toBe(name.normalize('NFC'));
  });

  it.each([
    ['Chinese', '王小明'],
    ['Ethiopic', 'ሰላም'],
    ['an emoji', '🙂'],
  ])('%s is never a blank: words stand in its place', (_, name) => {
    expect(showable(`Ada ${name}`, letters)).toBe(`Ada ${NOT_SHOWN}`);
  });

  it('put together from letter and accent is one letter', () => {
    expect(showable('Zoe\u0308', letters)).toBe('Zoë');
  });
});

describe('the order on paper', () => {
  it('is that of the text where it runs from left to right', () => {
    expect(runsOf('Ada (12)', 'latin', letters)).toEqual([{ font: 'latin', text: 'Ada (12)' }]);
  });

  it('keeps numbers and names readable within Arabic, from right to left around them', () => {
    const runs = runsOf('مدرسة 12 King', 'latin', letters).map(({ text }) => text.trim());
    expect(runs.indexOf('King')).toBeLessThan(runs.indexOf('12'));
    expect(runs.indexOf('12')).toBeLessThan(runs.indexOf('مدرسة'));
  });

  it('turns brackets round in Arabic', () => {
    expect(
      runsOf('(علي)', 'latin', letters)
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/\(.*\)|\).*\(/);
    const joined = runsOf('مدرسة (الأمل)', 'latin', letters);
    expect(joined.some(({ font, text }) => font === 'arabic' && text.includes(')الأمل('))).toBe(true);
  });

  it('loses no letter of any text', () => {
    const sorted = (text: string): string =>
      [...text]
        .filter((each) => !/[()[\]{}<>«»]/.test(each))
        .sort()
        .join('');
    const anyText = fc.string({ unit: fc.constantFrom(...'abż 12()محمد علיש,.') });
    fc.assert(
      fc.property(anyText, (text) => {
        const line = showable(text, letters);
        const drawn = runsOf(line, 'latin', letters).map((run) => run.text);
        expect(sorted(drawn.join(''))).toBe(sorted(line));
      }),
    );
  });
});

describe('breaking into lines', () => {
  const widthOf = (words: string): number => words.length;

  it('keeps every letter and passes no margin', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab é ') }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          const lines = wrapped(text, widthOf, most);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
