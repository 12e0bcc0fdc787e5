import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { dayAndTime } from '../../components/when.ts';

type Proposed = ContactAnswer['proposals'][number];

/** A decision as rows: what, why, what it is like for the child, and what follows. What was left empty is left out. */
export const decisionRows = (decision: Proposed, madeBy = 'Decided by') => [
  { key: 'Outcome', value: decision.words },
  {
    key: 'Level of need',
    value: decision.levelOfNeed === 'not-known' ? 'Not known' : `Level ${decision.levelOfNeed}`,
  },
  { key: 'Rationale', value: decision.rationale },
  ...[
    { key: 'Impact on the child', value: decision.impactOnChild },
    { key: 'What is working well', value: decision.workingWell },
    { key: 'What needs to happen', value: decision.needsToHappen },
    { key: 'What the referrer is told', value: decision.tellReferrer },
  ].filter(({ value }) => value !== ''),
  { key: madeBy, value: `${decision.by.name}, ${dayAndTime(decision.at)}` },
];
