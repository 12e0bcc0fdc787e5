import type { ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import type { Concerns } from '../../../shared/domain/referral.ts';

/** Why a child came to need help, as far as a referral can tell. Source: docs/reference.md#returns. */
export type PrimaryNeed = 'N1' | 'N3' | 'N0';

/** Answers that say so by themselves, from the code that is highest in the census’s table down. */
const SAID_BY: readonly { readonly need: PrimaryNeed; readonly codes: readonly ConcernCode[] }[] = [
  {
    // Abuse or neglect, or at risk of it; children in a home with domestic abuse are named there too.
    need: 'N1',
    codes: [
      'sexual-abuse-disclosed',
      'physical-chastisement',
      'emotional-abuse',
      'neglect',
      'domestic-abuse',
      'domestic-abuse-high-risk',
      'strangulation',
      'sexual-exploitation',
      'criminal-exploitation',
      'trafficking',
      'fgm-risk',
      'forced-marriage',
    ],
  },
  // A parent’s illness, physical or mental, or addiction.
  { need: 'N3', codes: ['parental-mental-health', 'parental-substance-misuse'] },
];

/**
 * The primary need that the answers name: of several, the one that stands highest in the table. Where no answer
 * names one it is not stated (N0): everything else is for whoever assesses the child.
 */
export const primaryNeed = (concerns: Concerns): PrimaryNeed =>
  SAID_BY.find(({ codes }) => codes.some((code) => concerns[code] === 'yes'))?.need ?? 'N0';
