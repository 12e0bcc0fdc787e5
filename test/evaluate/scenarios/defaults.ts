import type { Answer } from '../../../shared/domain/answer.ts';
import type { Agreement, ReasonNotTold } from '../../../shared/domain/consent/answers.ts';
import type { Scenario } from './scenario.ts';

/** An address in Exampleshire, where a scenario gives none. */
export const USUAL_POSTCODE = 'EX4 1AB';

/** True, false, null and words as an answer; nothing where there is none. */
export const answerOf = (written: boolean | string | null | undefined): Answer | undefined => {
  if (written === undefined) return undefined;
  if (typeof written === 'boolean') return written ? 'yes' : 'no';
  if (written !== null && /^(yes|true)\b/i.test(written.trim())) return 'yes';
  if (written !== null && /^(no|false)$/i.test(written.trim())) return 'no';
  return 'not-known';
};

const AGREEMENT_WORDS: readonly (readonly [RegExp, Agreement])[] = [
  [/disagree|one parent|split/i, 'parents-disagree'],
  [/refus|declin|withdr|withheld/i, 'refused'],
  [/not sought|not asked/i, 'not-sought'],
  [/^(agreed|agrees|yes|given)\b/i, 'agreed'],
];

/** What a scenario says about agreement; words that say none of the known answers are not known. */
export const agreementOf = (written: string | null | undefined): Agreement | undefined =>
  written === undefined
    ? undefined
    : (AGREEMENT_WORDS.find(([words]) => words.test(written ?? ''))?.[1] ?? 'not-known');

const REASON_WORDS: readonly (readonly [RegExp, ReasonNotTold])[] = [
  [/risk to (the )?child|increased risk/i, 'increased-risk-to-child'],
  [/risk to (another|someone|other)/i, 'risk-to-another'],
  [/investigation|evidence/i, 'prejudice-to-investigation'],
  [/delay/i, 'unjustified-delay'],
  [/sexual|honour|forced marriage|fabricated|FGM/i, 'sensitive-abuse'],
  [/contact|reach/i, 'could-not-contact'],
];

/** The reason's code where its words are one of the known ones; any other is kept in words. */
export const reasonOf = (written: string | undefined): ReasonNotTold | undefined =>
  written === undefined || written.trim() === ''
    ? undefined
    : (REASON_WORDS.find(([words]) => words.test(written))?.[1] ?? 'other');

/** The level of need that the referrer claims, if it is one of the four. */
export const levelOf = ({ levelOfNeed, level, levelClaimed }: Scenario): number | undefined => {
  const [digit] = /[1-4]/.exec(String(levelOfNeed ?? level ?? levelClaimed ?? '')) ?? [];
  return digit === undefined ? undefined : Number(digit);
};

export const asksForOf = (written: string | undefined) =>
  written === undefined
    ? undefined
    : /early.?help|support/i.test(written)
      ? ('early-help' as const)
      : /information/i.test(written)
        ? ('information-only' as const)
        : ('protection' as const);

/** The agency of an earlier contact: the referrer's own where it came from the same kind of agency. */
export const agencyOfPrior = (
  prior: Scenario['prior'][number],
  { agency, source }: Scenario['referrer'],
): { agency: string; source: string } => {
  const from = prior.source ?? source ?? '2A';
  return { agency: prior.agency ?? (from === source && agency ? agency : `agency ${from}`), source: from };
};
