import { chaseWrittenForms } from './chase-written-forms.ts';
import { escalateReds } from './escalate-reds.ts';
import { followUp } from './follow-up.ts';
import { handBackAtOpening } from './hand-back.ts';
import { handOverAtClosing } from './hand-over.ts';
import { remindPartners } from './remind-partners.ts';
import type { WatchStep } from './step.ts';

/** What is looked after every minute, in this order: work is where it belongs before anybody is told of it. */
export const STEPS: readonly WatchStep[] = [
  handOverAtClosing,
  handBackAtOpening,
  followUp,
  escalateReds,
  remindPartners,
  chaseWrittenForms,
];
