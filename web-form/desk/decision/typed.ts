import type { z } from 'zod';
import type { decided } from '../../../shared/contract/actions.ts';
import { OUTCOMES } from '../../../shared/contract/words.ts';
import type { FieldError } from '../../components/field.ts';
import { type Posted, textOf } from '../../posted.ts';
import type { FieldLabels } from '../work/step-problem.ts';

/** A decision as typed. */
export interface DecisionTyped {
  readonly outcome: string;
  readonly rationale: string;
  readonly impactOnChild: string;
  readonly tellReferrer: string;
}

/** No outcome is chosen beforehand. */
export const NOTHING_TYPED: DecisionTyped = {
  outcome: '',
  rationale: '',
  impactOnChild: '',
  tellReferrer: '',
};

export const LABELS: FieldLabels = {
  '/outcome': { field: 'outcome', label: 'Outcome' },
  '/rationale': { field: 'rationale', label: 'Rationale' },
  '/impactOnChild': { field: 'impactOnChild', label: 'Impact on the child' },
  '/tellReferrer': { field: 'tellReferrer', label: 'What the referrer is told' },
};

export const typedIn = (fields: Posted): DecisionTyped => ({
  outcome: textOf(fields, 'outcome'),
  rationale: textOf(fields, 'rationale'),
  impactOnChild: textOf(fields, 'impactOnChild'),
  tellReferrer: textOf(fields, 'tellReferrer'),
});

export type DecisionBody = z.input<typeof decided>;

/** The decision to send, or every answer that is missing, all at once. */
export const toBody = (contact: number, typed: DecisionTyped): DecisionBody | FieldError[] => {
  const outcome = OUTCOMES.find((known) => known === typed.outcome);
  const missing: FieldError[] = [
    ...(outcome === undefined ? [{ field: 'outcome', words: 'Choose what will happen' }] : []),
    ...(typed.rationale.trim() === '' ? [{ field: 'rationale', words: 'Enter the rationale' }] : []),
    ...(typed.impactOnChild.trim() === ''
      ? [{ field: 'impactOnChild', words: 'Enter the impact on the child' }]
      : []),
  ];
  return outcome === undefined || missing.length > 0 ? missing : { ...typed, contact, outcome };
};
