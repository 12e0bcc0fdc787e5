import { ageOn } from '../../shared/domain/age.ts';
import type { Subject } from '../../shared/domain/assessment.ts';

const initialOf = (name: string | undefined): string =>
  [...(name ?? '').trim()][0]?.toLocaleUpperCase('en-GB') ?? '?';

const months = (days: number): number => Math.floor(days / 30.44);

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const ageInWords = ({ person }: Subject, today: string): string => {
  const age = ageOn(person, today);
  switch (age.kind) {
    case 'unborn':
      return 'unborn';
    case 'estimated':
      return `about ${age.years}`;
    case 'born':
      if (age.years >= 2) return String(age.years);
      return age.days < 28 ? counted(Math.floor(age.days / 7), 'week') : counted(months(age.days), 'month');
    default:
      return 'age not known';
  }
};

/** A person as the queue's list shows them: initials and age, never a name. */
export const listedAs = (subject: Subject, today: string): { initials: string; age: string } => ({
  initials: `${initialOf(subject.person.given)}${initialOf(subject.person.family)}`,
  age: ageInWords(subject, today),
});
