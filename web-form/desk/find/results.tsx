import type { Found, FoundContact } from '../../../shared/contract/search.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { desk } from '../paths.ts';

const STATES = {
  waiting: 'waiting',
  held: 'held',
  awaiting: 'waits for a manager',
  done: 'done',
} as const satisfies Record<FoundContact['work'][number]['state'], string>;

const Places = ({ work }: Pick<FoundContact, 'work'>) => (
  <ul class="govuk-list">
    {work.map(({ id, queueName, state }) => (
      <li>
        <a class="govuk-link" href={desk.work(id)}>
          {queueName}
        </a>
        : {STATES[state]}
      </li>
    ))}
  </ul>
);

/** What a search found, with how sure the service is in words. */
export const Results = ({ found }: { found: Found }) => (
  <section aria-labelledby="found">
    <h2 class="govuk-heading-m" id="found" tabindex={-1}>
      {found.contacts.length === 0
        ? 'Nothing was found that is open to you'
        : `Found: ${found.contacts.length} ${found.contacts.length === 1 ? 'contact' : 'contacts'}`}
    </h2>
    {found.incomplete && (
      <InsetText>Not everything could be searched. A child who is not listed may be there.</InsetText>
    )}
    {found.restricted && (
      <InsetText>
        {found.restricted.length === 1
          ? 'A restricted record fits as well'
          : `${found.restricted.length} restricted records fit as well`}
        . If you need it for your work, ask your manager.
      </InsetText>
    )}
    {found.contacts.length > 0 && (
      <WideTable
        caption="What was found, the surest first"
        captionHidden
        head={['Reference', 'How sure', 'About', 'Rating', 'Received', 'Sent by', 'Queues']}
        rows={found.contacts.map((contact) => [
          <a class="govuk-link app-reference" href={desk.referral(contact.reference)}>
            {contact.reference}
          </a>,
          contact.words,
          `${contact.label}: ${contact.initials}, ${contact.age}`,
          <RatingTag level={contact.level} />,
          dayAndTime(contact.receivedAt),
          contact.agency,
          <Places work={contact.work} />,
        ])}
      />
    )}
    {found.more && <p class="govuk-body">There is more than is listed. Give more about the child.</p>}
  </section>
);
