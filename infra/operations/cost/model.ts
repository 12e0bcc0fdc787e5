import { type ListPrices, PRICES, type PriceId, poundsFor } from './prices.ts';
import { QUANTITIES } from './quantities.ts';
import { CONTACTS_PER_REFERRAL } from './volumes.ts';

/** One thing that is paid for, in pounds. */
export interface Line {
  readonly id: PriceId;
  readonly monthly: number;
  readonly perThousand: number;
}

export interface Cost {
  readonly lines: readonly Line[];
  /** Pounds a month, whatever comes in. */
  readonly monthly: number;
  /** Pounds for a thousand referrals, over all the time that they are kept. */
  readonly perThousand: number;
  readonly referrals: number;
  /** Pounds a year for so many contacts. */
  readonly yearly: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** What stage live costs in a year in which so many contacts come in. */
export const costOf = (prices: ListPrices, contacts: number): Cost => {
  const lines = PRICES.map((id) => ({
    id,
    monthly: poundsFor(prices, id, QUANTITIES[id].monthly),
    perThousand: poundsFor(prices, id, QUANTITIES[id].perReferral * 1000),
  }));
  const monthly = sum(lines.map((line) => line.monthly));
  const perThousand = sum(lines.map((line) => line.perThousand));
  const referrals = contacts / CONTACTS_PER_REFERRAL;
  return { lines, monthly, perThousand, referrals, yearly: 12 * monthly + (referrals / 1000) * perThousand };
};
