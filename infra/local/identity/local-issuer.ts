import type { Issuer } from '../../../shared/settings/sign-in/issuer.ts';
import { AUDIENCE, SCOPES, WEB_CLIENT } from './person.ts';

/** What the local provider is called among issuers. */
export const LOCAL_ISSUER = 'local';

/** The demonstration provider as an issuer: it signs everyone in, and its tokens have our own words for roles. */
export const localIssuer = (url: string): Issuer => ({
  id: LOCAL_ISSUER,
  words: 'Demonstration',
  issuer: `${url}/oidc`,
  clientId: WEB_CLIENT,
  knownBy: { kind: 'access-token', audience: AUDIENCE },
  signsIn: 'everyone',
  roles: { claim: ['roles'] },
  agency: { claim: ['agency'] },
  scope: SCOPES,
  resource: `${url}/api`,
  signOut: { as: 'open-id' },
});
