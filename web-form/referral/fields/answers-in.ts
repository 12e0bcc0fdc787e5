import type { Typed } from '../../../shared/store/drafts.ts';
import { ageTyped, namesTyped } from '../answers/age-typed.ts';
import { choiceOf, dateOf, filled, textOf, timeOf } from '../answers/typed.ts';
import type { Field } from './field.ts';

const severalOf = (typed: Typed, field: Field & { kind: 'several' }): string[] | undefined => {
  const offered = new Set(field.options.map(({ value }) => value));
  const chosen = (typed[field.name] ?? '').split(',').filter((code) => offered.has(code));
  return chosen.length === 0 ? undefined : chosen;
};

const answerTo = (field: Field, typed: Typed): Record<string, unknown> => {
  const { name } = field;
  switch (field.kind) {
    case 'line':
    case 'prose':
      return { [name]: textOf(typed, name) };
    case 'choice':
    case 'list':
      return {
        [name]: choiceOf(
          typed,
          name,
          field.options.map(({ value }) => value),
        ),
      };
    case 'several':
      return { [name]: severalOf(typed, field) };
    case 'time':
      return { [name]: timeOf(typed, name) };
    case 'names':
      return { [name]: namesTyped(typed, name) };
    case 'date':
      return { [name]: dateOf(typed, name) };
    case 'age':
      return ageTyped(typed);
  }
};

/** What was typed in answer to some questions, as the contract takes it. What was left empty is left out. */
export const answersIn = (fields: readonly Field[], typed: Typed): Record<string, unknown> =>
  filled(Object.assign({}, ...fields.map((field) => answerTo(field, typed))));
