import type { Typed } from '../../../shared/store/drafts.ts';
import { dateNames, type Field } from './field.ts';

const together = (typed: Typed, names: readonly string[]): string =>
  names
    .map((name) => typed[name]?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

/** An answer in words, as it is read back to the person who gave it; empty where there is none. */
export const shown = (field: Field, typed: Typed): string => {
  switch (field.kind) {
    case 'line':
    case 'prose':
      return typed[field.name]?.trim() ?? '';
    case 'date':
      return together(typed, dateNames(field.name));
    case 'age': {
      const [born, expected, estimated] = [
        together(typed, dateNames('born')),
        together(typed, dateNames('expected')),
        together(typed, ['estimatedAge']),
      ];
      return [
        born && `Born ${born}`,
        expected && `Expected ${expected}`,
        estimated && `About ${estimated} years old`,
      ]
        .filter((part) => part !== '')
        .join(', ');
    }
    default: {
      const chosen = typed[field.name];
      return field.options.find(({ value }) => value === chosen)?.words ?? '';
    }
  }
};
