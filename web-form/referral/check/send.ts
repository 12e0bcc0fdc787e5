import { createHash } from 'node:crypto';
import type { Held } from '../../../shared/contract/answers/held.ts';
import type { Submitted } from '../../../shared/contract/answers/submitted.ts';
import type { Problem as ApiProblem } from '../../../shared/contract/problem.ts';
import { check, type Problem, problemsAt, type ReferralBody } from '../answers/problems.ts';
import type { Carried } from '../draft/carried.ts';
import { toShorten } from './to-shorten.ts';

/** Hands a referral to the API. */
export type Submit = (
  referral: ReferralBody,
  idempotencyKey: string,
) => Promise<
  | { readonly ok: true; readonly answer: Submitted | Held }
  | { readonly ok: false; readonly problem: ApiProblem }
>;

/**
 * What became of sending. `not-sent`: it has not arrived, as far as anybody can tell, and may with another try.
 * `held`: it has arrived, and goes in by itself once the records can be reached. After `too-large` and `not-allowed` another try would end the same.
 */
export type SendOutcome =
  | { readonly state: 'sent'; readonly receipt: Submitted }
  | { readonly state: 'held'; readonly receipt: Held }
  | { readonly state: 'problems'; readonly problems: readonly Problem[] }
  | { readonly state: 'too-large'; readonly problems: readonly Problem[] }
  | { readonly state: 'not-allowed' }
  | { readonly state: 'not-signed-in' }
  | { readonly state: 'not-sent' };

/**
 * A key of its own for this very referral. An earlier try may have arrived although its answer was lost; when
 * something was changed since, the changed one is sent as well: twice is safer than half.
 */
const keyForChanged = (idempotencyKey: string, referral: ReferralBody): string =>
  `${idempotencyKey}-${createHash('sha256').update(JSON.stringify(referral)).digest('hex').slice(0, 16)}`;

/**
 * Checks what was typed and sends it. The same draft sent twice is one referral.
 * @param candidate the draft as `toReferral` made it
 * @param today `YYYY-MM-DD`
 */
export const send = async (
  { idempotencyKey, sections }: Carried,
  candidate: unknown,
  today: string,
  submit: Submit,
): Promise<SendOutcome> => {
  const checked = check(candidate, sections, today);
  if (!checked.ok) return { state: 'problems', problems: checked.problems };
  let result = await submit(checked.referral, idempotencyKey);
  if (!result.ok && result.problem.code === 'idempotency-key-reused') {
    result = await submit(checked.referral, keyForChanged(idempotencyKey, checked.referral));
  }
  if (result.ok) {
    const { answer } = result;
    return 'held' in answer ? { state: 'held', receipt: answer } : { state: 'sent', receipt: answer };
  }
  const { code, errors = [] } = result.problem;
  if (code === 'fields-invalid' && errors.length > 0) {
    return { state: 'problems', problems: problemsAt(errors, sections) };
  }
  if (code === 'too-large') return { state: code, problems: toShorten(sections) };
  return { state: code === 'not-signed-in' || code === 'not-allowed' ? code : 'not-sent' };
};
