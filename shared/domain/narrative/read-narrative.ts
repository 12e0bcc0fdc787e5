import type { NarrativeSignal } from '../assessment.ts';
import type { ConcernCode } from '../codes/concerns.ts';
import { isNegatedAfter } from './answer-after.ts';
import { excusesIn, type IsExcused } from './excused.ts';
import { HARM_AFTER_ALL } from './harm-after-all.ts';
import { HARMLESS } from './harmless.ts';
import { isNegatedBefore } from './negation.ts';
import type { Span } from './pattern.ts';
import type { PhraseGroup } from './phrase-group.ts';
import { indexPhrases } from './phrase-index.ts';
import { PHRASE_GROUPS } from './phrases.ts';
import { type Word, wordsIn } from './words.ts';

const HARMLESS_PHRASES = indexPhrases(HARMLESS.map((pattern) => ({ key: 'harmless', pattern })));
const AFTER_ALL = indexPhrases(HARM_AFTER_ALL.map((pattern) => ({ key: 'harm', pattern })));
const PHRASES = indexPhrases(
  PHRASE_GROUPS.flatMap((group) => group.patterns.map((pattern) => ({ key: group, pattern }))),
);

const placesOf = (spans: readonly Span[]): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { from, to } of spans) for (let place = from; place <= to; place += 1) places.add(place);
  return places;
};

/** The same words with those of harmless phrases blotted out, so that nothing else is read into them. */
const withoutHarmless = (words: readonly Word[]): readonly Word[] => {
  const harm = placesOf(AFTER_ALL.find(words).map(({ span }) => span));
  const harmless = placesOf(
    HARMLESS_PHRASES.find(words).flatMap(({ span }) => (harm.has(span.from) ? [] : [span])),
  );
  return words.map((word, place) => (harmless.has(place) ? { ...word, text: '', isName: false } : word));
};

const speaks = (words: readonly Word[], span: Span, group: PhraseGroup, isExcused: IsExcused): boolean =>
  !isNegatedBefore(words, span, group.speaksThroughDenial === true) &&
  !isNegatedAfter(words, span) &&
  !isExcused(span.from, group.excuses ?? []);

/**
 * What free text describes beyond the answers given: at most one signal for each group of phrases, with the
 * words found. It only ever adds; nothing found means nothing. Work grows with the length of the text.
 * Source: docs/reference.md#narrative.
 *
 * @param answeredYes concerns that the referrer ticked; a group that one of them covers is silent
 */
export const readNarrative = (text: string, answeredYes: ReadonlySet<ConcernCode>): NarrativeSignal[] => {
  const typed = wordsIn(text);
  const words = withoutHarmless(typed);
  const isExcused = excusesIn(typed);
  const first = new Map<PhraseGroup, Span>();
  for (const { key: group, span } of PHRASES.find(words)) {
    const isCovered = group.coveredBy.some((code) => answeredYes.has(code));
    if (!isCovered && !first.has(group) && speaks(words, span, group, isExcused)) first.set(group, span);
  }
  return PHRASE_GROUPS.flatMap((group) => {
    const span = first.get(group);
    if (span === undefined) return [];
    const [start, end] = [words[span.from]?.start ?? 0, words[span.to]?.end ?? text.length];
    const { id, level, words: described } = group;
    return [{ id, level, words: described, quote: text.slice(start, end) }];
  });
};
