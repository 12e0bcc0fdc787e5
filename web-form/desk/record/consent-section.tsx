import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { WarningText } from '../../components/warning-text.tsx';

const OUTCOMES = {
  proceed: 'Go ahead, with agreement',
  'proceed-without-agreement': 'Go ahead without agreement',
  'clarify-with-referrer': 'Ask the referrer to speak to the family first',
  'manager-decision': 'A manager decides whether to go ahead',
} as const satisfies Record<ContactAnswer['consent']['outcome'], string>;

/** What consent means for what happens next, and why. */
export const ConsentSection = ({ consent }: { consent: ContactAnswer['consent'] }) => (
  <>
    <h3 class="govuk-heading-m">Consent</h3>
    <p class="govuk-body">
      <strong>{OUTCOMES[consent.outcome]}.</strong> {consent.words.replace(/\.?$/, '.')}
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>{consent.harmSuspected ? 'Significant harm is suspected' : 'Significant harm is not suspected'}</li>
      {consent.reasonMissing && <li>No reason was given</li>}
    </ul>
    {consent.managerAuthorisesChecks && (
      <WarningText>
        A manager must authorise checks with partners, because the family does not know.
      </WarningText>
    )}
    <p class="govuk-hint">
      Row {consent.rule}, table {consent.table}
    </p>
  </>
);
