import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { GradeTag } from '../same-child/grade-tag.tsx';

/** That the search found more than may be shown: how near, and whom to ask. */
export const RestrictedContacts = ({ contact: { restrictedContacts = [] } }: { contact: ContactAnswer }) =>
  restrictedContacts.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">Restricted contacts</h3>
      <p class="govuk-body">
        There is more about this family that you may not open. Ask a manager before you decide.
      </p>
      <ul class="govuk-list">
        {restrictedContacts.map(({ grade }) => (
          <li>
            <GradeTag grade={grade} answer={null} /> Restricted: ask a manager
          </li>
        ))}
      </ul>
    </>
  );
