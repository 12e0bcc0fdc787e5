import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { PriorContact } from './prior-contact.tsx';

/** Contacts about brothers, sisters or twins. They are told apart from this child and count for nothing. */
export const Household = ({ contact, queue }: { contact: ContactAnswer; queue: string | undefined }) =>
  contact.household.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-m">Same household, another child</h3>
      <p class="govuk-body">
        Probably about a brother, a sister or a twin. These are not counted as contacts about this child.
      </p>
      <ul class="govuk-list">
        {contact.household.map((prior) => (
          <PriorContact prior={prior} contact={contact} queue={queue} />
        ))}
      </ul>
    </>
  );
