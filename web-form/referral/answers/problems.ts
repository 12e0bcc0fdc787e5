import type { z } from 'zod';
import { callTaken } from '../../../shared/contract/calls.ts';
import { type FieldProblem, impossibleDates } from '../../../shared/contract/referral/dates.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import { callOf, isCall } from '../call/answers.ts';
import { type Place, placeOf } from './places.ts';
import { wordsOfProblem } from './problem-words.ts';
import type { Sections } from './sections.ts';

/** Something that cannot be sent as typed, in words, with where to change it. */
export interface Problem extends Place {
  readonly words: string;
}

/** A referral as the contract parsed it. */
export type ReferralBody = z.output<typeof referral>;

/** A referral that the API will take, or what stops it. */
export type Checked =
  | { readonly ok: true; readonly referral: ReferralBody }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** JSON pointers and details as problems on pages. Several about one field become one. */
export const problemsAt = (found: readonly FieldProblem[], sections: Sections): Problem[] => {
  const byPlace = new Map<string, Problem>();
  for (const { pointer, detail } of found) {
    const place = placeOf(pointer, sections);
    const key = `${place.page}#${place.field ?? ''}`;
    if (!byPlace.has(key)) byPlace.set(key, { ...place, words: wordsOfProblem(place, detail) });
  }
  return [...byPlace.values()];
};

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong with what is said of the call, where staff write one down. */
const ofCall = (sections: Sections): FieldProblem[] =>
  isCall(sections)
    ? (callTaken.safeParse(callOf(sections)).error?.issues ?? []).map(({ path, message }) => ({
        pointer: pointerOf(['call', ...path]),
        detail: message,
      }))
    : [];

/** Checks a draft as the API would, so that a mistake is met on its own page. `today` is `YYYY-MM-DD`. */
export const check = (candidate: unknown, sections: Sections, today: string): Checked => {
  const parsed = referral.safeParse(candidate);
  const found = [
    ...ofCall(sections),
    ...(parsed.success
      ? impossibleDates(parsed.data, today)
      : parsed.error.issues.map(({ path, message }) => ({ pointer: pointerOf(path), detail: message }))),
  ];
  return parsed.success && found.length === 0
    ? { ok: true, referral: parsed.data }
    : { ok: false, problems: problemsAt(found, sections) };
};
