import type { Child } from 'hono/jsx';
import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { ChecksSection } from '../checks/checks-section.tsx';
import { CallSection } from './call-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { Messages } from './messages.tsx';
import { RecordHeader } from './record-header.tsx';
import { RevealedBanner } from './revealed-banner.tsx';
import { SentForm } from './sent-form.tsx';
import { isSettled } from './settled.ts';
import { Timeline } from './timeline.tsx';
import { Worry } from './worry.tsx';

export interface RecordViewProps {
  readonly record: StaffRecord;
  /** The work that the reader came for; none where they only look. */
  readonly work?: Work | undefined;
  /** The authority's limit of contacts in six months. */
  readonly repeatContacts: number;
  readonly now: Date;
  /** What to do, between what was said and what partners answered. */
  readonly children?: Child;
}

/** Everything about one referral on one page: what decides first, the whole of what was sent last. */
export const RecordView = ({ record, work, repeatContacts, now, children }: RecordViewProps) => {
  const here = record.contacts.filter(({ number }) => work === undefined || work.contacts.includes(number));
  const elsewhere = record.contacts.filter((contact) => !here.includes(contact));
  const about = (contact: ContactAnswer) => (
    <ContactSection
      contact={contact}
      queue={work?.queue}
      repeatContacts={repeatContacts}
      settled={isSettled(record, contact.number)}
      now={now}
    />
  );
  return (
    <>
      <RevealedBanner record={record} />
      <RecordHeader record={record} work={work} now={now} />
      <Worry narrative={record.form.narrative} />
      <CallSection record={record} />
      <Messages messages={record.messages} />
      {children}
      <ChecksSection record={record} now={now} />
      {here.map(about)}
      {elsewhere.length > 0 && <p class="govuk-body">Also named, and not in this queue:</p>}
      {elsewhere.map(about)}
      <SentForm form={record.form} />
      <Timeline events={record.timeline} />
    </>
  );
};
