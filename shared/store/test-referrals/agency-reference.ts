import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Never a zero in front: who types it must not be able to lose one. */
const digits = (count: number): string => String(randomInt(10 ** (count - 1), 10 ** count));

/** Ways in which agencies write their references: no single one may give tests away. */
const SHAPES: readonly (() => string)[] = [
  () => `${letters(2)}-${digits(6)}`,
  () => `${letters(2)}${digits(6)}`,
  () => `${letters(3)}/${digits(5)}`,
  () => `${letters(2)} ${digits(6)}`,
];

/**
 * A reference as an agency’s own systems might have made it. Random, of some hundred million, so that it meets no
 * other of the same agency: a real referral that was taken for a test would be heard by nobody.
 */
export const newAgencyReference = (): string => SHAPES[randomInt(SHAPES.length)]?.() ?? '';
