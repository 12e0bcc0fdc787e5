import { PROBLEMS, type ProblemCode } from '../shared/contract/problem.ts';

/** Problem details (RFC 9457) as the gateway writes them. */
export const problemTemplate = (code: ProblemCode, detail: string): string =>
  JSON.stringify({
    type: 'about:blank',
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    detail,
    code,
    traceId: '$context.requestId',
  });

/** What the gateway answers by itself, before any function, to a token that is missing or not good. */
export const NOT_SIGNED_IN = {
  code: 'not-signed-in',
  detail: 'Send a valid token: Authorization: Bearer …',
} as const satisfies { code: ProblemCode; detail: string };

/** What it answers where the token could not be checked, which says nothing about the token. */
export const NOT_CHECKED = {
  code: 'unavailable',
  detail: 'Your token could not be checked just now. Try again in a moment.',
} as const satisfies { code: ProblemCode; detail: string };

/** What a request has to look like for its token to be looked at. The same words as the functions'. */
export const BEARER = '^[Bb][Ee][Aa][Rr][Ee][Rr] [A-Za-z0-9_.~+/-]+=*$';
