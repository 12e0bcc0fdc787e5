import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import { mayHandOver } from './may.ts';

export interface HandOverLinksProps {
  readonly record: StaffRecord;
  readonly roles: readonly Role[];
}

/** Each contact as a file for the case system (LCS, Mosaic), for whoever may take it along. */
export const HandOverLinks = ({ record, roles }: HandOverLinksProps) =>
  mayHandOver(roles) ? (
    <section aria-labelledby="hand-over">
      <h2 class="govuk-heading-m" id="hand-over">
        Download for the case system
      </h2>
      <p class="govuk-body">Each download is noted on the record.</p>
      <ul class="govuk-list">
        {record.contacts.map((contact) => (
          <li>
            {whom(contact)}:{' '}
            {(['json', 'pdf'] as const).map((format) => (
              <>
                <a class="govuk-link" href={desk.handOver(record.reference, contact.number, format)} download>
                  {format.toUpperCase()}
                  <span class="govuk-visually-hidden"> about {whom(contact)}</span>
                </a>{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ) : null;
