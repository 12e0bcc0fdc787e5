import type { ContactAnswer } from '../../shared/contract/answers/record.ts';
import { countersignWords } from '../../shared/domain/decision/needs-countersign.ts';
import { QUEUES } from '../../shared/domain/queues.ts';
import { outcomeWords } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ContactItem, DecisionMade, DecisionProposed } from '../../shared/store/items/contact.ts';

type Answers = Pick<ContactAnswer, 'decisions' | 'proposals' | 'overtaken' | 'sentBack' | 'reopened'>;

const saidOf = (
  { countersigned: _countersigned, rules = [], ...said }: DecisionMade,
  settings: AuthoritySettings,
): Answers['proposals'][number] => ({
  ...said,
  words: outcomeWords(settings, said.outcome),
  levelOfNeed: said.levelOfNeed ?? 'not-known',
  workingWell: said.workingWell ?? '',
  needsToHappen: said.needsToHappen ?? '',
  rules: rules.map((id) => ({ id, words: countersignWords(id) })),
});

/**
 * What was decided about a contact, what waits for a manager, and what managers answered.
 *
 * @param proposals those that wait: what has been overtaken does not
 */
export const decisionAnswers = (
  {
    decisions,
    earlierDecisions = [],
    proposed = {},
    overtaken = [],
    sentBack = [],
    reopened = {},
  }: ContactItem,
  proposals: readonly DecisionProposed[],
  settings: AuthoritySettings,
): Answers => {
  const decisionOf = (decision: DecisionMade, stands: boolean): Answers['decisions'][number] => ({
    ...saidOf(decision, settings),
    stands,
    countersigned: decision.countersigned ?? null,
  });
  return {
    decisions: [
      ...earlierDecisions.map((decision) => decisionOf(decision, false)),
      ...Object.values(decisions).map((decision) => decisionOf(decision, true)),
    ],
    proposals: proposals.map((proposal) => saidOf(proposal, settings)),
    overtaken: [...overtaken, ...Object.values(proposed).filter((each) => !proposals.includes(each))].map(
      (proposal) => saidOf(proposal, settings),
    ),
    sentBack: sentBack.map(({ proposal, answer }) => ({ proposal: saidOf(proposal, settings), answer })),
    reopened: QUEUES.flatMap((queue) => {
      const answer = reopened[queue];
      return answer === undefined ? [] : [{ queue, ...answer }];
    }),
  };
};
