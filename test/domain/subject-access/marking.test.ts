import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../shared/domain/subject-access/find-words.ts';
import { REDACTION_REASONS, type RedactionReason } from '../../../shared/domain/subject-access/reasons.ts';
import { placesOf, redactedWords, takeOut } from '../../../shared/domain/subject-access/take-out.ts';

const found = (text: string, ...words: string[]): string[] =>
  findWords(
    text,
    words.map((one) => ({ person: 'somebody', words: one })),
  ).map(({ start, end }) => text.slice(start, end));

describe('finding people in what was typed', () => {
  test('capitals, accents and line breaks make no difference; parts of other words are left', () => {
    expect(
      found('AGATA said so. Agata’s sister Łucja Nowak\nKowal, not Agatana', 'Agata', 'Lucja Nowak Kowal'),
    ).toEqual(['AGATA', 'Agata', 'Łucja Nowak\nKowal']);
    expect(found('Zoe\u0301 came', 'Zoé')).toEqual(['Zoe\u0301']);
    expect(found("O’Brien and O'Brien", "O'Brien")).toHaveLength(2);
  });

  test('a number is found however it is spaced', () => {
    expect(found('Ring 01632 960 111 or 01632-960111.', '01632 960111')).toHaveLength(2);
  });

  test('where two could stand, the longer one does, and none is over another', () => {
    expect(found('Anna Maria Nowak', 'Anna', 'Anna Maria', 'Maria Nowak')).toEqual(['Anna', 'Maria Nowak']);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (text, words) => {
        let last = 0;
        const known = words.map((one) => ({ person: 'p', words: one }));
        for (const { start, end } of findWords(text, known)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

const reasons = Object.keys(REDACTION_REASONS) as RedactionReason[]; // keys are the reasons

describe('taking out', () => {
  test('each cut is replaced by its reason, and the rest stays as it was typed', () => {
    expect(takeOut('Agata rang.', [{ start: 0, end: 5, reason: 'confidence' }])).toBe(
      '[redacted: given in confidence] rang.',
    );
    expect(takeOut('nothing', [])).toBe('nothing');
    expect(placesOf('aba aba', 'aba')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });

  test('no letter that any cut covers is left, and no other is lost', () => {
    const cut = fc.record({
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 15 }),
      reason: fc.constantFrom(...reasons),
    });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 5 }), (cuts) => {
        // Letters that stand in no reason.
        const text = 'Ω'.repeat(20) + 'Ж'.repeat(20);
        const inside = cuts.map(({ at, length, reason }) => ({
          start: at,
          end: Math.min(at + length, 40),
          reason,
        }));
        const left = takeOut(
          text,
          inside.filter(({ start, end }) => end > start),
        );
        const covered = [...text].filter((_, at) =>
          inside.some(({ start, end }) => at >= start && at < end),
        ).length;
        expect([...left].filter((letter) => letter === 'Ω' || letter === 'Ж')).toHaveLength(40 - covered);
      }),
    );
    for (const reason of reasons) expect(redactedWords(reason)).toMatch(/^\[redacted: .+\]$/);
  });
});
