import type { Stretch } from './find-words.ts';
import { REDACTION_REASONS, type RedactionReason } from './reasons.ts';

/** A stretch that a person decided to take out, and why. */
export interface Cut extends Stretch {
  readonly reason: RedactionReason;
}

/** What stands in the place of what was taken out. */
export const redactedWords = (reason: RedactionReason): string => `[redacted: ${REDACTION_REASONS[reason]}]`;

/** A text without its cuts: each is replaced by its reason. Of cuts that overlap, all that any of them covers goes. */
export const takeOut = (text: string, cuts: readonly Cut[]): string => {
  const inOrder = cuts.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let kept = '';
  let at = 0;
  for (const { start, end, reason } of inOrder) {
    if (end <= at) continue;
    if (start >= at) kept += `${text.slice(at, start)}${redactedWords(reason)}`;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
};

/** Every place where these words stand in a text, exactly as they are written. */
export const placesOf = (text: string, words: string): Stretch[] => {
  const places: Stretch[] = [];
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
};
