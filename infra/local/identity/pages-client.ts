import { createHmac } from 'node:crypto';
import type { Configuration } from 'oidc-provider';
import { sendScope } from '../../../shared/http/partner-system.ts';
import type { Keys } from './keys.ts';
import { AUDIENCE } from './person.ts';

/** The pages' own scope: to send for people without an account, and to have codes sent to them. */
export const PAGES_SCOPE = sendScope(AUDIENCE);

/** What the pages prove themselves with when they ask for a token of their own. */
export const pagesSecret = ({ clientSecret }: Keys): string =>
  createHmac('sha256', clientSecret).update('pages').digest('base64url');

/** The pages as a client of the local provider, with a token of their own that may only send. */
export const pagesClient = (clientId: string, keys: Keys): NonNullable<Configuration['clients']>[number] => ({
  client_id: clientId,
  client_secret: pagesSecret(keys),
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
});
