import { doubleMetaphone } from 'double-metaphone';
import { remembered } from './remembered.ts';

/**
 * How a word may sound: the first four letters of both Double Metaphone codes. A word without a code (a
 * consonant skeleton, say) stands for itself.
 */
export const soundCodes: (word: string) => readonly string[] = remembered((word) => {
  const codes = doubleMetaphone(word).map((code) => code.slice(0, 4));
  const distinct = [...new Set(codes.filter((code) => code !== ''))];
  return distinct.length === 0 ? [word.slice(0, 4).toUpperCase()] : distinct;
});

/** Do two words share a way to sound? Amelia and Emilia do, so this never says that they are one name. */
export const shareSound = (one: string, other: string): boolean => {
  const codes = soundCodes(other);
  return soundCodes(one).some((code) => codes.includes(code));
};

const wholeSounds: (word: string) => readonly string[] = remembered((word) =>
  doubleMetaphone(word).filter((code) => code !== ''),
);

/** As {@link shareSound} from first to last letter: Walmsley begins as Williams sounds, and is another name. */
export const shareWholeSound = (one: string, other: string): boolean => {
  const codes = wholeSounds(other);
  return wholeSounds(one).some((code) => codes.includes(code));
};
