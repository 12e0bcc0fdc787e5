import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { standing } from './links.tsx';

export interface ReopenTyped {
  readonly queue: string;
  readonly reason: string;
  readonly seen: string;
}

export interface ReopenFormProps {
  readonly record: StaffRecord;
  readonly contact: ContactAnswer;
  readonly settings: AuthoritySettings;
  readonly typed: ReopenTyped;
  readonly problem: StepProblem;
}

/** Which decision is reopened, and why. */
export const ReopenForm = ({ record, contact, settings, typed, problem }: ReopenFormProps) => {
  const { errors, notice, changes = [] } = problem;
  const choices = standing(record, contact).map(({ queue, words, by, at }) => ({
    value: queue,
    words: `${settings.queues[queue].name}: ${words}`,
    hint: `${by.name}, ${dayAndTime(at)}`,
  }));
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice !== undefined && (
        <NotificationBanner
          content={changes.map(({ at, by, words }) => (
            <p class="govuk-body">
              {words}, by {by}, {dayAndTime(at)}
            </p>
          ))}
        >
          {notice}
        </NotificationBanner>
      )}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          {record.reference}, {whom(contact)}
        </span>
        Reopen a decision
      </h1>
      <p class="govuk-body">
        It is open again where it was decided, for whoever pulls it next. What was decided stays on the
        record. Deciding again needs another manager.
      </p>
      {choices.length === 0 ? (
        <p class="govuk-body">There is no decision about this person that could be reopened.</p>
      ) : (
        <Form action={desk.reopen(record.reference, contact.number)}>
          <input type="hidden" name="seen" value={typed.seen} />
          <Radios
            name="queue"
            label="Which decision"
            size="m"
            value={choices.length === 1 ? choices[0]?.value : typed.queue}
            error={errorOf(errors, 'queue')}
            choices={choices}
          />
          <CharacterCount
            name="reason"
            label="Why you reopen it"
            hint="Whoever takes it next reads this"
            value={typed.reason}
            error={errorOf(errors, 'reason')}
            max={PROSE}
          />
          <Button words="Reopen" kind="warning" />
        </Form>
      )}
    </>
  );
};
