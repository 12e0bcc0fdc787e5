import { CONCERN_WORDS } from '../../../shared/domain/codes/concerns.ts';
import { wordsOfName, wordsOfValue } from './words-of-value.ts';

/** One thing that is held, with where in the record it stands. */
export interface FoundRow {
  /** "form.adults.0.given" */
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** What says nothing about a child: numbers of versions, and ids that stand beside names. */
const LEFT_OUT = new Set(['version', 'ruleSet', 'table']);

const concerns: Readonly<Record<string, string>> = CONCERN_WORDS;

const isWorker = (value: object): value is { id: string; name: string } =>
  'id' in value && 'name' in value && typeof value.name === 'string' && Object.keys(value).length === 2;

const nameOf = (key: string): string =>
  /^\d+$/.test(key) ? String(Number(key) + 1) : (concerns[key] ?? wordsOfName(key));

/**
 * Everything of a part of a record, whatever it is called: what is added to records later is in it by itself, since
 * whoever asks is owed all of it. Questions without an answer are left out.
 */
export const rowsOf = (
  value: unknown,
  path: string,
  timeZone: string,
  labels: readonly string[] = [],
): FoundRow[] => {
  if (value === null || value === undefined || value === '') return [];
  const label = labels.join(', ') || 'Text';
  if (typeof value !== 'object') {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    return [{ path, label, text: wordsOfValue(value, timeZone) }];
  }
  if (isWorker(value)) return [{ path, label, text: value.name }];
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) {
    return [{ path, label, text: value.map((one) => wordsOfValue(one, timeZone)).join('\n') }];
  }
  return Object.entries(value).flatMap(([key, one]) =>
    LEFT_OUT.has(key) ? [] : rowsOf(one, `${path}.${key}`, timeZone, [...labels, nameOf(key)]),
  );
};
