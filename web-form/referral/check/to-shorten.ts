import type { Problem } from '../answers/problems.ts';
import type { Sections } from '../answers/sections.ts';
import { summaries } from './summary.ts';

const MOST_NAMED = 3;

const size = (text: string): number => new TextEncoder().encode(text).byteLength;

/** The answers that take most room, each as a problem on its page: shortening them lets a referral be sent. */
export const toShorten = (sections: Sections): Problem[] =>
  summaries(sections)
    .flatMap(({ heading, page, rows }) => rows.map((row) => ({ ...row, heading, page })))
    .toSorted((one, other) => size(other.value) - size(one.value))
    .slice(0, MOST_NAMED)
    .map(({ page, field, heading, label, value }) => ({
      page,
      field,
      words: `Shorten “${label}” (${heading}): it has ${value.length.toLocaleString('en-GB')} characters`,
    }));
