import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { day } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { AnsweredBy } from '../same-child/answered-by.tsx';
import { GradeTag } from '../same-child/grade-tag.tsx';
import { HowWeighed } from '../same-child/how-weighed.tsx';
import { Reasons } from '../same-child/reasons.tsx';

export interface PriorContactProps {
  readonly prior: ContactAnswer['priorContacts'][number];
  /** The contact that it was found for. */
  readonly contact: ContactAnswer;
  readonly queue: string | undefined;
}

/** One contact that the search found: what the service takes it for, and why. */
export const PriorContact = ({ prior, contact, queue }: PriorContactProps) => (
  <li class="app-prior">
    <h4 class="govuk-heading-s">
      <a class="govuk-link" href={desk.referral(prior.reference)}>
        {prior.reference}
      </a>
      , {day(prior.receivedAt)}, {prior.agency}
    </h4>
    <p class="govuk-body">
      <GradeTag grade={prior.grade} answer={prior.answer} />
      {prior.late && ' Found later, after this referral was received'}
    </p>
    <AnsweredBy grade={prior.grade} answer={prior.answer} />
    {prior.guard && <p class="govuk-body">{prior.guard.words}</p>}
    <Reasons compared={prior.compared} />
    <HowWeighed prior={prior} about={contact.label} />
    <p class="govuk-body">
      <a class="govuk-link" href={desk.sameChild(contact.contactId, prior.contactId, queue)}>
        {prior.answer !== null
          ? 'Compare, or undo the answer'
          : prior.grade === 'same'
            ? 'Compare and answer, or undo this match'
            : 'Compare and answer'}
        <span class="govuk-visually-hidden">
          : {prior.reference} and {contact.label}
        </span>
      </a>
    </p>
  </li>
);
