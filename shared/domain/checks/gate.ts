import type { Standing } from '../consent/consent-table.ts';
import { type FamilyKnows, isWithoutKnowledge } from './family-knows.ts';
import { type ContactStanding, isAgreed } from './standing.ts';

/** Version of the table below; stored with every check. */
export const CHECKS_TABLE = 'checks-2026-11';

/** What a manager can authorise. What the family does not know of, nobody has agreed to either. */
export const COVERS = {
  'without-agreement': 'Checks without the family’s agreement, with their knowledge',
  'without-knowledge': 'Checks that the family does not know of',
} as const;
export type Covers = keyof typeof COVERS;

/** A manager’s leave to ask partners about one contact, for what the family had said by then. */
export interface Authorisation {
  readonly covers: Covers;
  readonly standing: Standing;
}

export interface GateRow {
  readonly id: string;
  readonly when: 'without-knowledge' | 'agreed' | 'harm-suspected' | 'otherwise';
  /** What a manager has to authorise first; null where nobody has to. */
  readonly needs: Covers | null;
  readonly words: string;
}

/** The first row that applies holds. Source: docs/reference.md#partner-checks. */
export const GATE_ROWS: readonly [...GateRow[], GateRow] = [
  {
    id: 'checks.without-knowledge',
    when: 'without-knowledge',
    needs: 'without-knowledge',
    words: 'The family does not know: a manager has to authorise checks without their knowledge first',
  },
  {
    id: 'checks.agreed',
    when: 'agreed',
    needs: null,
    words: 'The family, or the young person, agreed: partners may be asked',
  },
  {
    id: 'checks.harm-suspected',
    when: 'harm-suspected',
    needs: null,
    words: 'Harm is suspected and the family knows: partners may be asked without agreement',
  },
  {
    id: 'checks.no-agreement',
    when: 'otherwise',
    needs: 'without-agreement',
    words:
      'Nobody has agreed and no harm is suspected: ask the family, or a manager has to authorise it first',
  },
];

/** What the gate depends on, for one contact. */
export interface GateFacts extends ContactStanding {
  readonly familyKnows: FamilyKnows;
  readonly authorisations: readonly Authorisation[];
}

export interface GateAnswer {
  readonly rule: string;
  readonly allowed: boolean;
  /** What a manager has authorised or still has to; null where nobody has to. */
  readonly needs: Covers | null;
  readonly words: string;
}

const applies = ({ when }: GateRow, facts: GateFacts): boolean => {
  switch (when) {
    case 'without-knowledge':
      return isWithoutKnowledge(facts.familyKnows);
    case 'agreed':
      return isAgreed(facts);
    case 'harm-suspected':
      return facts.harmSuspected;
    default:
      return true;
  }
};

/** Does a leave cover what is needed, with what the family says now? A later refusal ends an earlier leave. */
export const isCovered = (
  needs: Covers,
  { authorisations, standing }: Pick<GateFacts, 'authorisations' | 'standing'>,
): boolean =>
  authorisations.some(
    (given) =>
      given.standing === standing && (given.covers === needs || given.covers === 'without-knowledge'),
  );

/**
 * May partners be asked about this contact? Total. Consent gates partner checks, never receipt; a person who
 * may not ask is told what would be needed. Source: docs/reference.md#partner-checks.
 */
export const checkGate = (facts: GateFacts): GateAnswer => {
  const row = GATE_ROWS.find((each) => applies(each, facts)) ?? GATE_ROWS[GATE_ROWS.length - 1];
  if (row === undefined) throw new Error('The gate has no rows');
  const { id, needs, words } = row;
  return { rule: id, needs, allowed: needs === null || isCovered(needs, facts), words };
};
