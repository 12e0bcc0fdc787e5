import { NotifyClient } from 'notifications-node-client';
import { notifyAccount } from '../../../functions/notify/govuk-notify.ts';
import { compareTemplates, type Finding } from './compare.ts';

const accountIn = (secret: string) => {
  let given: unknown;
  try {
    given = JSON.parse(secret);
  } catch {
    throw new Error('The secret is not JSON: {"apiKey": "…", "templates": {"receipt": "…", …}}.');
  }
  return notifyAccount.parse(given);
};

/**
 * Asks an account of GOV.UK Notify for its templates and holds them against ours. Neither key nor answer is ever in
 * an error.
 *
 * @param secret what the service keeps of the account, as it is stored
 * @param url another Notify than the real one
 */
export const checkTemplates = async (
  secret: string,
  url?: string | undefined,
): Promise<readonly Finding[]> => {
  const { apiKey, templates } = accountIn(secret);
  const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  let answer: unknown;
  try {
    answer = (await client.getAllTemplates('email')).data;
  } catch {
    // What the client throws holds the request, and the request the token.
    throw new Error(
      'GOV.UK Notify did not answer, or did not take the key: is it one of this service’s account?',
    );
  }
  return compareTemplates(templates, answer);
};
