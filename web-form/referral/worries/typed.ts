import type { Typed } from '../../../shared/store/drafts.ts';
import { textOf, timeOf } from '../answers/typed.ts';

/** What the referrer is worried about. */
export const worriesTyped = (typed: Typed): Record<string, unknown> => ({
  narrative: textOf(typed, 'narrative'),
  goingWell: textOf(typed, 'goingWell'),
  supportTried: textOf(typed, 'supportTried'),
  desiredOutcome: textOf(typed, 'desiredOutcome'),
  goesHomeAt: timeOf(typed, 'goesHomeAt'),
  alreadyPhoned: textOf(typed, 'alreadyPhoned'),
});
