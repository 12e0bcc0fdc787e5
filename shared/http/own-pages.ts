import type { Caller } from './caller.ts';
import { partnerSystemOf } from './partner-system.ts';

/**
 * Whether a token of the client credentials grant is of this service's own pages. They may send and have
 * codes sent, and follow what was sent by whoever gave them a pass; they belong to no agency. Undefined when it is no such token.
 */
export const ownPagesOf = (
  token: Parameters<typeof partnerSystemOf>[0],
  audience: string,
  clientId: string | undefined,
): Caller | undefined => {
  if (clientId === undefined) return undefined;
  const name = 'The web form';
  const found = partnerSystemOf(token, audience, [{ clientId, name, agency: '' }]);
  return found && { id: found.id, name, roles: ['system'] };
};
