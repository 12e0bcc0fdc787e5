import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { memoryAdapter } from '../../../infra/local/identity/memory.ts';
import { freePort } from '../../../infra/local/ports.ts';

export interface SchoolsProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

export interface SchoolsOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** What it says of the one person it knows, beside who they are. */
  readonly claims: Readonly<Record<string, unknown>>;
}

const ONLY_PERSON = 'teacher-1';

/**
 * A certified provider set up as DfE Sign-in is: an opaque access token that is worth nothing to an API, and the
 * organisation in its answer to the pages alone. Whoever comes is signed in as its one person.
 */
export const startSchoolsProvider = async (options: SchoolsOptions): Promise<SchoolsProvider> => {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { signing } = await createKeys();
  const provider = new Provider(issuer, {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [options.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...signing }] },
    cookies: { keys: ['a test'] },
    claims: { openid: ['sub'], email: ['email'], profile: ['name'], organisation: ['organisation'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/as-the-teacher/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...options.claims }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile email organisation');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  const server: Server = createServer((request, response) => {
    if (!request.url?.startsWith('/as-the-teacher/')) return void callback(request, response);
    return void provider.interactionFinished(request, response, { login: { accountId: ONLY_PERSON } });
  });
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  const close = () =>
    new Promise<void>((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  return { issuer, close };
};
