import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';

/** The decisions about a contact that stand where nobody has it open again. */
export const standing = ({ work }: StaffRecord, { decisions, number }: ContactAnswer) =>
  decisions.filter(
    ({ stands, queue }) =>
      stands && work.some((item) => item.queue === queue && item.decided.includes(number)),
  );

export interface ReopenLinksProps {
  readonly record: StaffRecord;
  readonly roles: readonly Role[];
}

/** Managers may reopen what was decided. Only to show or hide: the API decides. */
export const ReopenLinks = ({ record, roles }: ReopenLinksProps) => {
  const decided = record.contacts.filter((contact) => standing(record, contact).length > 0);
  const may = roles.some((role) => ROUTES.reopenContact.roles.some((allowed) => allowed === role));
  if (!may || decided.length === 0) return null;
  return (
    <section aria-labelledby="reopen">
      <h2 class="govuk-heading-m" id="reopen">
        Reopen a decision
      </h2>
      <ul class="govuk-list">
        {decided.map((contact) => (
          <li>
            <a class="govuk-link" href={desk.reopen(record.reference, contact.number)}>
              Reopen<span class="govuk-visually-hidden"> the decision</span> for {whom(contact)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
