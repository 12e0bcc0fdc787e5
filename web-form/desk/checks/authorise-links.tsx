import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import { mayAuthoriseChecks } from './authorise-page.tsx';

/** For managers: where checks about somebody can be authorised. */
export const AuthoriseLinks = ({ record, roles }: { record: StaffRecord; roles: readonly Role[] }) =>
  mayAuthoriseChecks(roles) ? (
    <ul class="govuk-list">
      {record.contacts.map((contact) => (
        <li>
          <a class="govuk-link" href={desk.authoriseChecks(record.reference, contact.number)}>
            Authorise checks with partners about {whom(contact)}
          </a>
        </li>
      ))}
    </ul>
  ) : null;
