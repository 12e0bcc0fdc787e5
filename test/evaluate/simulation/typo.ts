import type { Random } from './random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const neighbours = new Map<string, string[]>();
for (const [row, keys] of ROWS.entries()) {
  for (const [at, key] of [...keys].entries()) {
    const below = ROWS[row + 1];
    const above = ROWS[row - 1];
    const near = [keys[at - 1], keys[at + 1], below?.[at - 1], below?.[at], above?.[at], above?.[at + 1]];
    neighbours.set(
      key,
      near.filter((letter) => letter !== undefined),
    );
  }
}

/** What is misheard on the telephone or spelt by ear. */
const BY_EAR: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['f', 'ph'],
  ['ck', 'k'],
  ['c', 'k'],
  ['k', 'c'],
  ['ie', 'ei'],
  ['ei', 'ie'],
  ['y', 'i'],
  ['i', 'y'],
  ['ee', 'ea'],
  ['ea', 'ee'],
  ['s', 'z'],
  ['z', 's'],
  ['th', 't'],
  ['sh', 'ch'],
  ['m', 'n'],
  ['n', 'm'],
  ['b', 'p'],
  ['d', 't'],
  ['a', 'e'],
  ['e', 'a'],
  ['o', 'u'],
  ['ll', 'l'],
  ['l', 'll'],
  ['ss', 's'],
  ['tt', 't'],
  ['rr', 'r'],
  ['w', 'wh'],
  ['oo', 'u'],
  ['ai', 'ay'],
  ['er', 'or'],
];

const byEar = (word: string, random: Random): string => {
  const fitting = BY_EAR.filter(([heard]) => word.includes(heard, 1));
  if (fitting.length === 0) return word;
  const [heard, written] = random.pick(fitting);
  const at = word.indexOf(heard, 1);
  return word.slice(0, at) + written + word.slice(at + heard.length);
};

const byHand = (word: string, random: Random): string => {
  // The first letter is seldom wrong.
  const at = random.chance(0.06) ? 0 : 1 + random.below(Math.max(1, word.length - 1));
  const letter = word[at] ?? '';
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  const kind = random.next();
  if (kind < 0.3) return before + after;
  if (kind < 0.5) return before + letter + letter + after;
  if (kind < 0.72) return before + (after[0] ?? '') + letter + after.slice(1);
  const near = neighbours.get(letter);
  const other = near ? random.pick(near) : 'a';
  return kind < 0.92 ? before + other + after : before + letter + other + after;
};

/**
 * A name mistyped in one place: a letter dropped, doubled, exchanged with the next, or a neighbouring key hit;
 * or misspelt by ear. Always another word; names of one letter stay as they are.
 */
export const mistyped = (word: string, random: Random): string => {
  if (word.length < 2) return word;
  for (;;) {
    const typed = random.chance(0.3) ? byEar(word, random) : byHand(word, random);
    if (typed !== word && typed.length > 0) return typed;
  }
};
