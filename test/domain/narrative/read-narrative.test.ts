import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import { PHRASE_GROUPS } from '../../../shared/domain/narrative/phrases.ts';
import { readNarrative } from '../../../shared/domain/narrative/read-narrative.ts';
import { rate } from '../../../shared/domain/rating/rate.ts';
import { yesTo } from '../support/referrals.ts';
import { MILD } from './mild.ts';
import { QUIET, RAISED } from './raised-and-quiet.ts';
import { SAID_OF_ABUSE } from './said-of-abuse.ts';
import { SAID_OF_CARE } from './said-of-care.ts';
import { SILENT, SPEAKING } from './sentences.ts';

const NOTHING_TICKED: ReadonlySet<ConcernCode> = new Set();
const heard = (text: string) =>
  readNarrative(text, NOTHING_TICKED).map(({ id }) => id.replace('narrative.', ''));

describe('words that describe harm speak', () => {
  it.each([...SPEAKING, ...SAID_OF_ABUSE, ...SAID_OF_CARE])('%s (%s)', (sentence, group) =>
    expect(heard(sentence)).toContain(group),
  );

  it.each(RAISED)('%s', (sentence) => expect(heard(sentence)).not.toEqual([]));
});

describe('mild, denied or harmless words are silent', () => {
  it.each([...SILENT, ...MILD, ...QUIET])('%s', (sentence) => expect(heard(sentence)).toEqual([]));
});

describe('reading a narrative', () => {
  it('quotes the words as they were typed', () => {
    const [signal] = readNarrative('Daddy HELD Mummy by the Neck.', NOTHING_TICKED);
    expect(signal?.quote).toBe('HELD Mummy by the Neck');
  });

  it('is silent about what was ticked', () => {
    const found = readNarrative('He strangled her and has a gun', new Set<ConcernCode>(['strangulation']));
    expect(found.map(({ id }) => id)).toEqual(['narrative.weapon']);
  });

  it('never speaks twice for one group', () =>
    expect(heard('He has a gun. He has a knife. He has a machete.')).toEqual(['weapon']));

  it('finds the one clause that speaks after many that do not', () =>
    expect(heard('No knife. Never a knife. Not a knife. He had a knife.')).toEqual(['weapon']));

  it('is covered only by concerns that themselves rate amber or red', () => {
    const covers = PHRASE_GROUPS.flatMap(({ coveredBy }) => coveredBy);
    const levels = covers.map(
      (code) =>
        rate({
          about: 'child',
          concerns: yesTo([code]),
          age: { kind: 'born', years: 10, days: 3700 },
          significantHarm: 'no',
          earlyHelpAgreed: false,
          contactsInSixMonths: 1,
          repeatContacts: 3,
          narrativeSignals: [],
        }).level,
    );
    expect(levels).not.toContain('yellow');
  });

  it('has one id for each group', () => {
    const ids = PHRASE_GROUPS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads anything at all without failing, and quotes only what is there', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { quote } of readNarrative(text, NOTHING_TICKED)) expect(text).toContain(quote);
      }),
    ));

  it.each([
    ['one long word', 'a'.repeat(40_000)],
    ['one word again and again', 'hit '.repeat(10_000)],
    ['negatives again and again', 'not no never '.repeat(3_000)],
    ['openings that never close', 'held grabbed threatened made touch '.repeat(1_100)],
    ['commas', 'no, '.repeat(10_000)],
    ['quotes', '’'.repeat(40_000)],
    ['slips of one letter', 'strangeld paracetemol '.repeat(1_800)],
    ['prefixes of wide phrases', 'taking her works worried what bruis scared '.repeat(950)],
    ['line ends', '\n '.repeat(20_000)],
  ])('reads 40,000 characters of %s at once', (_, text) => {
    const start = performance.now();
    readNarrative(text, NOTHING_TICKED);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
