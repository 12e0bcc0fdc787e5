import {
  AGREEMENT_WORDS,
  HOW_SAID,
  REASONS_NOT_TOLD,
  WHOSE_AGREEMENT,
} from '../../../shared/contract/words.ts';
import type { FieldError } from '../../components/field.ts';
import { type Posted, textOf } from '../../posted.ts';
import { dateOf } from '../../referral/answers/typed.ts';
import type { FieldLabels } from '../work/step-problem.ts';

const BOXES = [
  'said',
  'whose',
  'who',
  'on-day',
  'on-month',
  'on-year',
  'how',
  'takenBy',
  'reason',
  'words',
] as const;

/** What was typed on the page that writes down what was said about agreement. */
export type AgreementTyped = Readonly<Record<(typeof BOXES)[number], string>> & {
  readonly contacts: readonly string[];
};

export const LABELS: FieldLabels = {
  '/contacts': { field: 'contacts', label: 'Whom it is about' },
  '/said': { field: 'said', label: 'What was said' },
  '/whose': { field: 'whose', label: 'Whose agreement it is' },
  '/who': { field: 'who', label: 'Who said it' },
  '/on': { field: 'on-day', label: 'Date' },
  '/how': { field: 'how', label: 'How it was said' },
  '/takenBy': { field: 'takenBy', label: 'Who took it' },
  '/reason': { field: 'reason', label: 'Why they were not asked' },
  '/words': { field: 'words', label: 'In their words' },
};

export const typedIn = (fields: Posted): AgreementTyped => {
  const texts = BOXES.map((box) => [box, textOf(fields, box).replaceAll('\r\n', '\n')]);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof BOXES)[number], string>), // one text for each box
    contacts: [fields['contacts'] ?? []].flat(),
  };
};

/** Nothing typed: only whom it is about is chosen, where that is plain. */
export const nothingTyped = (contacts: readonly string[]): AgreementTyped => ({
  ...typedIn({}),
  contacts,
});

const known = (words: object, code: string): string | undefined => (code in words ? code : undefined);
const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is asked of the API; what is no date goes on as it was typed, for the API to refuse. */
export const toTold = (typed: AgreementTyped): Record<string, unknown> => {
  const all = {
    contacts: typed.contacts.map(Number),
    said: AGREEMENT_WORDS.find((word) => word === typed.said),
    whose: known(WHOSE_AGREEMENT, typed.whose),
    who: filled(typed.who),
    on: dateOf(
      { 'on-day': typed['on-day'], 'on-month': typed['on-month'], 'on-year': typed['on-year'] },
      'on',
    ),
    how: known(HOW_SAID, typed.how),
    takenBy: filled(typed.takenBy),
    reason: known(REASONS_NOT_TOLD, typed.reason),
    words: filled(typed.words),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

/** What is missing, in the order of the page. */
export const missingIn = (typed: AgreementTyped): FieldError[] => {
  const told = toTold(typed);
  const asked = told['said'] !== 'not-asked';
  const missing: readonly (readonly [boolean, string, string])[] = [
    [typed.contacts.length === 0, 'contacts', 'Choose whom it is about'],
    [told['said'] === undefined, 'said', 'Choose what was said'],
    [told['whose'] === undefined, 'whose', 'Choose whose agreement it is'],
    [asked && told['who'] === undefined, 'who', 'Enter who said it'],
    [told['on'] === undefined, 'on-day', 'Enter the day on which it was said'],
    [asked && told['how'] === undefined, 'how', 'Choose how it was said'],
    [
      !asked && told['reason'] === undefined && told['words'] === undefined,
      'reason',
      'Choose why they were not asked, or say it in words',
    ],
  ];
  return missing.flatMap(([isMissing, field, words]) => (isMissing ? [{ field, words }] : []));
};
