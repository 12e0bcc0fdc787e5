import type { PersonShared } from '../items/check.ts';
import type { ContactItem } from '../items/contact.ts';

/** What an agency is told of a person so that it can find them: name, birth and address, nothing else. */
export const sharedWithAgency = ({ number, subject }: ContactItem): PersonShared => {
  const { given, family, born, expected, estimatedAge, address, postcode } = subject.person;
  return { contact: number, given, family, born, expected, estimatedAge, address, postcode };
};
