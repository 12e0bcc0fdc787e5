import { ANSWERS } from '../../../shared/contract/words.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import { ageTyped, namesTyped } from '../answers/age-typed.ts';
import { choiceOf, filled, textOf } from '../answers/typed.ts';

const LINES = ['given', 'family', 'address', 'postcode', 'phone', 'relationship'];
const QUESTIONS = ['parentalResponsibility', 'livesInHousehold', 'allegedPerpetrator'];

/** One adult as the contract takes them. */
export const adultTyped = (typed: Typed): Record<string, unknown> =>
  filled({
    ...Object.fromEntries(LINES.map((name) => [name, textOf(typed, name)])),
    ...Object.fromEntries(QUESTIONS.map((name) => [name, choiceOf(typed, name, ANSWERS)])),
    ...ageTyped(typed),
    otherNames: namesTyped(typed, 'otherNames'),
    sex: choiceOf(typed, 'sex', ['F', 'M', 'U']),
  });
