import { localDate, zoned } from '../../../shared/domain/working-time/instants.ts';

const CODES: Readonly<Record<string, string>> = { true: 'Yes', false: 'No', yes: 'Yes', no: 'No' };
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const dateWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

/** A value as somebody reads it who never saw the service: dates and codes in words, prose as it was typed. */
export const wordsOfValue = (value: string | number | boolean, timeZone: string): string => {
  const text = String(value);
  if (DATE.test(text)) return dateWords(text);
  if (INSTANT.test(text)) {
    const time = zoned(text, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dateWords(localDate(text, timeZone))} at ${time}`;
  }
  return CODES[text] ?? (text === 'not-known' ? 'Not known' : text);
};

const NAMES: Readonly<Record<string, string>> = {
  nhsNumber: 'NHS number',
  upn: 'Unique pupil number',
  gp: 'GP',
  born: 'Date of birth',
  expected: 'Expected date of birth',
  family: 'Last name',
  given: 'First names',
  at: 'When',
  by: 'By',
  words: 'Words',
};

/** What a property is called: "previousAddress" is "Previous address". */
export const wordsOfName = (name: string): string => {
  const known = NAMES[name];
  if (known !== undefined) return known;
  const words = name
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
