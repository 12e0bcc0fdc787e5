import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';

/** "Child 1: Ayesha Rahman", "Child 2: name not known". For the page only, never its title or address. */
export const whom = ({ label, person }: Pick<ContactAnswer, 'label' | 'person'>): string => {
  const { given, family } = person.details;
  return `${label}: ${[given, family].filter(Boolean).join(' ') || 'name not known'}`;
};
