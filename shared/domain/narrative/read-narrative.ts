import type { NarrativeSignal } from '../assessment.ts';
import type { ConcernCode } from '../codes/concerns.ts';

/** stub, replaced below */
export const readNarrative = (_text: string, _answeredYes: ReadonlySet<ConcernCode>): NarrativeSignal[] => [];
