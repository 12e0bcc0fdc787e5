import { trustedIssuers } from '../settings/sign-in/issuer.ts';
import type { KnownAgency } from '../settings/sign-in/standing.ts';
import type { VerifyToken } from './caller.ts';
import type { HttpDependencies } from './dependencies.ts';
import { environment } from './environment.ts';
import { logTo } from './log.ts';
import type { PartnerSystem } from './partner-system.ts';
import { toStandardOutput } from './standard-output.ts';
import { trustTheseIssuers } from './trusted-issuers.ts';

/** The time, as functions on AWS have it. */
export const realTime = (): Date => new Date();

/** Of the authority's settings, what says whom a token speaks for. */
export interface WhoCalls {
  readonly partnerSystems: readonly PartnerSystem[];
  readonly agencies: readonly KnownAgency[];
}

/** Verifies tokens of the issuers in the environment: those that people sign in at, and that of systems. */
export const verifyFromEnvironment = ({ partnerSystems, agencies }: WhoCalls): VerifyToken => {
  const { ISSUERS, ISSUER, AUDIENCE, PAGES_CLIENT_ID } = environment([
    'ISSUERS',
    'ISSUER',
    'AUDIENCE',
    'PAGES_CLIENT_ID',
  ]);
  return trustTheseIssuers({
    issuers: trustedIssuers.parse(JSON.parse(ISSUERS)),
    systems: ISSUER,
    audience: AUDIENCE,
    partnerSystems,
    pagesClientId: PAGES_CLIENT_ID,
    agencies,
  });
};

/** The stack's dependencies on AWS: tokens of the issuers in the environment, logs to CloudWatch. */
export const httpFromEnvironment = (
  isUnavailable: HttpDependencies['isUnavailable'],
  settings: WhoCalls,
): Omit<HttpDependencies, 'admit'> => ({
  isUnavailable,
  log: logTo(toStandardOutput, realTime),
  verifyToken: verifyFromEnvironment(settings),
});
