import { ANSWERS, ETHNICITIES } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { ageTyped, namesTyped } from '../answers/age-typed.ts';
import { choiceOf, textOf } from '../answers/typed.ts';

const LINES = [
  'given',
  'family',
  'address',
  'postcode',
  'school',
  'nhsNumber',
  'upn',
  'firstLanguage',
  'whereNow',
  'socialWorker',
];

/** One child as the contract takes them. */
export const childTyped = (typed: Typed): Record<string, unknown> => ({
  ...Object.fromEntries(LINES.map((name) => [name, textOf(typed, name)])),
  ...ageTyped(typed),
  otherNames: namesTyped(typed, 'otherNames'),
  sex: choiceOf(typed, 'sex', ['F', 'M', 'U']),
  ethnicity: choiceOf(typed, 'ethnicity', Object.keys(ETHNICITIES)),
  interpreterNeeded: choiceOf(typed, 'interpreterNeeded', ANSWERS),
});
