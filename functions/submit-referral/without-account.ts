import type { Referrer } from '../../shared/domain/referral.ts';
import { type Caller, isOwnPages } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';

const refuse = (field: string, detail: string): never => {
  throw new ProblemError('fields-invalid', { errors: [{ pointer: `/referrer/${field}`, detail }] });
};

/**
 * Checks what is said about somebody without an account: only the service's own pages can know it, because
 * they had the address verified. Professionals must have, and cannot be anonymous.
 * @throws ProblemError `fields-invalid` that names the field.
 */
export const checkSender = (caller: Caller, { sentBy, verifiedEmail, anonymous }: Referrer): void => {
  const believed = isOwnPages(caller);
  if (sentBy !== undefined && !believed) refuse('sentBy', 'Only the service’s own pages may say this');
  if (verifiedEmail !== undefined && (!believed || sentBy !== 'professional')) {
    refuse('verifiedEmail', 'Only the service’s own pages may say this, of a professional');
  }
  if (sentBy !== 'professional') return;
  if (verifiedEmail === undefined) refuse('verifiedEmail', 'A professional’s address must be verified');
  if (anonymous === true) refuse('anonymous', 'A professional cannot be anonymous');
};

/** What the audit says of it: which kind of person, and whether their address was verified. */
export const sentWithoutAccount = ({
  sentBy,
  verifiedEmail,
}: Referrer): Readonly<Record<string, string | boolean>> =>
  sentBy === undefined ? {} : { sentBy, emailVerified: verifiedEmail !== undefined };
