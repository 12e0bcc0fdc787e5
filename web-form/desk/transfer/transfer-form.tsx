import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Select } from '../../components/select.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { heldWords } from '../record/held-words.ts';

export interface TransferFormProps {
  readonly work: Work;
  readonly colleagues: readonly Colleague[];
  readonly staffId: string;
  readonly to: string;
  readonly note: string;
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
  readonly now: Date;
}

/** The heading, also for the page's title. */
export const transferTitle = ({ work }: Pick<TransferFormProps, 'work'>): string =>
  work.held?.mine ? 'Transfer this work to a colleague' : 'Give this work to somebody else';

const nameOf = ({ id, name, seenAt }: Colleague, staffId: string): string =>
  `${id === staffId ? `${name} (you)` : name}, last here ${dayAndTime(seenAt)}`;

/** Asks who goes on with work, and what they need to know. */
export const TransferForm = ({
  work,
  colleagues,
  staffId,
  to,
  note,
  errors,
  ...props
}: TransferFormProps) => {
  const isMine = work.held?.mine === true;
  const offered = colleagues.filter(({ id }) => id !== work.held?.by.id);
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.notice && <NotificationBanner>{props.notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{work.reference}</span>
        {transferTitle({ work })}
      </h1>
      <p class="govuk-body">
        {isMine ? '' : `Held by: ${heldWords(work, props.now)}. `}
        They see it at the top of their desk, and it is theirs until the next working morning or until it is
        due. A red waits for them only as long as any work that is held. After that it goes back to its place
        in {work.queueName}.
      </p>
      {offered.length === 0 ? (
        <p class="govuk-body">
          Nobody else who works this queue was here in the last 30 days. Give it back to the queue instead.
        </p>
      ) : (
        <Form action={desk.transfer(work.id)}>
          <Select
            name="to"
            label="Who goes on with it?"
            value={to}
            error={errorOf(errors, 'to')}
            choices={offered.map((each) => ({ value: each.id, words: nameOf(each, staffId) }))}
          />
          <Textarea
            name="note"
            label={isMine ? 'What do they need to know?' : 'Why do you give it to them?'}
            hint="They read this, and so does everybody who opens the work"
            rows={4}
            value={note}
            error={errorOf(errors, 'note')}
          />
          <Button words={isMine ? 'Transfer' : 'Give it to them'} />
        </Form>
      )}
    </>
  );
};
