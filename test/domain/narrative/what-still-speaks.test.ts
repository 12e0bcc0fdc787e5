import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../shared/domain/narrative/read-narrative.ts';
import { JUDGED, LIMITED, NOT_HARMLESS, PASTED, STILL_QUIET, UNDENIED } from './what-still-speaks.ts';

const heard = (text: string) => readNarrative(text, new Set()).map(({ id }) => id.replace('narrative.', ''));

describe.each([
  ['a denial that is itself denied', UNDENIED],
  ['a judgement, or doubt about a denial', JUDGED],
  ['a denial for some of the time', LIMITED],
  ['harm that looks like a knock or a slip', NOT_HARMLESS],
  ['letters changed by pasting', PASTED],
])('%s still speaks', (_, said) => {
  it.each(said)('%s (%s)', (sentence, group) => expect(heard(sentence)).toContain(group));
});

describe('its harmless neighbours are silent', () => {
  it.each(STILL_QUIET)('%s', (sentence) => expect(heard(sentence)).toEqual([]));
});

describe('pasted text', () => {
  it.each(['su\uFB00ocated', 'stran\u00ADgled', 'STRA\u0301NGLED', '\uFF53trangled'])(
    'is quoted as it was typed: %s',
    (typed) => expect(readNarrative(`Dad ${typed} her`, new Set())[0]?.quote).toBe(typed),
  );

  it.each([
    ['marks in disorder', `a${'\u0301\u0323'.repeat(20_000)}`],
    ['soft hyphens', `a${'\u00AD'.repeat(39_999)}`],
    ['ligatures', '\uFB03 '.repeat(20_000)],
    ['denials without end', 'not deny hit him '.repeat(2_350)],
    ['limits that never come', 'never hit him in front '.repeat(1_700)],
  ])('reads 40,000 characters of %s at once', (_, text) => {
    const start = performance.now();
    readNarrative(text, new Set());
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
