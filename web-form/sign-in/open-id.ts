import { decodeJwt } from 'jose';
import * as openId from 'openid-client';
import { type Issuer, pagesIssuer } from '../../shared/settings/sign-in/issuer.ts';
import { type KnownAgency, type Standing, standingOf } from '../../shared/settings/sign-in/standing.ts';
import { type ClientSecret, provedBy } from './client-secret.ts';
import type { PagesWord } from './pages-word.ts';
import type { SignIn } from './sign-in.ts';
import { SIGNED_OUT_PATH } from './signed-out-path.ts';

export interface OpenIdOptions {
  readonly issuer: Issuer;
  /** Undefined where nobody has put it in yet: then nobody can sign in there. */
  readonly secret: ClientSecret | undefined;
  /** Origin of these pages. */
  readonly baseUrl: string;
  /** Where the issuer sends people back to, on these pages: an address for each, so that no other can answer. */
  readonly callbackPath: string;
  readonly agencies: readonly KnownAgency[];
  /** The pages' signature, for issuers that sign nothing for the API, and the API it is for. */
  readonly word?: { readonly by: PagesWord; readonly audience: string } | undefined;
  readonly now: () => Date;
}

type Tokens = Awaited<ReturnType<typeof openId.authorizationCodeGrant>>;

/** A session ends with its token, and in any case after so long. */
const LONGEST_SECONDS = 10 * 60 * 60;
const WITHOUT_EXPIRY_SECONDS = 60 * 60;
/** What the pages sign holds for a working day: it never leaves the server. */
const WORD_SECONDS = 8 * 60 * 60;

/** Tokens are made and checked by the real time, whatever clock the pages were given. */
const realSeconds = (): number => Math.floor(Date.now() / 1000);

/** The person as the pages show them: without a name, by their address. */
const personOf = (standing: Standing | null, via: string) => {
  if (standing === null) throw new Error('not proved as strongly as asked');
  return { ...standing, name: standing.name || (standing.email ?? 'Signed in'), via };
};

/** Signing in by OpenID Connect: authorization code with PKCE. The issuer is first asked when first needed. */
export const createOpenIdSignIn = (options: OpenIdOptions): SignIn => {
  const { issuer, agencies, baseUrl } = options;
  const { id: via, knownBy, resource, signOut } = issuer;
  const address = new URL(issuer.issuer);
  const redirectUri = new URL(options.callbackPath, baseUrl).href;
  const forTheApi = resource === undefined ? {} : { resource };

  let found: Promise<openId.Configuration> | undefined;
  const discover = async (): Promise<openId.Configuration> => {
    if (options.secret === undefined) throw new Error('there is no client secret of this issuer');
    return openId.discovery(address, issuer.clientId, undefined, await provedBy(options.secret), {
      execute: [
        // The signature of an ID token too, though it comes from the issuer itself over TLS.
        openId.enableNonRepudiationChecks,
        // Only one machine on its own has an issuer without https.
        ...(address.protocol === 'http:' ? [openId.allowInsecureRequests] : []),
      ],
    });
  };
  const configuration = (): Promise<openId.Configuration> => {
    found ??= discover().catch((error: unknown) => {
      found = undefined; // so that the next person tries again
      throw error;
    });
    return found;
  };

  /** By what the API will know them, and what that says. The API checks it again; here it says what to show. */
  const known = async (tokens: Tokens) => {
    const said = tokens.claims() ?? { sub: '', exp: 0 };
    const now = Math.floor(options.now().getTime() / 1000);
    if (knownBy.kind === 'access-token') {
      const ends = now + (tokens.expiresIn() ?? WITHOUT_EXPIRY_SECONDS);
      const all = { ...said, ...decodeJwt(tokens.access_token) };
      return { person: personOf(standingOf(all, issuer, agencies), via), token: tokens.access_token, ends };
    }
    if (knownBy.kind === 'id-token') {
      return {
        person: personOf(standingOf(said, issuer, agencies), via),
        token: tokens.id_token ?? '',
        ends: now + said.exp - realSeconds(),
      };
    }
    if (options.word === undefined) throw new Error('the pages have nothing to sign with');
    // The library refuses an answer about anybody but the one who has just signed in.
    const more = await openId.fetchUserInfo(await configuration(), tokens.access_token, said.sub);
    const person = personOf(standingOf({ ...more, ...said }, issuer, agencies), via);
    const { by, audience } = options.word;
    const ends = now + WORD_SECONDS;
    const until = realSeconds() + WORD_SECONDS;
    const token = await by.sign(person, { issuer: pagesIssuer(knownBy.at, via), audience, until });
    return { person, token, ends };
  };

  return {
    origins: [address.origin, ...(signOut.origin === undefined ? [] : [new URL(signOut.origin).origin])],

    async start() {
      const pending = {
        via,
        state: openId.randomState(),
        nonce: openId.randomNonce(),
        codeVerifier: openId.randomPKCECodeVerifier(),
      };
      const url = openId.buildAuthorizationUrl(await configuration(), {
        ...issuer.asks,
        redirect_uri: redirectUri,
        scope: issuer.scope,
        ...forTheApi,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await openId.calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, pending };
    },

    async finish(answer, pending) {
      const tokens = await openId.authorizationCodeGrant(
        await configuration(),
        answer,
        {
          pkceCodeVerifier: pending.codeVerifier,
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          idTokenExpected: true,
        },
        forTheApi,
      );
      const { person, token, ends } = await known(tokens);
      const longest = Math.floor(options.now().getTime() / 1000) + LONGEST_SECONDS;
      return { person, accessToken: token, until: new Date(Math.min(ends, longest) * 1000) };
    },

    async signOutUrl() {
      const back = new URL(SIGNED_OUT_PATH, baseUrl).href;
      if (signOut.as === 'nowhere') return undefined;
      if (signOut.as === 'cognito') {
        const url = new URL('/logout', signOut.origin ?? address.origin);
        url.search = new URLSearchParams({ client_id: issuer.clientId, logout_uri: back }).toString();
        return url;
      }
      const at = await configuration();
      if (at.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openId.buildEndSessionUrl(at, { post_logout_redirect_uri: back });
    },
  };
};
