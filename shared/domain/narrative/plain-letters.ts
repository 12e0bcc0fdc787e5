/** What pasting leaves inside a word and nobody sees: soft hyphens, zero-width signs, marks of order. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF\s]/gu;
const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7E]*$/;

/**
 * The word in plain letters, in the case typed: without accents or unseen signs, ligatures and wide letters
 * taken apart. "su\uFB00ocated" and "stran\u00ADgled" mean what they look like.
 */
export const inPlainLetters = (typed: string): string => {
  if (PLAIN.test(typed)) return typed;
  // Marks go first as well: putting a long run of them into order takes time that grows with its square.
  const bare = typed
    .replace(UNSEEN, '')
    .replace(MARKS, '')
    .replace(/[’‘ʼ´`\uFF07]/gu, "'");
  return bare.normalize('NFKD').replace(MARKS, '');
};
