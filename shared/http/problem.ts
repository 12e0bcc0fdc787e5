import { PROBLEMS, type Problem, type ProblemCode } from '../contract/problem.ts';

/** What can be said about a problem beyond its code. Never holds anything a person typed. */
export interface ProblemDetail {
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** What others changed since: staff by their names, a referrer never. */
  readonly changes?: readonly { readonly at: string; readonly by: string; readonly words: string }[];
  /** Who holds the work, and until when: staff by their names. */
  readonly held?: { readonly by: string; readonly until: string };
  /** Seconds after which the same request may go through. */
  readonly retryAfter?: number;
}

/** A use case's or the stack's way to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly said: ProblemDetail;

  constructor(code: ProblemCode, said: ProblemDetail = {}) {
    super(code);
    this.code = code;
    this.said = said;
  }
}

/** RFC 9457 problem details. */
export const problemOf = (
  code: ProblemCode,
  { detail, errors, changes, held }: ProblemDetail,
  traceId: string,
): Problem => ({
  type: `urn:problem:${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  ...(detail !== undefined && { detail }),
  ...(errors !== undefined && { errors: [...errors] }),
  ...(changes !== undefined && { changes: [...changes] }),
  ...(held !== undefined && { held }),
  traceId,
});
