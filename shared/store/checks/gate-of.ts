import type { FamilyKnows } from '../../domain/checks/family-knows.ts';
import { checkGate, type GateAnswer } from '../../domain/checks/gate.ts';
import { type ContactStanding, contactStanding } from '../../domain/checks/standing.ts';
import type { ContactItem } from '../items/contact.ts';

export const standingOf = ({ assessment, level }: ContactItem): ContactStanding =>
  contactStanding(assessment.consent, level);

/** May partners be asked about this contact, as it stands now? */
export const gateOf = (contact: ContactItem, familyKnows: FamilyKnows): GateAnswer =>
  checkGate({
    ...standingOf(contact),
    familyKnows,
    authorisations: contact.checksAuthorised ?? [],
  });
