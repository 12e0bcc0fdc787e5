import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';

/** Why the contact is in its queues, rule by rule. */
export const Routing = ({ routing }: Pick<ContactAnswer, 'routing'>) =>
  routing.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">Why it was sent here</h3>
      <ul class="govuk-list govuk-list--bullet">
        {routing.map(({ words }) => (
          <li>{words}</li>
        ))}
      </ul>
    </>
  );
