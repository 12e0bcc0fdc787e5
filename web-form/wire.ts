import type { AuthoritySettings } from '../shared/settings/schema.ts';
import type { Issuer } from '../shared/settings/sign-in/issuer.ts';
import { createStoreClient } from '../shared/store/client.ts';
import { createDraftStore } from '../shared/store/drafts.ts';
import { createSessionStore } from '../shared/store/sessions.ts';
import { createApiClient } from './api/client.ts';
import { withOwnToken } from './api/own-token.ts';
import { withHeaders } from './api/with-headers.ts';
import type { Assets } from './assets/assets.ts';
import type { WebDependencies } from './dependencies.ts';
import type { ClientSecret } from './sign-in/client-secret.ts';
import { createPagesToken } from './sign-in/pages-token.ts';
import { signInAt } from './sign-in/sign-in-at.ts';

export interface WebOptions {
  readonly settings: AuthoritySettings;
  /** The table of drafts and sessions, the only one that these pages may use. */
  readonly draftsTable: string;
  /** Where DynamoDB is, when it is not the account's own. */
  readonly dynamodbEndpoint?: string | undefined;
  /** What reaches that table, where it is not the client that is made for it. */
  readonly draftsClient?: ReturnType<typeof createStoreClient> | undefined;
  /** Origin of the API. */
  readonly apiUrl: string;
  /** What every call to it says beside what the call needs. */
  readonly apiHeaders?: Readonly<Record<string, string>> | undefined;
  /** Origin of these pages. */
  readonly baseUrl: string;
  /** Where people sign in. */
  readonly issuers: readonly Issuer[];
  /** By the issuers' ids. */
  readonly clientSecrets: Readonly<Record<string, ClientSecret>>;
  /** What the pages sign with for partners whose issuer signs nothing for the API, and the API's name. */
  readonly signing?: { readonly secret: string; readonly audience: string } | undefined;
  /** The issuer of the pages' own token, and what they prove themselves with when they ask for one. */
  readonly pagesIssuer: string;
  readonly pagesClientId?: string | undefined;
  readonly pagesSecret: string;
  readonly pagesScope: string;
  readonly assets: Assets;
  readonly now?: (() => Date) | undefined;
}

/** Everything that the pages need, from plain values. Asks nothing over the network yet. */
export const wire = (options: WebOptions): WebDependencies => {
  const { settings, assets, baseUrl, now = () => new Date() } = options;
  const kept = {
    client: options.draftsClient ?? createStoreClient({ endpoint: options.dynamodbEndpoint }),
    table: options.draftsTable,
    now,
  };
  const ownToken = createPagesToken({
    issuer: options.pagesIssuer,
    clientId: options.pagesClientId ?? settings.pagesClientId,
    clientSecret: options.pagesSecret,
    scope: options.pagesScope,
  });
  return {
    settings,
    assets,
    baseUrl,
    now,
    api: withOwnToken(createApiClient(options.apiUrl, withHeaders(options.apiHeaders ?? {})), ownToken),
    drafts: createDraftStore(kept),
    sessions: createSessionStore(kept),
    signIn: signInAt({ ...options, agencies: settings.agencies, now }),
  };
};
