import { raw } from 'hono/html';
import { type Configuration, Provider } from 'oidc-provider';
import { type PartnerSystem, sendScope } from '../../../shared/http/partner-system.ts';
import { PAGE_HEADERS } from '../page.ts';
import type { Keys } from './keys.ts';
import { LOCAL_ISSUER } from './local-issuer.ts';
import { memoryAdapter } from './memory.ts';
import { pagesClient } from './pages-client.ts';
import { partnerClients } from './partner-clients.ts';
import { AUDIENCE, claimsOf, type Person, SCOPES, WEB_CLIENT } from './person.ts';
import { cannotSignInPage, signOutPage } from './sign-in-page.ts';
import { signInPolicy } from './sign-in-policy.ts';

export interface ProviderOptions {
  /** Address of the service, `http://localhost:3000`; the issuer is `/oidc` below it. */
  readonly url: string;
  /** Where the pages are, if not at the same address. */
  readonly pagesUrl?: string | undefined;
  readonly keys: Keys;
  readonly people: readonly Person[];
  /** Systems that get tokens by client credentials. */
  readonly partnerSystems?: readonly PartnerSystem[] | undefined;
  /** The pages, where they ask for a token of their own. */
  readonly pagesClientId?: string | undefined;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const WORKING_DAY = 8 * HOUR;

const lifetimes: NonNullable<Configuration['ttl']> = {
  // A person's token lasts for their day: it never leaves the server, and a session unused for two hours ends.
  AccessToken: WORKING_DAY,
  AuthorizationCode: MINUTE,
  ClientCredentials: HOUR,
  Grant: WORKING_DAY,
  IdToken: HOUR,
  Interaction: 10 * MINUTE,
  RefreshToken: WORKING_DAY,
  Session: WORKING_DAY,
};

const webClient = (url: string, keys: Keys): NonNullable<Configuration['clients']>[number] => ({
  client_id: WEB_CLIENT,
  client_secret: keys.clientSecret,
  redirect_uris: [`${url}/sign-in/callback`, `${url}/sign-in/callback/${LOCAL_ISSUER}`],
  post_logout_redirect_uris: [`${url}/signed-out`],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
});

/** Tokens for the API are signed and say who and in which role, so that a function need not ask. */
const forTheApi = (url: string): NonNullable<Configuration['features']>['resourceIndicators'] => ({
  enabled: true,
  defaultResource: () => `${url}/api`,
  useGrantedResource: () => true,
  getResourceServerInfo: (_context, _resource, client) => ({
    scope: client.grantTypeAllowed('client_credentials') ? sendScope(AUDIENCE) : SCOPES,
    audience: AUDIENCE,
    accessTokenTTL: client.grantTypeAllowed('client_credentials') ? HOUR : WORKING_DAY,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  }),
});

/** A certified OpenID Connect provider with demonstration people, in the place of the council's own. */
export const createProvider = (options: ProviderOptions): Provider => {
  const { url, keys, people, partnerSystems = [], pagesClientId } = options;
  const find = (id: string | undefined): Person | undefined => people.find((person) => person.id === id);
  return new Provider(`${url}/oidc`, {
    adapter: memoryAdapter(),
    clients: [
      webClient(options.pagesUrl ?? url, keys),
      ...partnerClients(partnerSystems),
      ...(pagesClientId === undefined ? [] : [pagesClient(pagesClientId, keys)]),
    ],
    jwks: { keys: [{ ...keys.signing }] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: 'oidc_session', interaction: 'oidc_sign_in', resume: 'oidc_resume' },
    },
    ttl: lifetimes,
    claims: { openid: ['sub', 'roles', 'agency'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/oidc/sign-in/${uid}`, policy: signInPolicy() },
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: forTheApi(url),
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context, form) => {
          context.set(PAGE_HEADERS);
          context.body = await signOutPage(raw(form));
        },
      },
    },
    findAccount: (_context, id) => {
      const person = find(id);
      return person && { accountId: id, claims: () => ({ sub: id, ...claimsOf(person) }) };
    },
    extraTokenClaims: (_context, token) => {
      const person = 'accountId' in token ? find(token.accountId) : undefined;
      return person && claimsOf(person);
    },
    // Demonstration people have agreed to everything beforehand.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope(SCOPES);
      grant.addResourceScope(`${url}/api`, SCOPES);
      await grant.save();
      return grant;
    },
    renderError: async (context) => {
      context.set(PAGE_HEADERS);
      context.body = await cannotSignInPage();
    },
  });
};
