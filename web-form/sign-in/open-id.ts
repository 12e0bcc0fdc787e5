import { decodeJwt } from 'jose';
import * as openId from 'openid-client';
import { personOf } from './person-of.ts';
import type { SignIn } from './sign-in.ts';

export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Origin of these pages. */
  readonly baseUrl: string;
  /** The API, as the issuer knows it; the token is made for it. An absolute URI (RFC 8707). */
  readonly resource: string;
  /** Where signing out ends, when that is not the issuer's own origin. */
  readonly signOutOrigin?: string | undefined;
  readonly now: () => Date;
}

/** A session ends with its token, and in any case after so long. */
const LONGEST_SECONDS = 10 * 60 * 60;
const WITHOUT_EXPIRY_SECONDS = 60 * 60;

/** Signing in by OpenID Connect: authorization code with PKCE. The issuer is first asked when first needed. */
export const createOpenIdSignIn = (options: OpenIdOptions): SignIn => {
  const issuer = new URL(options.issuer);
  const redirectUri = new URL('/sign-in/callback', options.baseUrl).href;

  let found: Promise<openId.Configuration> | undefined;
  const configuration = (): Promise<openId.Configuration> => {
    found ??= openId
      .discovery(
        issuer,
        options.clientId,
        options.clientSecret,
        undefined,
        // Only one machine on its own has an issuer without https.
        issuer.protocol === 'http:' ? { execute: [openId.allowInsecureRequests] } : undefined,
      )
      .catch((error: unknown) => {
        found = undefined; // so that the next person tries again
        throw error;
      });
    return found;
  };

  return {
    origins: [issuer.origin, ...(options.signOutOrigin ? [new URL(options.signOutOrigin).origin] : [])],

    async start() {
      const pending = {
        state: openId.randomState(),
        nonce: openId.randomNonce(),
        codeVerifier: openId.randomPKCECodeVerifier(),
      };
      const url = openId.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        resource: options.resource,
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
        { resource: options.resource },
      );
      // The API checks the access token's signature; here it only says what to show.
      const person = personOf({ ...tokens.claims(), ...decodeJwt(tokens.access_token) });
      const seconds = Math.min(tokens.expiresIn() ?? WITHOUT_EXPIRY_SECONDS, LONGEST_SECONDS);
      const until = new Date(options.now().getTime() + seconds * 1000);
      return { person, accessToken: tokens.access_token, until };
    },

    async signOutUrl() {
      const known = await configuration();
      if (known.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openId.buildEndSessionUrl(known, {
        post_logout_redirect_uri: new URL('/signed-out', options.baseUrl).href,
      });
    },
  };
};
