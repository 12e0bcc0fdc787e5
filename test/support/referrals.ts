import type { ReferralToSend } from './api-client.ts';

type ChildToSend = NonNullable<ReferralToSend['children']>[number];

let made = 0;

/** A child whom no other referral is about. Invented, as everybody in the tests is. */
export const aChild = (changes: Partial<ChildToSend> = {}): ChildToSend => {
  made += 1;
  const day = String(1 + (made % 28)).padStart(2, '0');
  const month = String(1 + (made % 12)).padStart(2, '0');
  return {
    given: `Tamsin${String.fromCharCode(97 + (made % 26))}`,
    family: `Quillfeather${String.fromCharCode(97 + ((made * 7) % 26))}`,
    born: `${2009 + (made % 15)}-${month}-${day}`,
    postcode: `EX${1 + (made % 9)} ${1 + ((made * 3) % 9)}AB`,
    ...changes,
  };
};

const AGREED = { told: 'yes', agreement: 'agreed', how: 'spoken' } as const;

/** An agreed referral about one child, for the MASH: yellow as it stands. */
export const aReferral = (changes: Partial<ReferralToSend> = {}): ReferralToSend => ({
  referrer: { name: 'Orla Penhaligon', jobTitle: 'Designated safeguarding lead' },
  children: [aChild()],
  narrative: 'Often late and often without lunch.',
  significantHarm: 'no',
  consent: AGREED,
  ...changes,
});

export const yellow = aReferral;

export const amber = (changes: Partial<ReferralToSend> = {}): ReferralToSend =>
  aReferral({ concerns: { 'physical-chastisement': 'yes' }, significantHarm: 'yes', ...changes });

export const red = (changes: Partial<ReferralToSend> = {}): ReferralToSend =>
  aReferral({ concerns: { weapon: 'yes' }, significantHarm: 'yes', ...changes });

/** About somebody who works with children: it goes to the designated officer too. */
export const allegation = (changes: Partial<ReferralToSend> = {}): ReferralToSend =>
  aReferral({ concerns: { 'allegation-against-professional': 'yes' }, ...changes });

/** Agreement was refused and no harm is suspected: for a manager. */
export const refused = (changes: Partial<ReferralToSend> = {}): ReferralToSend =>
  aReferral({ consent: { told: 'yes', agreement: 'refused' }, ...changes });

/**
 * Twelve children with so many names each that their keys pass a transaction's hundred actions. Each has other
 * names than the next: they are twelve children, not twelve records of one.
 */
export const aLargeFamily = (): ReferralToSend =>
  aReferral({
    children: [...'bcdfghjklmnp'].map((letter) =>
      aChild({
        otherNames: [
          `Jonathan Schwar${letter}`,
          `Catherine Mac${letter}y`,
          `Xavier Phil${letter}s`,
          `George Tom${letter}n`,
        ],
        family: 'Wojciechowska-Smythe Czarnecki',
      }),
    ),
  });
