import type { Caller } from './caller.ts';

/** A partner's system that calls the API by itself, as the authority's settings name it. */
export interface PartnerSystem {
  readonly clientId: string;
  readonly name: string;
  /** Id of the agency it sends for. */
  readonly agency: string;
}

/** The scope of the API that a system asks for, as Cognito writes it: the API's own name before it. */
export const sendScope = (audience: string): string => `${audience}/referrals`;

interface ClientToken {
  readonly sub: string;
  readonly client_id?: string | undefined;
  readonly aud?: string | readonly string[] | undefined;
  readonly scope: string;
}

/**
 * Whom a token of the client credentials grant speaks for: the system that the settings name under its client
 * id, in one role and for one agency, whatever else the token says. Such a token has the client for its
 * subject (RFC 9068, 2.2) and is for this API by its scope: Cognito writes no `aud` into it. Undefined when
 * it is no such token, or no system of ours.
 */
export const partnerSystemOf = (
  { sub, client_id, aud = [], scope }: ClientToken,
  audience: string,
  systems: readonly PartnerSystem[],
): Caller | undefined => {
  const system = systems.find(({ clientId }) => clientId === client_id);
  if (system === undefined || sub !== client_id) return undefined;
  if (!scope.split(' ').includes(sendScope(audience))) return undefined;
  const audiences = [aud].flat();
  if (audiences.length > 0 && !audiences.includes(audience)) return undefined;
  return { id: sub, name: system.name, roles: ['partner-system'], agency: system.agency };
};
