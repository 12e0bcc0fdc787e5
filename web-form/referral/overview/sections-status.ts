import type { Problem } from '../answers/problems.ts';
import { itemsOf, type Sections } from '../answers/sections.ts';

export type SectionStatus = 'Not started' | 'Saved' | 'Has a problem';

/** One line of the overview. */
export interface SectionLine {
  readonly page: string;
  readonly name: string;
  readonly status: SectionStatus;
}

const LINES: readonly { readonly page: string; readonly name: string }[] = [
  { page: 'you', name: 'About you' },
  { page: 'children', name: 'Children' },
  { page: 'adults', name: 'Household and other adults' },
  { page: 'worries', name: 'What you are worried about' },
  { page: 'concerns', name: 'Concerns' },
  { page: 'risk', name: 'How serious it is' },
  { page: 'consent', name: 'Telling the family and their agreement' },
];

const started = (sections: Sections, page: string): boolean =>
  page in sections ||
  (page === 'children' && itemsOf(sections, 'child').length > 0) ||
  (page === 'adults' && itemsOf(sections, 'adult').length > 0);

/** How far each section is. A problem is only shown where something was typed. */
export const sectionLines = (sections: Sections, problems: readonly Problem[]): SectionLine[] =>
  LINES.map(({ page, name }) => {
    const wrong = problems.some(
      (problem) =>
        (problem.page === page && problem.field !== undefined) || problem.page.startsWith(`${page}/`),
    );
    return {
      page,
      name,
      status: wrong ? 'Has a problem' : started(sections, page) ? 'Saved' : 'Not started',
    };
  });
