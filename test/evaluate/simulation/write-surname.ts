import type { Child } from './family.ts';
import { surnameSpellings } from './names/kinship.ts';
import type { Random } from './random.ts';
import { type Group, MANNERS } from './rates.ts';
import type { RateOf } from './referrers.ts';
import { feminineOf, masculineOf, surnameFor } from './surnames.ts';
import { mistyped } from './typo.ts';
import type { Written } from './write-forename.ts';

/** Endings and letters that wander between forms of one surname. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/([^s])$/, '$1s'],
  [/e$/, ''],
  [/([^e])$/, '$1e'],
  [/^mac/, 'mc'],
  [/^mc/, 'mac'],
  [/^o(?=[bcdfghklmnrs])/, "o'"],
  [/y/, 'i'],
  [/ph/, 'f'],
  [/son$/, 'sen'],
  [/ck/, 'k'],
  [/tt/, 't'],
  [/ll/, 'l'],
  [/l$/, 'll'],
  [/ey$/, 'y'],
  [/ham$/, 'am'],
];

const variantOf = (surname: string, random: Random): string => {
  if (feminineOf(surname) !== surname) return feminineOf(surname);
  if (masculineOf(surname) !== surname) return masculineOf(surname);
  const fitting = VARIANTS.filter(([form]) => form.test(surname));
  if (fitting.length === 0) return surname;
  const [form, other] = random.pick(fitting);
  return surname.replace(form, other);
};

/** A child's surname as written, and the former one where the record gives it. */
export interface WrittenSurname extends Written {
  readonly former: string;
}

/** A child's surname as a referrer writes it: changed, doubled, spelt otherwise, mistyped. */
export const writtenSurname = (child: Child, group: Group, rate: RateOf, random: Random): WrittenSurname => {
  const labels: string[] = [];
  let text = child.surname;
  let former = '';
  if (random.chance(rate('nameChange'))) {
    const mothers = child.mother.surname !== text && random.chance(0.6);
    const next = mothers ? child.mother.surname : surnameFor(random.chance(0.8) ? group : 'general', random);
    if (next !== text) {
      labels.push('name_change');
      if (random.chance(MANNERS.formerNameKnown)) former = text;
      text = next;
    }
  } else if (random.chance(rate('doubleBarrel')) && !text.includes('-')) {
    labels.push('double_barrel');
    const other = child.mother.surname === text ? surnameFor(group, random) : child.mother.surname;
    text = random.chance(0.5) ? `${text}-${other}` : `${other}-${text}`;
  }
  const spellings = surnameSpellings.get(text);
  if (spellings && random.chance(rate('surnameTransliteration'))) {
    labels.push('sn_translit');
    text = random.pick(spellings);
  }
  if (random.chance(rate('surnameVariant'))) {
    const variant = variantOf(text, random);
    if (variant !== text) labels.push('sn_variant');
    text = variant;
  }
  if (random.chance(rate('surnameTypo')) && text.length > 1) {
    labels.push('sn_typo');
    text = mistyped(text, random);
  }
  return { text, labels, former };
};
