import type { HttpDependencies } from './dependencies.ts';
import { environment } from './environment.ts';
import { issuerKeys } from './issuer-keys.ts';
import { logTo } from './log.ts';
import type { PartnerSystem } from './partner-system.ts';
import { createTokenVerifier } from './verify-token.ts';

/** The time, as functions on AWS have it. */
export const realTime = (): Date => new Date();

/** The stack's dependencies on AWS: tokens of the issuer in the environment, logs to CloudWatch. */
export const httpFromEnvironment = (
  isUnavailable: HttpDependencies['isUnavailable'],
  {
    partnerSystems,
    pagesClientId,
  }: { readonly partnerSystems: readonly PartnerSystem[]; readonly pagesClientId: string },
): Omit<HttpDependencies, 'admit'> => {
  const { ISSUER, AUDIENCE } = environment(['ISSUER', 'AUDIENCE']);
  return {
    isUnavailable,
    log: logTo(console.log, realTime),
    verifyToken: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: issuerKeys(ISSUER),
      partnerSystems,
      pagesClientId,
    }),
  };
};
