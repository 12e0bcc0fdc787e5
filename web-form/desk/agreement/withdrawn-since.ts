import type { AgreementEvent } from '../../../shared/contract/answers/agreement.ts';
import type { Check } from '../../../shared/contract/answers/checks.ts';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';

/** What was last said against a check that is still open, since it was asked on the strength of agreement. */
export const withdrawnSince = (
  check: Pick<Check, 'state' | 'basis' | 'contacts' | 'askedAt'>,
  { contacts }: Pick<StaffRecord, 'contacts'>,
): AgreementEvent | undefined => {
  if (check.state !== 'open' || check.basis.kind !== 'agreement-given') return undefined;
  return contacts
    .filter(({ number }) => check.contacts.includes(number))
    .map(({ agreement = [] }) => agreement.filter(({ said }) => said !== 'not-asked').at(-1))
    .find((last) => last !== undefined && last.said !== 'given' && last.at > check.askedAt);
};
