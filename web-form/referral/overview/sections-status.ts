import type { Problem } from '../answers/problems.ts';
import { itemsOf, type PeopleKind, type Sections } from '../answers/sections.ts';
import { isCall } from '../call/answers.ts';
import { CALL_HEADINGS } from '../call/headings.ts';
import { LIST_PAGES } from '../questions/person-sets.ts';

export type SectionStatus = 'Not started' | 'Saved' | 'Has a problem';

/** One line of the overview. */
export interface SectionLine {
  readonly page: string;
  readonly name: string;
  readonly status: SectionStatus;
}

type Line = Pick<SectionLine, 'page' | 'name'>;

const LINES: readonly Line[] = [
  { page: 'danger', name: 'Immediate danger' },
  { page: 'already', name: 'Before you start' },
  { page: 'you', name: 'About you' },
  { page: 'children', name: 'Children' },
  { page: 'adults', name: 'Household and other adults' },
  { page: 'professionals', name: 'Professionals who work with the family' },
  { page: 'worries', name: 'What you are worried about' },
  { page: 'happened', name: 'What has happened' },
  { page: 'help', name: 'What is going well, and what would help' },
  { page: 'concerns', name: 'Concerns' },
  { page: 'risk', name: 'How serious it is' },
  { page: 'views', name: 'Views, and what to be careful about' },
  { page: 'consent', name: 'Telling the family and their agreement' },
];

const BEFORE_CALL: readonly Line[] = [
  { page: 'call', name: CALL_HEADINGS.call },
  { page: 'caller', name: CALL_HEADINGS.caller },
];

/** The lines of a draft: of a call, staff are not asked about themselves. */
const linesOf = (sections: Sections): readonly Line[] =>
  isCall(sections)
    ? [
        ...BEFORE_CALL,
        ...LINES.filter(({ page }) => page !== 'you'),
        { page: 'advice', name: CALL_HEADINGS.advice },
      ]
    : LINES;

const KINDS = Object.entries(LIST_PAGES) as [PeopleKind, string][]; // Object.entries forgets the key type

const started = (sections: Sections, page: string): boolean =>
  page in sections || KINDS.some(([kind, list]) => list === page && itemsOf(sections, kind).length > 0);

/** How far each section is. A problem is only shown where something was typed. */
export const sectionLines = (sections: Sections, problems: readonly Problem[]): SectionLine[] =>
  linesOf(sections).map(({ page, name }) => {
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
