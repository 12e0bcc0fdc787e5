import type { MigrationStep } from './step.ts';
import { COUNT_EVERY_CONTACT } from './steps/count-every-contact.ts';

/** Every change there has been, in the order in which they are carried out. One is added at the end, none is taken out. */
export const STEPS: readonly MigrationStep[] = [COUNT_EVERY_CONTACT];
