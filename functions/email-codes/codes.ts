import type { EmailCodeAsked, EmailCodeGiven } from '../../shared/contract/email-code.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { isOwnPages } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { CodeChecked, CodeToCheck } from '../../shared/store/email-codes/check-code.ts';
import type { CodeToIssue } from '../../shared/store/email-codes/issue-code.ts';

export interface CodeDependencies {
  readonly now: () => Date;
  /** Six random digits. */
  readonly newCode: () => string;
  readonly issue: (asked: CodeToIssue) => Promise<unknown>;
  readonly check: (given: CodeToCheck) => Promise<CodeChecked>;
  /** Makes a pass for whoever proved an address at an instant. */
  readonly pass: (address: string, at: string) => Promise<string>;
}

const onlyOwnPages = ({ caller }: ApiRequest): void => {
  if (!isOwnPages(caller)) throw new ProblemError('not-allowed');
};

/**
 * Has a code sent. The answer is the same whatever the address, and whether or not one more was sent.
 * @throws ProblemError `not-allowed` for anybody but the service's own pages.
 */
export const sendCode =
  ({ now, newCode, issue }: CodeDependencies) =>
  async (request: ApiRequest<EmailCodeAsked>): Promise<ApiAnswer> => {
    onlyOwnPages(request);
    await issue({ address: request.body.email, code: newCode(), at: now().toISOString() });
    return { status: 202 };
  };

/**
 * Tries a code. Whoever has the right one is given a pass, with which they can follow what they send.
 * @throws ProblemError `code-not-right`; `code-ended` where only a new code helps.
 */
export const checkCode =
  ({ now, check, pass }: CodeDependencies) =>
  async (request: ApiRequest<EmailCodeGiven>): Promise<ApiAnswer> => {
    onlyOwnPages(request);
    const { email, code } = request.body;
    const at = now().toISOString();
    const checked = await check({ address: email, code, at });
    if (checked === 'right') return { status: 200, body: { verified: true, pass: await pass(email, at) } };
    throw new ProblemError(checked === 'ended' ? 'code-ended' : 'code-not-right');
  };
