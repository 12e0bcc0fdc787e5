import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';

/** What the caller may do. Whoever has left never comes so far. */
export const ownAccess = async ({ caller }: ApiRequest<undefined>): Promise<ApiAnswer> => ({
  status: 200,
  body: { roles: caller.roles, agency: caller.agency ?? null },
});
