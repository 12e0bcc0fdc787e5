import { NARRATIVE_RULE, RATING_RULES } from '../rating/rules.ts';
import { RULE_LEVELS, type RuleLevel } from './adjustments.ts';

/** One rule of the rating, with what an authority may make of it. */
export interface RatingChoice {
  readonly id: string;
  readonly words: string;
  /** As the code has it. */
  readonly starts: RuleLevel;
  readonly may: readonly RuleLevel[];
  /** Why it may not be made weaker. */
  readonly why?: string | undefined;
}

const SUSPECTED =
  'Harm counts as suspected when the referrer says yes or does not know, so the contact is at least amber.';

/** Rules that are never made weaker. They may be made stronger. */
const NEVER_WEAKER: Readonly<Record<string, string>> = {
  'red.immediate-danger': 'Danger now or today is what red means, so this is always red.',
  'amber.significant-harm': SUSPECTED,
  'amber.significant-harm-not-known': SUSPECTED,
  'amber.repeat-contacts':
    'The third contact in six months is always reviewed for cumulative harm, so it is at least amber.',
};

const choiceOf = ({ level, rule }: (typeof RATING_RULES)[number]): RatingChoice => {
  const { id, words } = rule;
  const why = NEVER_WEAKER[id];
  if (why === undefined) return { id, words, starts: level, may: RULE_LEVELS };
  return { id, words, starts: level, may: level === 'red' ? ['red'] : ['red', 'amber'], why };
};

/** Every rule of the rating, in the order of the code. Source: docs/reference.md#rating-rules. */
export const RATING_CHOICES: readonly RatingChoice[] = [
  ...RATING_RULES.map(choiceOf),
  {
    id: NARRATIVE_RULE.id,
    words: NARRATIVE_RULE.words,
    starts: 'amber',
    may: ['amber'],
    why: 'A reader of words can be wrong, so what words alone say is always amber: never more, and never nothing.',
  },
  {
    id: 'red.needs-manual-triage',
    words: 'A step failed when it arrived',
    starts: 'red',
    may: ['red'],
    why: 'What could not be read on its way in is always red, until a person has read it.',
  },
];
