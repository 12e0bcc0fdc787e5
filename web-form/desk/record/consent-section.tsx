import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { WarningText } from '../../components/warning-text.tsx';

const OUTCOMES = {
  proceed: 'Go ahead, with agreement',
  'proceed-without-agreement': 'Go ahead without agreement',
  'clarify-with-referrer': 'Ask the referrer to speak to the family first',
  'manager-decision': 'A manager decides whether to go ahead',
} as const satisfies Record<ContactAnswer['consent']['outcome'], string>;

/** What the outcome's own words, or the warning about checks, say already. */
const SAID_ALREADY =
  /go ahead without it and |: go ahead(?=;)|: a manager decides(?=;)|: the referrer is asked to speak to the family(?=;)|; a manager authorises checks.*/g;

/** The reason alone, as a sentence. */
const reasonOf = (words: string): string => words.replaceAll(SAID_ALREADY, '').replace(/\.?$/, '.');

/** What consent means for what happens next, and why. */
export const ConsentSection = ({
  consent,
  heading: Heading = 'h3',
}: {
  consent: ContactAnswer['consent'];
  /** Under which heading it stands. */
  heading?: 'h2' | 'h3' | undefined;
}) => {
  const reason = reasonOf(consent.words);
  const facts = [
    ...(reason.includes('harm is suspected')
      ? []
      : [consent.harmSuspected ? 'Significant harm is suspected' : 'Significant harm is not suspected']),
    ...(consent.reasonMissing ? ['No reason was given'] : []),
  ];
  return (
    <>
      <Heading class="govuk-heading-m">Consent</Heading>
      <p class="govuk-body">
        <strong>{OUTCOMES[consent.outcome]}.</strong> {reason}
      </p>
      {facts.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
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
};
