import { compile, matchesFrom, type Pattern, type Span } from './pattern.ts';
import type { Word } from './words.ts';

/** How far after a phrase its limit can come. */
const REACH = 9;

/** What leaves open that it happens at other times, whatever it is. */
const EXCEPT: readonly Pattern[] = [
  'unless|except|excepting',
  'apart|aside from',
  'other than',
  'but only',
  'only|just when|if|after|with|once|on',
];
const AT_TIMES: readonly Pattern[] = [
  'in front of',
  'in public',
  'where|when people|anyone|others',
  'every single',
  'every day|night|week|weekend|time|morning|evening|month',
  'all the time',
  'always|often|constantly|regularly|frequently|daily|usually|normally',
];
/** Of violence also: how it was done, or that it was done before. */
const OF_VIOLENCE: readonly Pattern[] = [
  'hard|much|again|anymore|until|till',
  'any more',
  'on purpose',
  'deliberately|intentionally',
];

const compiled = (patterns: readonly Pattern[]) => patterns.map(compile);
const [exceptions, limits, violently] = [EXCEPT, [...EXCEPT, ...AT_TIMES], OF_VIOLENCE].map(compiled);

const NEXT_CLAUSE = new Set('and or but he she they it i we you there because so who which'.split(' '));

/**
 * "Never hits him except when drunk", "does not hit her every day": what is denied is only denied for some
 * of the time, so the words stand.
 */
export const isLimited = (words: readonly Word[], { to }: Span, isViolence: boolean): boolean => {
  let afterComma = false;
  for (let place = to + 1; place <= to + REACH; place += 1) {
    const word = words[place];
    if (word === undefined || word.after === 'sentence' || word.after === 'clause') return false;
    if (word.after === 'comma') afterComma = true;
    const within = isViolence ? [...(limits ?? []), ...(violently ?? [])] : limits;
    const lists = afterComma ? exceptions : within;
    if (lists?.some((steps) => matchesFrom(words, steps, place) !== undefined)) return true;
    if (NEXT_CLAUSE.has(word.text)) return false;
  }
  return false;
};

/** "Would not", "never" and "nobody" can be limited; "no knife except in the kitchen" is a denial. */
export const canBeLimited = (words: readonly Word[], negator: number): boolean => {
  const text = words[negator]?.text ?? '';
  if (text === 'no') return words[negator + 1]?.text === 'one';
  return !['without', 'none', 'nothing', 'nil', 'zero'].includes(text);
};
