import type { ConsentOutcome } from '../consent/outcome.ts';
import type { Flag } from '../flags.ts';
import type { Outcome } from '../outcomes.ts';
import type { QueueId } from '../queues.ts';
import type { Level } from '../rating/level.ts';

/** What of a contact says whether its decision needs a second person. */
export interface ContactToDecide {
  /** The rating that holds. */
  readonly level: Level;
  readonly suggested: Level;
  readonly confirmed?: Level | undefined;
  /** A person lowered it from red at some time. */
  readonly loweredFromRed: boolean;
  readonly flags: readonly Flag[];
  readonly consent: ConsentOutcome;
  /** A manager reopened what was decided in this queue. */
  readonly reopened: boolean;
}

/** What somebody is about to decide, and where. */
export interface DecisionToWeigh {
  readonly outcome: Outcome;
  readonly queue: QueueId;
}

/** What else counts. */
export interface DecisionContext {
  /** Does a manager decide? */
  readonly byManager: boolean;
  /** Contacts of this child in six months reach the authority's limit, possible matches included. */
  readonly isRepeat: boolean;
}

export interface CountersignFacts {
  readonly contact: ContactToDecide;
  readonly decision: DecisionToWeigh;
  readonly context: DecisionContext;
}

/** One reason for which a manager has to countersign. */
export interface CountersignRule {
  /** Stable id, for example `countersign.three-in-six`. */
  readonly id: string;
  readonly words: string;
  readonly asks: (facts: CountersignFacts) => boolean;
}

/** Outcomes after which nobody does anything more for the child. */
const ENDS_HERE: readonly Outcome[] = ['no-further-action', 'information-and-advice', 'duplicate'];
const REPEAT: readonly Flag[] = ['three-contacts-in-six-months', 'potential-three-contacts-in-six-months'];

const endsHere = ({ decision }: CountersignFacts): boolean => ENDS_HERE.includes(decision.outcome);

/** Early help is no answer of children’s social care to a red: whoever gives it overrules the rating. */
const isNoAnswerToRed = (facts: CountersignFacts): boolean =>
  endsHere(facts) || facts.decision.outcome === 'early-help';

const isRepeat = ({ contact, context }: CountersignFacts): boolean =>
  context.isRepeat || contact.flags.some((flag) => REPEAT.includes(flag));

const isOrWasRed = ({ contact }: CountersignFacts): boolean =>
  contact.loweredFromRed || [contact.level, contact.suggested, contact.confirmed].includes('red');

/** When one person is not enough. Source: docs/reference.md#outcomes. */
export const COUNTERSIGN_RULES: readonly CountersignRule[] = [
  {
    id: 'countersign.three-in-six',
    words: 'Third or later contact in six months, and nothing more would be done',
    asks: (facts) => endsHere(facts) && isRepeat(facts),
  },
  {
    id: 'countersign.red-closed',
    words: 'It is or was red, and children’s social care would do nothing more',
    asks: (facts) => isNoAnswerToRed(facts) && isOrWasRed(facts),
  },
  {
    id: 'countersign.red-lowered',
    words: 'The rating was lowered from red',
    asks: ({ contact }) => contact.loweredFromRed && contact.level !== 'red',
  },
  {
    id: 'countersign.agreement-refused',
    words: 'Agreement was refused, or the parents disagree, and no significant harm is suspected',
    asks: ({ contact, decision, context }) =>
      contact.consent === 'manager-decision' && !(decision.queue === 'manager-decision' && context.byManager),
  },
  {
    id: 'countersign.reopened',
    words: 'A manager reopened what had been decided',
    asks: ({ contact }) => contact.reopened,
  },
];
