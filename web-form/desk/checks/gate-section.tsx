import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { COVERS } from '../../../shared/contract/words.ts';
import { dayAndTime } from '../../components/when.ts';

/** What stands before it says as much. */
const SAID_ALREADY = /^The family does not know: /;

/** A gate's words within a sentence. */
const within = (words: string): string => {
  const rest = words.replace(SAID_ALREADY, '');
  return rest.charAt(0).toLowerCase() + rest.slice(1);
};

/** What holds for each way in which partners can be asked; once where it is the same for both. */
const gatesOf = ({ ifFamilyKnows: told, ifFamilyDoesNot: not }: ContactAnswer['partnerChecks']): string[] =>
  told.words === not.words
    ? [told.words]
    : [`If the family is told: ${within(told.words)}`, `If they are not told: ${within(not.words)}`];

/** May partners be asked about this person, and what a manager has authorised. */
export const GateSection = ({ partnerChecks }: Pick<ContactAnswer, 'partnerChecks'>) => {
  return (
    <>
      <h3 class="govuk-heading-m">Checks with partners</h3>
      <ul class="govuk-list govuk-list--bullet">
        {gatesOf(partnerChecks).map((words) => (
          <li>{words}</li>
        ))}
        {partnerChecks.authorised.map(({ covers, by, at, reason, stands }) => (
          <li>
            {stands ? 'Authorised' : 'Was authorised before the family’s answer changed'}: {COVERS[covers]}.{' '}
            {by.name}, {dayAndTime(at)}: {reason}
          </li>
        ))}
      </ul>
    </>
  );
};
