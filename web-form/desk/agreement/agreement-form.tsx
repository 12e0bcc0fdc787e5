import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import {
  AGREEMENT_SAID,
  HOW_SAID,
  REASONS_NOT_TOLD,
  WHOSE_AGREEMENT,
} from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import type { StepProblem } from '../work/step-problem.ts';
import type { AgreementTyped } from './typed.ts';

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));

export interface AgreementFormProps {
  readonly record: StaffRecord;
  readonly queue: string | undefined;
  readonly typed: AgreementTyped;
  readonly problem: StepProblem;
}

/** What somebody said about agreement, when, and to whom. */
export const AgreementForm = ({ record, queue, typed, problem }: AgreementFormProps) => {
  const error = (field: string) => errorOf(problem.errors, field);
  return (
    <>
      <ErrorSummary errors={problem.errors} />
      {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{record.reference}</span>
        What was said about agreement
      </h1>
      <p class="govuk-body">
        It is kept on the record with its date. What was said before stays there too. A refusal or a
        withdrawal goes to a manager, and partners cannot be asked on the strength of agreement any more.
      </p>
      <Form action={desk.agreement(record.reference, queue)}>
        <Checkboxes
          name="contacts"
          label="Whom is it about?"
          size="m"
          values={typed.contacts}
          error={error('contacts')}
          choices={record.contacts.map((contact) => ({
            value: String(contact.number),
            words: whom(contact),
          }))}
        />
        <Radios
          name="said"
          label="What was said?"
          size="m"
          value={typed.said}
          error={error('said')}
          choices={choicesOf(AGREEMENT_SAID)}
        />
        <Radios
          name="whose"
          label="Whose agreement is it?"
          size="m"
          value={typed.whose}
          error={error('whose')}
          choices={choicesOf(WHOSE_AGREEMENT)}
        />
        <Input
          name="who"
          label="Who said it?"
          hint="Leave it empty only if nobody was asked"
          value={typed.who}
          error={error('who')}
          autocomplete="off"
        />
        <DateInput
          name="on"
          label="On which day?"
          hint="For example, 24 11 2026. For something not asked, the day of writing it down"
          value={{ day: typed['on-day'], month: typed['on-month'], year: typed['on-year'] }}
          error={error('on-day')}
        />
        <Radios
          name="how"
          label="How was it said?"
          size="m"
          value={typed.how}
          error={error('how')}
          choices={choicesOf(HOW_SAID)}
        />
        <Input
          name="takenBy"
          label="Who took it from them?"
          hint="Leave it empty if it was you"
          value={typed.takenBy}
          error={error('takenBy')}
          autocomplete="off"
        />
        <Radios
          name="reason"
          label="If they were not asked, why not?"
          size="m"
          value={typed.reason}
          error={error('reason')}
          choices={choicesOf(REASONS_NOT_TOLD)}
        />
        <CharacterCount
          name="words"
          label="In their words, or yours (optional)"
          labelSize="m"
          value={typed.words}
          error={error('words')}
          max={PROSE}
        />
        <Button words="Write it down" />
      </Form>
    </>
  );
};
