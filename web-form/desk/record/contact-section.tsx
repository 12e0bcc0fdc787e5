import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { AgreementHistory } from '../agreement/history.tsx';
import { GateSection } from '../checks/gate-section.tsx';
import { RestrictedContacts } from '../restricted/restricted-contacts.tsx';
import { AreaNotes } from './area-notes.tsx';
import { ConsentSection } from './consent-section.tsx';
import { Decisions } from './decisions.tsx';
import { FlagList } from './flag-list.tsx';
import { Household } from './household.tsx';
import { OpenCase } from './open-case.tsx';
import { adultRows, childRows } from './person-rows.ts';
import { PriorContacts } from './prior-contacts.tsx';
import { RatingSection } from './rating-section.tsx';
import { Routing } from './routing.tsx';
import { Signals } from './signals.tsx';
import { whom } from './whom.ts';

/** One person of the referral: who they are, why this rating, consent, and what was known before. */
export const ContactSection = ({
  contact,
  queue,
  settled,
  repeatContacts,
  now,
}: {
  contact: ContactAnswer;
  /** The queue of the work that the reader came for. */
  queue: string | undefined;
  /** Nothing waits about this person in any queue. */
  settled: boolean;
  /** The authority's limit of contacts in six months. */
  repeatContacts: number;
  now: Date;
}) => {
  const { person } = contact;
  return (
    <section class="app-contact" aria-labelledby={`contact-${contact.number}`}>
      <h2 class="govuk-heading-l" id={`contact-${contact.number}`}>
        {whom(contact)} <RatingTag level={contact.rating.level} />
      </h2>
      {!settled && (
        <p class="govuk-body">
          Decision <Due due={contact.clock.due} now={now} />
        </p>
      )}
      <FlagList flags={contact.flags} />
      <AreaNotes notes={contact.areaNotes} />
      <Decisions {...contact} />
      <SummaryList rows={person.kind === 'child' ? childRows(person.details) : adultRows(person.details)} />
      <RatingSection rating={contact.rating} />
      <Signals signals={contact.narrativeSignals} />
      <ConsentSection consent={contact.consent} />
      <AgreementHistory contact={contact} queue={queue} />
      <GateSection partnerChecks={contact.partnerChecks} />
      <Routing routing={contact.routing} />
      <OpenCase openCase={contact.openCase} />
      <PriorContacts contact={contact} queue={queue} repeatContacts={repeatContacts} />
      <Household contact={contact} queue={queue} />
      <RestrictedContacts contact={contact} />
    </section>
  );
};
