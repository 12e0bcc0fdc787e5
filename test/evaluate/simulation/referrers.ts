import { randomFrom } from './random.ts';
import { FREE_OF_CARE, RATES, REFERRERS, STORED_SCALE, WORST_RATE } from './rates.ts';

/** Somebody who sends referrals, more or less carefully. */
export interface Referrer {
  readonly id: string;
  /** Multiplies the rates of error; 1 is ordinary, and the mean of all. */
  readonly carelessness: number;
}

/** The referrer of this number in the world of this seed; care is spread log-normally. */
export const referrerAt = (seed: number, number: number): Referrer => {
  const { spread } = REFERRERS;
  const carelessness = Math.exp(spread * randomFrom(seed, 0x7efe, number).normal() - spread ** 2 / 2);
  return { id: `R${String(number).padStart(5, '0')}`, carelessness };
};

/** How many referrers a population of so many children has. */
export const referrersFor = (children: number): number =>
  Math.max(REFERRERS.atLeast, Math.round(children / REFERRERS.contactsEach));

/** A record's way into the world: already stored and looked over once, or newly sent. */
export type Stage = 'stored' | 'queried';

/** How often a field goes wrong in one record. */
export type RateOf = (field: keyof typeof RATES) => number;

/** The rates of error in what this referrer sends. */
export const ratesOf = (referrer: Referrer, stage: Stage): RateOf => {
  const stored = stage === 'stored' ? STORED_SCALE : 1;
  return (field) => {
    const care = FREE_OF_CARE.has(field) ? 1 : referrer.carelessness;
    return Math.min(WORST_RATE, RATES[field] * care * stored);
  };
};
