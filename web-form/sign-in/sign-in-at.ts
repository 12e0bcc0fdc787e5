import type { Issuer } from '../../shared/settings/sign-in/issuer.ts';
import type { KnownAgency } from '../../shared/settings/sign-in/standing.ts';
import type { ClientSecret } from './client-secret.ts';
import { createOpenIdSignIn } from './open-id.ts';
import { pagesWord } from './pages-word.ts';
import { callbackPathOf, several } from './several.ts';
import type { SignIn } from './sign-in.ts';

export interface SignInOptions {
  readonly issuers: readonly Issuer[];
  /** By the issuers' ids. */
  readonly clientSecrets: Readonly<Record<string, ClientSecret>>;
  /** What the pages sign with for partners whose issuer signs nothing for the API, and the API's name. */
  readonly signing?: { readonly secret: string; readonly audience: string } | undefined;
  readonly agencies: readonly KnownAgency[];
  /** Origin of these pages. */
  readonly baseUrl: string;
  readonly now: () => Date;
}

/**
 * Signing in at each of the issuers. The secret of one that stands elsewhere may not have been put in yet: whoever
 * chooses it is told that it cannot be reached, and everybody else signs in.
 */
export const signInAt = (options: SignInOptions): SignIn => {
  const { issuers, clientSecrets, signing, agencies, baseUrl, now } = options;
  const by = signing && pagesWord(signing.secret);
  const word = by && signing && { by, audience: signing.audience };
  const places = issuers.map((issuer) => {
    const secret = clientSecrets[issuer.id];
    const callbackPath = callbackPathOf(issuer.id);
    const signIn = createOpenIdSignIn({ issuer, secret, baseUrl, callbackPath, agencies, word, now });
    return { issuer, signIn };
  });
  const pagesSign = issuers.some(({ knownBy }) => knownBy.kind === 'pages');
  return { ...several(places), keys: pagesSign ? by?.publicKeys : undefined };
};
