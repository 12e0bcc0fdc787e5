import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { day } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { mayManageLife } from '../subject-access/may.ts';

/** Legal holds on a record, and for managers the way to place or lift one. */
export const HoldSection = ({ record, roles }: { record: StaffRecord; roles: readonly Role[] }) => {
  const { reference, holds = [] } = record;
  const isManager = mayManageLife(roles);
  if (holds.length === 0 && !isManager) return null;
  return (
    <section aria-labelledby="hold">
      <h2 class="govuk-heading-m" id="hold">
        Legal hold
      </h2>
      {holds.map(({ on, by, at, reason }) => (
        <InsetText>
          <p class="govuk-body">
            <strong>
              {on === 'child'
                ? 'Every record about a child of this referral is on hold'
                : 'This referral is on hold'}
            </strong>
            : it is not deleted. Placed by {by.name} on {day(at)}.
          </p>
          <p class="govuk-body app-typed">{reason}</p>
        </InsetText>
      ))}
      {isManager && (
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={desk.hold(reference)}>
              {holds.length === 0 ? 'Keep it from being deleted' : 'Place another hold, or lift one'}
            </a>
          </li>
          {record.contacts.map(({ number, label }) => (
            <li>
              <a class="govuk-link" href={desk.subjectAccess(reference, number)}>
                Subject access: what is held about {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
