import { dateOf, dayAndMonthSwapped, misdated } from './dates.ts';
import type { Random } from './random.ts';
import { MANNERS } from './rates.ts';
import type { RateOf } from './referrers.ts';
import type { Written } from './write-forename.ts';

/** A date of birth as written, with the flag that goes with it. */
export interface WrittenBorn extends Written {
  readonly flag: '' | 'missing' | 'estimated';
}

/** A date of birth as a referrer writes it: left out, 1 January for a guess, day and month exchanged, wrong. */
export const writtenBorn = (day: number, rate: RateOf, random: Random): WrittenBorn => {
  const born = dateOf(day);
  if (random.chance(rate('dobMissing'))) return { text: '', flag: 'missing', labels: ['dob_missing'] };
  if (random.chance(rate('dobJanuary'))) {
    const off = random.chance(MANNERS.januaryYearOff) ? random.pick([-1, 1]) : 0;
    const text = `${Number(born.slice(0, 4)) + off}-01-01`;
    return { text, flag: random.chance(MANNERS.januaryFlagged) ? 'estimated' : '', labels: ['dob_jan1'] };
  }
  if (random.chance(rate('dobSwap'))) {
    const swapped = dayAndMonthSwapped(born);
    if (swapped !== undefined) return { text: swapped, flag: '', labels: ['dob_dm_swap'] };
  }
  if (random.chance(rate('dobError'))) {
    return { text: misdated(born, random), flag: '', labels: ['dob_error'] };
  }
  return { text: born, flag: '', labels: [] };
};
