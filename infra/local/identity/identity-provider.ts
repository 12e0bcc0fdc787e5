import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { readBody } from '../gateway/body.ts';
import type { Mount } from '../gateway.ts';
import type { Log } from '../log.ts';
import { sendPage } from '../page.ts';
import type { Person } from './person.ts';
import { createProvider, type ProviderOptions } from './provider.ts';
import { type AgencyName, cannotSignInPage, signInPage } from './sign-in-page.ts';

export interface IdentityProviderOptions extends ProviderOptions {
  readonly agencyName: AgencyName;
  readonly log: Log;
}

const LARGEST_FORM = 10_000;

const chosenPerson = async (request: IncomingMessage): Promise<string | null> => {
  const body = await readBody(request, LARGEST_FORM);
  return body === 'too-large' ? null : new URLSearchParams(body.toString()).get('person');
};

type SignIn = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Ends the session of somebody else in this browser: the provider itself would need a script for that. */
const forgetAnother = async (provider: Provider, started: SignIn, person: Person): Promise<void> => {
  if (started.session === undefined || started.session.accountId === person.id) return;
  const session = await provider.Session.findByUid(started.session.uid);
  await session?.destroy();
  started.session = undefined;
  await started.save(started.exp - Math.floor(Date.now() / 1000));
};

/** Shows the people, or signs in as the one chosen. */
const signIn = async (
  provider: Provider,
  { people, agencyName }: IdentityProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const started = await provider.interactionDetails(request, response);
  const id = request.method === 'POST' ? await chosenPerson(request) : null;
  const person = people.find((each) => each.id === id);
  if (person === undefined) {
    sendPage(response, 200, await signInPage(people, `/oidc/sign-in/${started.uid}`, agencyName));
    return;
  }
  await forgetAnother(provider, started, person);
  await provider.interactionFinished(request, response, { login: { accountId: person.id } });
};

/** The identity provider as a part of the gateway's server: everything under `/oidc`. */
export const identityProvider = (options: IdentityProviderOptions): Mount => {
  const provider = createProvider(options);
  const callback = provider.callback();
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!request.url?.startsWith('/sign-in/')) return callback(request, response);
    try {
      await signIn(provider, options, request, response);
    } catch (error) {
      const expected = error instanceof Error && error.name === 'SessionNotFound';
      if (!expected) options.log.error('Signing in failed', error);
      if (!response.headersSent) sendPage(response, 400, await cannotSignInPage());
    }
  };
  return { prefix: '/oidc', listener: (request, response) => void listener(request, response) };
};
