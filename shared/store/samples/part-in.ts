import type { ContactItem, DecisionMade } from '../items/contact.ts';
import type { SampleCaseItem } from '../items/sample.ts';

const inDecision = ({ by, countersigned }: Pick<DecisionMade, 'by' | 'countersigned'>): string[] => [
  by.id,
  ...(countersigned === undefined ? [] : [countersigned.by.id]),
];

/**
 * Ids of everybody who had a part in what was decided about a contact, by its record: who decided, proposed,
 * countersigned or sent back, now or before, and who lowered it from red.
 */
export const partIn = (contact: ContactItem): string[] => {
  const {
    decisions,
    earlierDecisions = [],
    proposed = {},
    overtaken = [],
    sentBack = [],
    loweredFromRed,
  } = contact;
  return [
    ...new Set([
      ...[...Object.values(decisions), ...earlierDecisions, ...Object.values(proposed), ...overtaken].flatMap(
        inDecision,
      ),
      ...sentBack.flatMap(({ proposal, answer }) => [proposal.by.id, answer.by.id]),
      ...(loweredFromRed === undefined ? [] : [loweredFromRed.by.id]),
    ]),
  ];
};

/** Who may not review a case: as it was at the draw, and as its record says now. */
export const barredFromCase = (
  { barred }: Pick<SampleCaseItem, 'barred'>,
  contact: ContactItem | undefined,
): string[] => [...new Set([...barred, ...(contact === undefined ? [] : partIn(contact))])];
