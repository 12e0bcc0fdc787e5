import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { CannotEvaluate } from './cannot-evaluate.ts';

const NEEDED = ['--file', 'f.csv', '--truth', 'cluster', '--columns', 'map.json'];

describe('the words after npm run eval:matching --', () => {
  test('name one file, or a store and its queries', () => {
    expect(readArguments(NEEDED)).toMatchObject({
      sets: { file: 'f.csv' },
      truth: 'cluster',
      engine: 'memory',
    });
    const two = ['--store', 's.csv', '--queries', 'q.csv', ...NEEDED.slice(2)];
    expect(readArguments(two).sets).toEqual({ store: 's.csv', queries: 'q.csv' });
  });

  test('may ask for groups with or without a column, wherever they stand', () => {
    expect(readArguments(NEEDED).groups).toBeUndefined();
    expect(readArguments([...NEEDED, '--groups']).groups).toBe('');
    expect(readArguments(['--groups', ...NEEDED]).groups).toBe('');
    expect(readArguments([...NEEDED, '--groups', 'heritage', '--children', '10']).groups).toBe('heritage');
  });

  test('may set the size that thresholds assume', () => {
    expect(readArguments([...NEEDED, '--children', '250000']).children).toBe(250_000);
  });

  test.each([
    ['nothing at all', [], /--file/],
    ['a file and a store', [...NEEDED, '--store', 's.csv'], /either one --file/],
    ['a store without queries', ['--store', 's.csv', ...NEEDED.slice(2)], /either one --file/],
    ['no truth', ['--file', 'f.csv', '--columns', 'map.json'], /--truth and --columns are needed/],
    ['an unknown option', [...NEEDED, '--fast'], /Unknown option '--fast'/],
    ['a stray word', [...NEEDED, 'stray'], /stray/],
    ['another engine', [...NEEDED, '--engine', 'redis'], /memory, dynamodb/],
    ['children that are no number', [...NEEDED, '--children', 'many'], /'many'/],
    ['no children', [...NEEDED, '--children', '0'], /whole number/],
  ])('are refused in a sentence: %s', (_case, words, sentence) => {
    expect(() => readArguments(words)).toThrow(CannotEvaluate);
    expect(() => readArguments(words)).toThrow(sentence);
  });
});
