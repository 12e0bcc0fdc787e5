import type { ContactFact } from '../figures/contact-fact.ts';
import { OUTCOME_WORDS } from '../outcomes.ts';

/** By what a sample can be divided, alone or together. */
export const STRATA = {
  outcome: 'Outcome',
  rating: 'Rating',
  agency: 'Agency that referred',
  'decision-maker': 'Decision-maker',
} as const;

export type StratumBy = keyof typeof STRATA;

export const STRATUM_IDS: readonly StratumBy[] = Object.keys(STRATA) as StratumBy[]; // Object.keys forgets the key type

type Decided = Pick<ContactFact, 'outcome' | 'level' | 'agencyId' | 'agencyName' | 'deciders'>;

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);

const PARTS: Readonly<Record<StratumBy, (fact: Decided) => { code: string; words: string }>> = {
  outcome: ({ outcome }) => ({
    code: outcome ?? '',
    words: outcome === undefined ? 'No outcome' : OUTCOME_WORDS[outcome],
  }),
  rating: ({ level }) => ({ code: level, words: `${level.charAt(0).toUpperCase()}${level.slice(1)}` }),
  agency: ({ agencyId, agencyName }) => ({ code: agencyId, words: agencyName }),
  // A contact that several decided about is in a stratum of its own: nobody’s decisions are counted twice.
  'decision-maker': ({ deciders }) => ({
    code: deciders
      .map(({ id }) => id)
      .toSorted()
      .join('+'),
    words: deciders
      .toSorted(byName)
      .map(({ name }) => name)
      .join(' and '),
  }),
};

/** One part of the eligible contacts; `key` tells parts apart, `words` are for people. */
export interface Stratum {
  readonly key: string;
  readonly words: string;
}

/** The part that a contact belongs to: exactly one, whichever divisions were chosen. */
export const stratumOf = (fact: Decided, by: readonly StratumBy[]): Stratum => {
  const parts = STRATUM_IDS.filter((id) => by.includes(id)).map((id) => PARTS[id](fact));
  return {
    key: parts.map(({ code }) => encodeURIComponent(code)).join('|'),
    words: parts.length === 0 ? 'All' : parts.map(({ words }) => words).join(', '),
  };
};
