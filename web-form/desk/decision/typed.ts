import type { z } from 'zod';
import type { decided } from '../../../shared/contract/actions.ts';
import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { LEVELS_OF_NEED, OUTCOMES } from '../../../shared/contract/words.ts';
import type { FieldError } from '../../components/field.ts';
import { type Posted, textOf } from '../../posted.ts';
import type { FieldLabels } from '../work/step-problem.ts';

const PROSE_NAMES = ['rationale', 'impactOnChild', 'workingWell', 'needsToHappen', 'tellReferrer'] as const;
type ProseName = (typeof PROSE_NAMES)[number];

/** A decision as typed. */
export type DecisionTyped = Readonly<Record<ProseName | 'outcome' | 'levelOfNeed', string>> & {
  /** Numbers of the others that are decided the same. */
  readonly alsoFor: readonly string[];
  /** The version of each contact that was shown, by its number. */
  readonly seen: Readonly<Record<string, string>>;
};

/** The hidden field with the version of a contact that the page shows. */
export const seenField = (number: number): string => `seen-${number}`;

/** The versions as they are now. */
export const versionsOf = (contacts: readonly ContactAnswer[]): Record<string, string> =>
  Object.fromEntries(contacts.map(({ number, version }) => [String(number), String(version)]));

/** No outcome is chosen beforehand. */
export const nothingTyped = (contacts: readonly ContactAnswer[]): DecisionTyped => ({
  outcome: '',
  rationale: '',
  impactOnChild: '',
  levelOfNeed: '',
  workingWell: '',
  needsToHappen: '',
  tellReferrer: '',
  alsoFor: [],
  seen: versionsOf(contacts),
});

export const LABELS: FieldLabels = {
  '/outcome': { field: 'outcome', label: 'Outcome' },
  '/rationale': { field: 'rationale', label: 'Rationale' },
  '/impactOnChild': { field: 'impactOnChild', label: 'Impact on the child' },
  '/levelOfNeed': { field: 'levelOfNeed', label: 'Level of need' },
  '/workingWell': { field: 'workingWell', label: 'What is working well' },
  '/needsToHappen': { field: 'needsToHappen', label: 'What needs to happen' },
  '/tellReferrer': { field: 'tellReferrer', label: 'What the referrer is told' },
};

export const typedIn = (fields: Posted): DecisionTyped => ({
  outcome: textOf(fields, 'outcome'),
  rationale: textOf(fields, 'rationale'),
  impactOnChild: textOf(fields, 'impactOnChild'),
  levelOfNeed: textOf(fields, 'levelOfNeed'),
  workingWell: textOf(fields, 'workingWell'),
  needsToHappen: textOf(fields, 'needsToHappen'),
  tellReferrer: textOf(fields, 'tellReferrer'),
  alsoFor: [fields['alsoFor'] ?? []].flat(),
  seen: Object.fromEntries(
    Object.keys(fields).flatMap((name) =>
      name.startsWith('seen-') ? [[name.slice('seen-'.length), textOf(fields, name)]] : [],
    ),
  ),
});

export type DecisionBody = z.input<typeof decided>;

const seenOf = ({ seen }: DecisionTyped, number: number): { seen?: number } => {
  const version = Number(seen[String(number)]);
  return Number.isInteger(version) && version > 0 ? { seen: version } : {};
};

/**
 * The decision to send, or every answer that is missing, all at once. `others`: those that may be decided the
 * same; nobody else is, whatever was posted.
 */
export const toBody = (
  contact: ContactAnswer,
  others: readonly ContactAnswer[],
  typed: DecisionTyped,
): DecisionBody | FieldError[] => {
  const outcome = OUTCOMES.find((known) => known === typed.outcome);
  const together = others.filter(({ number }) => typed.alsoFor.includes(String(number)));
  const isAboutChild = [contact, ...together].some(({ person }) => person.kind === 'child');
  const missing: FieldError[] = [
    ...(outcome === undefined ? [{ field: 'outcome', words: 'Choose what will happen' }] : []),
    ...(typed.rationale.trim() === '' ? [{ field: 'rationale', words: 'Enter the rationale' }] : []),
    ...(isAboutChild && typed.impactOnChild.trim() === ''
      ? [{ field: 'impactOnChild', words: 'Enter the impact on the child' }]
      : []),
  ];
  if (outcome === undefined || missing.length > 0) return missing;
  const { rationale, impactOnChild, workingWell, needsToHappen, tellReferrer } = typed;
  return {
    contact: contact.number,
    alsoFor: together.map(({ number }) => ({ contact: number, ...seenOf(typed, number) })),
    outcome,
    rationale,
    impactOnChild,
    levelOfNeed: LEVELS_OF_NEED.find((each) => String(each) === typed.levelOfNeed) ?? 'not-known',
    workingWell,
    needsToHappen,
    tellReferrer,
    ...seenOf(typed, contact.number),
  };
};
