import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { COVERS } from '../../../shared/contract/words.ts';
import { dayAndTime } from '../../components/when.ts';

/** May partners be asked about this person, and what a manager has authorised. */
export const GateSection = ({ partnerChecks }: Pick<ContactAnswer, 'partnerChecks'>) => {
  const { ifFamilyKnows, ifFamilyDoesNot, authorised } = partnerChecks;
  const gates = [...new Set([ifFamilyKnows, ifFamilyDoesNot].map(({ words }) => words))];
  return (
    <>
      <h3 class="govuk-heading-m">Checks with partners</h3>
      <ul class="govuk-list govuk-list--bullet">
        {gates.map((words) => (
          <li>{words}</li>
        ))}
        {authorised.map(({ covers, by, at, reason, stands }) => (
          <li>
            {stands ? 'Authorised' : 'Was authorised before the family’s answer changed'}: {COVERS[covers]}.{' '}
            {by.name}, {dayAndTime(at)}: {reason}
          </li>
        ))}
      </ul>
    </>
  );
};
