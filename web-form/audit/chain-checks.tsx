import type { ChainCheck, ReferralAudit } from '../../shared/contract/answers/audit.ts';
import { WarningText } from '../components/warning-text.tsx';

const NAMES = { changes: 'Changes', looks: 'Looks' } as const;

const Check = ({ chain, events, broken }: ChainCheck) =>
  broken === null ? (
    <p class="govuk-body">
      {NAMES[chain]}: unbroken, {events} {events === 1 ? 'event' : 'events'}.
    </p>
  ) : (
    <WarningText>
      {NAMES[chain]}: broken. {broken.words}; there are {events} events. Tell whoever runs the service, and
      change nothing.
    </WarningText>
  );

/** Whether the events of a referral are all there and as they were written. */
export const ChainChecks = ({ checks }: Pick<ReferralAudit, 'checks'>) => (
  <>
    <h2 class="govuk-heading-m">Are all events as they were written?</h2>
    {checks.map((check) => (
      <Check {...check} />
    ))}
  </>
);
