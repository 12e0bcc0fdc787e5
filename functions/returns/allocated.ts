import { isSocialCare } from '../../shared/domain/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { DecisionMade } from '../../shared/store/items/contact.ts';
import type { ChildContact } from './child-contact.ts';

type Rules = Pick<AuthoritySettings, 'outcomes'>;

/** When a decision took effect. */
const tookEffect = ({ at, countersigned }: DecisionMade): string => countersigned?.at ?? at;

/** The decision by which a contact became a social care referral: the first to take effect. */
export const socialCareDecision = ({
  decisions,
}: Pick<ChildContact, 'decisions'>): DecisionMade | undefined =>
  decisions
    .filter(({ outcome }) => isSocialCare(outcome))
    .toSorted((one, other) => tookEffect(one).localeCompare(tookEffect(other)))[0];

/**
 * Who has the child’s case, as far as the front door knows: the team and worker in the register of open cases,
 * where it is this child; or else the team that the settings name for the outcome, and whoever decided it. What is
 * not known is left out: nothing is made up. Source: docs/reference.md#returns.
 */
export const allocatedTo = (
  contact: Pick<ChildContact, 'decisions' | 'openCase'>,
  { outcomes }: Rules,
): { readonly team?: string; readonly worker?: string; readonly workerId?: string } => {
  const { openCase } = contact;
  if (openCase?.certainty === 'same') {
    return { team: openCase.team, ...(openCase.worker !== undefined && { worker: openCase.worker }) };
  }
  const decision = socialCareDecision(contact);
  const team = outcomes.find(({ id }) => id === decision?.outcome)?.team;
  return {
    ...(team !== undefined && { team }),
    ...(decision !== undefined && decision.by.name !== '' && { worker: decision.by.name }),
    ...(decision !== undefined && { workerId: decision.by.id }),
  };
};
