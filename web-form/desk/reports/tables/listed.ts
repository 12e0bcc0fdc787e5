import type { ContactsListedAnswer } from '../../../../shared/contract/answers/report.ts';
import type { FigureTable } from '../../../components/figures/figure.ts';
import { dayAndTime } from '../../../components/when.ts';
import type { SeenBy } from '../seen-by.ts';

/** The contacts behind a figure, each with the way to its record. */
export const listed = (
  { contacts }: Pick<ContactsListedAnswer, 'contacts'>,
  caption: string,
  { record }: Pick<SeenBy, 'record'>,
): FigureTable => ({
  name: 'list',
  caption,
  columns: [
    { head: 'Reference', of: 'words' },
    { head: 'Contact', of: 'count' },
    { head: 'Rating', of: 'level' },
    { head: 'From', of: 'words' },
    { head: 'Received', of: 'words' },
    { head: 'Due', of: 'words' },
    { head: 'Waits in', of: 'words' },
    { head: 'Outcome', of: 'words' },
    { head: 'Decided', of: 'words' },
    { head: 'Referrer told', of: 'words' },
  ],
  rows: contacts.map((contact) => [
    { value: contact.reference, href: record(contact.reference) },
    { value: contact.number },
    { value: contact.level },
    { value: contact.agency },
    { value: dayAndTime(contact.receivedAt) },
    { value: dayAndTime(contact.due) },
    { value: contact.queues.length === 0 ? null : contact.queues.join(', ') },
    { value: contact.outcome },
    { value: contact.closedAt === null ? null : dayAndTime(contact.closedAt) },
    { value: contact.toldAt === null ? null : dayAndTime(contact.toldAt) },
  ]),
  empty: 'No contact now. It may have been dealt with since the report was made.',
});
