/** An answer that can be chosen. */
export interface Option {
  readonly value: string;
  readonly words: string;
  readonly hint?: string | undefined;
}

interface Asked {
  /** As in the HTTP contract, so that an error of the API finds its field. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One question of the form. What is typed is kept as text under the field's name. */
export type Field =
  | (Asked & {
      readonly kind: 'line';
      readonly type?: 'text' | 'tel' | 'email' | undefined;
      readonly width?: 'short' | 'half' | undefined;
    })
  | (Asked & { readonly kind: 'prose'; readonly rows: number; readonly most: number })
  | (Asked & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly inline?: true })
  | (Asked & { readonly kind: 'list'; readonly options: readonly Option[] })
  /** Any of several answers, kept as their codes with commas between them. */
  | (Asked & { readonly kind: 'several'; readonly options: readonly Option[] })
  /** A time of day, as people write it. */
  | (Asked & { readonly kind: 'time' })
  /** Several names in one box, with commas between them. */
  | (Asked & { readonly kind: 'names' })
  /** Kept under `name-day`, `name-month` and `name-year`. */
  | (Asked & { readonly kind: 'date' })
  /** Date of birth, expected date or estimated age: kept under `ageKnown` and the names of all three. */
  | (Asked & { readonly kind: 'age'; readonly expected: boolean });

/** Yes, no and not known. Nothing is chosen beforehand: unanswered means not known. */
export const YES_NO_NOT_KNOWN: readonly Option[] = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
  { value: 'not-known', words: 'Not known' },
];

/** The names under which a field keeps what is typed. */
export const namesOf = (field: Field): readonly string[] => {
  switch (field.kind) {
    case 'date':
      return dateNames(field.name);
    case 'age':
      return [
        'ageKnown',
        ...dateNames('born'),
        ...(field.expected ? dateNames('expected') : []),
        'estimatedAge',
      ];
    default:
      return [field.name];
  }
};

/** The names of the three boxes of a date. */
export const dateNames = (name: string): string[] =>
  ['day', 'month', 'year'].map((part) => `${name}-${part}`);

/** Options from a table of codes and words. */
export const optionsOf = (table: Readonly<Record<string, string>>): Option[] =>
  Object.entries(table).map(([value, words]) => ({ value, words }));
