import { bearerIn } from '../../shared/http/bearer.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { errorFields, type Log } from '../../shared/http/log.ts';

export interface AuthoriseDependencies {
  readonly verifyToken: VerifyToken;
  readonly log: Log;
}

/**
 * Whether a request may go on to its function: by the same check of the token as there, and by nothing else. Which
 * role may do what, and who has left, the function decides. What cannot be read may not.
 *
 * @throws when the token could not be checked, which says nothing about the token.
 */
export const mayPass =
  ({ verifyToken, log }: AuthoriseDependencies) =>
  async (authorization: string | undefined): Promise<boolean> => {
    const token = bearerIn(authorization);
    if (token === undefined) return false;
    try {
      return (await verifyToken(token)) !== null;
    } catch (error) {
      log('request failed', { level: 'error', kind: 'authoriser', ...errorFields(error) });
      throw error;
    }
  };
