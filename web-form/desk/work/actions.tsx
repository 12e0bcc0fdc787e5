import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { Button } from '../../components/button.tsx';
import { Details } from '../../components/details.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { desk } from '../paths.ts';
import { heldWords } from '../record/held-words.ts';
import { whom } from '../record/whom.ts';
import { Holding } from '../take/holding.tsx';
import { TakeOrGive } from '../take/take-or-give.tsx';
import { ChangesRating } from './changes-rating.tsx';
import { mayDecide } from './may.ts';

const ContactActions = ({ contact, work }: { contact: ContactAnswer; work: Work }) => {
  const decision = contact.decisions.find(({ queue, stands }) => stands && queue === work.queue);
  const proposal = contact.proposals.find(({ queue }) => queue === work.queue);
  const asksManager = work.queue === 'manager-decision' && contact.proposals.length > 0;
  const { rating, number } = contact;
  const who = whom(contact);
  return (
    <>
      <h3 class="govuk-heading-s">
        {who} <RatingTag level={rating.level} />
      </h3>
      {work.decided.includes(number) ? (
        <p class="govuk-body">
          {work.awaiting.includes(number) && proposal
            ? `Waiting for a manager: ${proposal.words}`
            : decision
              ? `Decided: ${decision.words}`
              : 'Nothing more to do here'}
        </p>
      ) : (
        <ul class="govuk-list">
          {asksManager && (
            <li>
              <a class="govuk-link" href={desk.countersign(work.id, number)}>
                Countersign the decision, or send it back
                <span class="govuk-visually-hidden">: {who}</span>
              </a>
            </li>
          )}
          <li>
            <a class="govuk-link" href={desk.rating(work.id, number)}>
              {rating.confirmed ? 'Change the rating' : 'Confirm or change the rating'}
              <span class="govuk-visually-hidden"> of {who}</span>
            </a>
          </li>
          {!asksManager && (
            <li>
              <a class="govuk-link" href={desk.decision(work.id, number)}>
                Decide<span class="govuk-visually-hidden"> for {who}</span>
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  );
};

const GiveBack = ({ work }: { work: Work }) => (
  <Details summary="Give it back to the queue">
    <Form action={desk.release(work.id)}>
      <Textarea name="note" label="Note for whoever takes it next (optional)" rows={3} />
      <Button words="Give back" kind="secondary" />
    </Form>
  </Details>
);

/** What is done here may go on elsewhere: while the referrer is asked about agreement, or with the designated officer. */
const doneWords = (record: StaffRecord, work: Work): string => {
  const open = record.work.filter(({ id, state }) => id !== work.id && state !== 'done');
  return open.length === 0
    ? `This is done in ${work.queueName}.`
    : `Nothing is left to do in ${work.queueName} just now. Still open: ${open.map(({ queueName }) => queueName).join(', ')}.`;
};

export interface ActionsProps {
  readonly record: StaffRecord;
  readonly work: Work;
  readonly roles: readonly Role[];
  readonly now: Date;
}

/** What can be done with work, in one place. Only its holder is offered anything. */
export const Actions = ({ record, work, roles, now }: ActionsProps) => {
  if (work.state === 'awaiting') {
    return (
      <InsetText>This is decided in {work.queueName} and waits for a manager to countersign it.</InsetText>
    );
  }
  if (work.state === 'done') return <InsetText>{doneWords(record, work)}</InsetText>;
  if (!work.held?.mine) {
    return (
      <InsetText>
        {work.held
          ? `You can read this, but ${work.held.by.name} holds it. Held by: ${heldWords(work, now)}.`
          : 'You can read this, but nobody holds it. Pull the next work of the queue to act on it.'}
        <TakeOrGive work={work} roles={roles} />
      </InsetText>
    );
  }
  return (
    <section class="app-actions" aria-labelledby="actions">
      <h2 class="govuk-heading-m" id="actions">
        What to do
      </h2>
      <Holding work={work} now={now} />
      {mayDecide(roles) && <ChangesRating record={record} work={work} />}
      {mayDecide(roles) ? (
        record.contacts
          .filter(({ number }) => work.contacts.includes(number))
          .map((contact) => <ContactActions contact={contact} work={work} />)
      ) : (
        <p class="govuk-body">Gather what is missing. A social worker confirms the rating and decides.</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={desk.question(work.id)}>
          Ask the referrer a question
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${desk.question(work.id)}?about=agreement`}>
          Ask the referrer whether the family agrees
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={desk.checks(work.id)}>
          Ask partners for information
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={desk.transfer(work.id)}>
          Transfer it to a colleague
        </a>
      </p>
      <GiveBack work={work} />
    </section>
  );
};
