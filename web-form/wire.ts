import type { AuthoritySettings } from '../shared/settings/schema.ts';
import { createStoreClient } from '../shared/store/client.ts';
import { createDraftStore } from '../shared/store/drafts.ts';
import { createSessionStore } from '../shared/store/sessions.ts';
import { createApiClient } from './api/client.ts';
import { withOwnToken } from './api/own-token.ts';
import type { Assets } from './assets/assets.ts';
import type { WebDependencies } from './dependencies.ts';
import { createOpenIdSignIn } from './sign-in/open-id.ts';
import { createPagesToken } from './sign-in/pages-token.ts';

export interface WebOptions {
  readonly settings: AuthoritySettings;
  /** The table of drafts and sessions, the only one that these pages may use. */
  readonly draftsTable: string;
  /** Where DynamoDB is, when it is not the account's own. */
  readonly dynamodbEndpoint?: string | undefined;
  /** Origin of the API. */
  readonly apiUrl: string;
  /** Origin of these pages. */
  readonly baseUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The API as the issuer knows it. */
  readonly resource: string;
  /** What the pages prove themselves with when they ask for a token of their own. */
  readonly pagesSecret: string;
  readonly pagesScope: string;
  readonly signOutOrigin?: string | undefined;
  readonly assets: Assets;
  readonly now?: (() => Date) | undefined;
}

/** Everything that the pages need, from plain values. Asks nothing over the network yet. */
export const wire = (options: WebOptions): WebDependencies => {
  const { settings, assets, baseUrl, now = () => new Date() } = options;
  const kept = {
    client: createStoreClient({ endpoint: options.dynamodbEndpoint }),
    table: options.draftsTable,
    now,
  };
  const ownToken = createPagesToken({
    issuer: options.issuer,
    clientId: settings.pagesClientId,
    clientSecret: options.pagesSecret,
    resource: options.resource,
    scope: options.pagesScope,
  });
  return {
    settings,
    assets,
    baseUrl,
    now,
    api: withOwnToken(createApiClient(options.apiUrl), ownToken),
    drafts: createDraftStore(kept),
    sessions: createSessionStore(kept),
    signIn: createOpenIdSignIn({ ...options, now }),
  };
};
