import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';

const TELLS: readonly string[] = ['information', 'correction', 'answer'];

/** Contacts whose rating nobody has looked at since the referrer last said something, and when that was. */
const notRatedSince = (record: StaffRecord, work: Work) => {
  const said = record.messages.filter(({ kind }) => TELLS.includes(kind)).at(-1)?.at;
  if (said === undefined) return undefined;
  const contacts = record.contacts.filter(
    ({ number, rating }) =>
      work.contacts.includes(number) &&
      !work.decided.includes(number) &&
      (rating.confirmed === null || rating.confirmed.at < said),
  );
  return contacts.length === 0 ? undefined : { said, contacts };
};

/**
 * Asks whoever works on it whether what the referrer wrote since changes a rating: the rules read words, and miss
 * things.
 */
export const ChangesRating = ({ record, work }: { record: StaffRecord; work: Work }) => {
  const since = notRatedSince(record, work);
  return since === undefined ? null : (
    <InsetText>
      <p class="govuk-body">
        The referrer wrote on {dayAndTime(since.said)}, and nobody has looked at the rating since. Does it
        change the rating?
      </p>
      <ul class="govuk-list">
        {since.contacts.map((contact) => (
          <li>
            <a class="govuk-link" href={desk.rating(work.id, contact.number)}>
              Confirm or change the rating after what was written
              <span class="govuk-visually-hidden"> about {whom(contact)}</span>
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
};
