import { CONSENT_OUTCOMES, type ConsentOutcome } from '../consent/outcome.ts';
import type { QueueId } from '../queues.ts';
import { RULE_NUMBERS, type RuleLevel, type RuleNumbers, type SettingsChange } from './adjustments.ts';
import { CONSENT_CHOICES } from './consent-choices.ts';
import { NUMBER_CHOICES } from './number-choices.ts';
import { RATING_CHOICES } from './rating-choices.ts';
import { ROUTING_CHOICES } from './routing-choices.ts';

const LEVEL_WORDS: Readonly<Record<RuleLevel, string>> = { red: 'red', amber: 'amber', off: 'not asked' };

const OUTCOME_WORDS: Readonly<Record<ConsentOutcome, string>> = {
  proceed: 'go ahead',
  'proceed-without-agreement': 'go ahead without agreement',
  'clarify-with-referrer': 'ask the referrer',
  'manager-decision': 'a manager decides',
};

/** Every outcome of the consent table in words, in its order. */
export const OUTCOMES_IN_WORDS = CONSENT_OUTCOMES.map((id) => ({ id, words: OUTCOME_WORDS[id] }));

interface Compared<Value> {
  readonly words: string;
  readonly before: Value;
  readonly after: Value;
}

const written = <Value>(all: readonly Compared<Value>[], inWords: (value: Value) => string): string[] =>
  all
    .filter(({ before, after }) => inWords(before) !== inWords(after))
    .map(({ words, before, after }) => `${words}: from ${inWords(before)} to ${inWords(after)}`);

/**
 * What one change of the settings does differently from another, each in one line. Words of rules alone: it names
 * nobody.
 *
 * @param own the numbers of the authority's own settings
 * @param queueName what a queue is called
 */
export const changeInWords = (
  before: SettingsChange,
  after: SettingsChange,
  own: RuleNumbers,
  queueName: (queue: QueueId) => string,
): string[] => [
  ...written(
    RATING_CHOICES.map(({ id, words, starts }) => ({
      words,
      before: before.rating[id] ?? starts,
      after: after.rating[id] ?? starts,
    })),
    (level) => LEVEL_WORDS[level],
  ),
  ...written(
    CONSENT_CHOICES.map(({ id, words, starts }) => ({
      words: words.split(':')[0] ?? words,
      before: before.consent[id] ?? starts,
      after: after.consent[id] ?? starts,
    })),
    (outcome) => OUTCOME_WORDS[outcome],
  ),
  ...written(
    ROUTING_CHOICES.map(({ id, words, queues }) => {
      const to = ({ routing }: SettingsChange): readonly QueueId[] | null => {
        const { off = false, also = [] } = routing[id] ?? {};
        return off ? null : [...queues, ...also];
      };
      return { words, before: to(before), after: to(after) };
    }),
    (queues) => (queues === null ? 'not taken' : [...new Set(queues)].map(queueName).join(' and ')),
  ),
  ...written(
    RULE_NUMBERS.map((id) => {
      const { words = id, unit = '' } = NUMBER_CHOICES.find((each) => each.id === id) ?? {};
      return {
        words: `${words} (${unit})`,
        before: before.numbers[id] ?? own[id],
        after: after.numbers[id] ?? own[id],
      };
    }),
    String,
  ),
];
