import type { FamilyKnows } from '../../domain/checks/family-knows.ts';
import { checkGate, type GateAnswer } from '../../domain/checks/gate.ts';
import { type ContactStanding, contactStanding } from '../../domain/checks/standing.ts';
import type { ContactItem } from '../items/contact.ts';

export const standingOf = ({ assessment, level }: ContactItem): ContactStanding =>
  contactStanding(assessment.consent, level);

/** A manager’s leaves that no later refusal or withdrawal has ended, whatever the family said before it. */
export const leavesOf = ({
  checksAuthorised = [],
  agreementSaid = [],
}: Pick<ContactItem, 'checksAuthorised' | 'agreementSaid'>): NonNullable<ContactItem['checksAuthorised']> => {
  const noes = agreementSaid.filter(({ said }) => said !== 'given' && said !== 'not-asked');
  return checksAuthorised.filter(({ at }) => noes.every((no) => no.at <= at));
};

/** May partners be asked about this contact, as it stands now? */
export const gateOf = (contact: ContactItem, familyKnows: FamilyKnows): GateAnswer =>
  checkGate({
    ...standingOf(contact),
    familyKnows,
    authorisations: leavesOf(contact),
  });
