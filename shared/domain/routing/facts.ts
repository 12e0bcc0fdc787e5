import type { Age } from '../age.ts';
import type { Answer } from '../answer.ts';
import type { ConsentOutcome } from '../consent/outcome.ts';
import type { OpenCase } from '../prior-contact.ts';
import type { SuggestedRating } from '../rating/rating.ts';
import type { Concerns, Referral } from '../referral.ts';

/** What the routing of one contact depends on. */
export interface RoutingFacts {
  readonly about: 'child' | 'adult';
  readonly age: Age;
  readonly concerns: Concerns;
  readonly rating: SuggestedRating;
  readonly consent: ConsentOutcome;
  readonly asksFor?: Referral['asksFor'];
  readonly significantHarm?: Answer | undefined;
  readonly openCase?: OpenCase | undefined;
  /** The referrer named a social worker of the child. */
  readonly claimsSocialWorker: boolean;
  /** Certainly the third or later contact in six months. */
  readonly isRepeat: boolean;
  readonly raisedByNarrative: boolean;
  readonly mashOpen: boolean;
}
