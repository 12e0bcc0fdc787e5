import { CONCERN_CODES, CONCERN_WORDS } from '../../../shared/contract/words.ts';
import type { Answer } from '../../../shared/domain/answer.ts';
import type { Concerns } from '../../../shared/domain/referral.ts';
import { ANSWER_WORDS, filledRows, type TextRow } from './rows.ts';

const ORDER: readonly Answer[] = ['yes', 'not-known', 'no'];

/** Concerns by their answer, the yes first. What was not answered is left out. */
export const concernRows = (concerns: Concerns): TextRow[] =>
  filledRows(
    Object.fromEntries(
      ORDER.map((answer) => [
        ANSWER_WORDS[answer],
        CONCERN_CODES.filter((code) => concerns[code] === answer)
          .map((code) => CONCERN_WORDS[code])
          .join('\n'),
      ]),
    ),
  );
