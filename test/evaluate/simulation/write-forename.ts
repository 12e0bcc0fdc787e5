import type { Child } from './family.ts';
import { forenameSpellings, forenameTransliterations, shortForms } from './names/kinship.ts';
import { HONORIFICS } from './names/muslim-heritage.ts';
import { IN_ORIGINAL_SCRIPT } from './names/scripts.ts';
import type { Random } from './random.ts';
import { type Group, MANNERS } from './rates.ts';
import type { RateOf } from './referrers.ts';
import { mistyped } from './typo.ts';

const honorifics = HONORIFICS.split(' ');

/** Something written, with what was done to it. */
export interface Written {
  readonly text: string;
  readonly labels: readonly string[];
}

const shortened = (forename: string, random: Random): string | undefined => {
  const [first = '', second] = forename.split(/[ -]/);
  if (second !== undefined) {
    return honorifics.includes(first) && random.chance(MANNERS.calledBySecond) ? second : first;
  }
  const forms = shortForms.get(first);
  return forms && random.pick(forms);
};

/** The first of a line of spellings are the likeliest. */
const likely = (others: readonly string[], random: Random): string | undefined =>
  others[Math.floor(random.next() ** 2 * others.length)];

const respelt = (forename: string, group: Group, rate: RateOf, random: Random): string | undefined => {
  const foreign = rate(group === 'general' ? 'transliterationElsewhere' : 'transliteration');
  const inScript = forename.split(' ').map((part) => IN_ORIGINAL_SCRIPT.get(part) ?? part);
  if (random.chance(foreign * MANNERS.originalScript) && inScript.join(' ') !== forename) {
    return inScript.join(' ');
  }
  const transliterated = random.chance(foreign);
  const otherwise = random.chance(rate('spelling'));
  const parts = forename.split(' ').map((part) => {
    const others =
      (transliterated ? forenameTransliterations.get(part) : undefined) ??
      (otherwise ? forenameSpellings.get(part) : undefined);
    return (others && likely(others, random)) ?? part;
  });
  return parts.join(' ') === forename ? undefined : parts.join(' ');
};

/** A child's forename as a referrer writes it: shortened, spelt otherwise, mistyped, an initial only. */
export const writtenForename = (child: Child, group: Group, rate: RateOf, random: Random): Written => {
  const labels: string[] = [];
  let text = child.forename;
  const short = random.chance(rate('nickname')) ? shortened(text, random) : undefined;
  const other = short === undefined ? respelt(text, group, rate, random) : undefined;
  if (short !== undefined) labels.push('nickname');
  if (other !== undefined) labels.push('translit');
  text = short ?? other ?? text;
  if (random.chance(rate('forenameTypo')) && text.length > 1) {
    labels.push('fn_typo');
    text = mistyped(text, random);
  }
  if (random.chance(rate('initial'))) return { text: text.slice(0, 1), labels: [...labels, 'initial'] };
  return { text, labels };
};
