import type * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings in braces',
  record: 'a group of settings in braces',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  date: 'a date, like 2026-12-25',
  url: 'an address',
};

const oneOf = (values: readonly unknown[]): string => `one of ${values.map(String).join(', ')}`;

const least = ({ origin, minimum }: z.core.$ZodIssueTooSmall): string => {
  if (origin === 'string')
    return minimum === 1 ? 'must not be empty' : `must be at least ${minimum} characters`;
  if (origin === 'array') return `must have at least ${minimum} in the list`;
  return minimum === 0 ? 'must be more than 0' : `must be at least ${minimum}`;
};

/** What a setting must be, where its schema does not say so itself. */
export const inWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? 'of another kind';
      return issue.input === undefined ? `must be given, as ${kind}` : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${oneOf(issue.values ?? [])}`;
    case 'invalid_format':
      return `must be ${FORMATS[issue.format ?? ''] ?? 'written as in the example'}`;
    case 'too_small':
      return least(issue as z.core.$ZodIssueTooSmall); // the map's own type leaves fields open
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'must be left out: no setting has this name';
    case 'invalid_key':
      return 'must be left out: no setting has this name';
    case 'invalid_union':
      return 'must be in one of the forms that the example shows';
    default:
      return undefined;
  }
};

const placeOf = (issue: z.core.$ZodIssue): string =>
  [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    .map(String)
    .join('.');

/** The first thing that is wrong, in one sentence. */
export const firstWrong = ({ issues }: z.ZodError, file: string): string => {
  const [issue] = issues;
  const place = issue === undefined ? '' : placeOf(issue);
  const setting = place === '' ? 'What is' : `The setting "${place}"`;
  return `${setting} in ${file} is wrong: ${issue?.message ?? 'not understood'}.`;
};
