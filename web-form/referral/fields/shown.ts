import type { Typed } from '../../../shared/store/drafts.ts';
import { calendarDay } from '../../components/when.ts';
import { dateOf } from '../answers/typed.ts';
import { dateNames, type Field } from './field.ts';

const together = (typed: Typed, names: readonly string[]): string =>
  names
    .map((name) => typed[name]?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

/** A date as typed, or in words where it is a real one. */
const dateShown = (typed: Typed, name: string): string => {
  const date = dateOf(typed, name) ?? '';
  const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return real && new Date(date).toISOString().startsWith(date)
    ? calendarDay(date)
    : together(typed, dateNames(name));
};

/** An answer in words, as it is read back to the person who gave it; empty where there is none. */
export const shown = (field: Field, typed: Typed): string => {
  switch (field.kind) {
    case 'line':
    case 'time':
    case 'names':
    case 'prose':
      return typed[field.name]?.trim() ?? '';
    case 'date':
      return dateShown(typed, field.name);
    case 'age': {
      const [born, expected, estimated] = [
        dateShown(typed, 'born'),
        dateShown(typed, 'expected'),
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
    case 'several':
      return (typed[field.name] ?? '')
        .split(',')
        .flatMap((chosen) => field.options.find(({ value }) => value === chosen)?.words ?? [])
        .join(', ');
    default: {
      const chosen = typed[field.name];
      return field.options.find(({ value }) => value === chosen)?.words ?? '';
    }
  }
};
