import { remembered } from './remembered.ts';

/** Letters that the romanisation of one name writes in several ways, applied in this order. */
const WRITTEN: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/ou|oo|w/g, 'u'],
  [/ee|ie|y/g, 'i'],
  [/ei|ey|ae/g, 'ai'],
  [/ph/g, 'f'],
  [/kh|ck|q|c(?!h)/g, 'k'],
  [/dh/g, 'd'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
];

/** A name as it may be written from another script: vowels, doubled letters and a last h made alike. */
export const romanised: (word: string) => string = remembered((word) =>
  WRITTEN.reduce((made, [pattern, as]) => made.replace(pattern, as), word),
);
