import { PROBLEMS } from '../../shared/contract/problem.ts';
import type { RouteId } from '../../shared/contract/routes.ts';
import type { PagesToken } from '../sign-in/pages-token.ts';
import type { ApiCall, ApiClient, ApiResult } from './client.ts';

/** Stands for the pages' own token in the session of somebody without an account: none is kept there. */
export const OWN_TOKEN = 'the-pages-own-token';

/** The same with the pass of whoever entered a code: it says for whom the pages ask. */
export const ownTokenFor = (pass: string): string => `${OWN_TOKEN} ${pass}`;

const CODE = 'unavailable';
const away = { ok: false, problem: { type: 'about:blank', code: CODE, ...PROBLEMS[CODE] } } as const;

/**
 * Lets people without an account reach the API: their calls carry the pages' own token. That the issuer does
 * not give one is for them the service being away.
 */
export const withOwnToken = (api: ApiClient, ownToken: PagesToken): ApiClient => ({
  async call<Id extends RouteId>(id: Id, call: ApiCall<Id>): Promise<ApiResult<Id>> {
    const [owner, guestPass] = call.token.split(' ');
    if (owner !== OWN_TOKEN) return api.call(id, call);
    const callWith = (token: string) => api.call(id, { ...call, token, guestPass });
    try {
      const result = await callWith(await ownToken());
      if (result.ok || result.problem.code !== 'not-signed-in') return result;
      const again = await callWith(await ownToken('refused'));
      return again.ok || again.problem.code !== 'not-signed-in' ? again : away;
    } catch {
      return away;
    }
  },
});
