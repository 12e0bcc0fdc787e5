import type { Admit } from './admit.ts';
import type { VerifyToken } from './caller.ts';
import type { Log } from './log.ts';

/** What every API function needs besides its use cases. */
export interface HttpDependencies {
  readonly verifyToken: VerifyToken;
  /** Asked at every request with a token, so that leavers have no access from one moment to the next. */
  readonly admit: Admit;
  readonly log: Log;
  /** Is this failure the store's, so that the same request may go through later? */
  readonly isUnavailable: (error: unknown) => boolean;
}
