import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';

/** The hidden field that makes a second press the same question. */
export const KEY = 'key';

export interface QuestionFormProps {
  readonly record: StaffRecord;
  readonly work: Work;
  readonly words: string;
  /** `agreement`: about what the family was told and said. */
  readonly about: string;
  readonly idempotencyKey: string;
  readonly problem: StepProblem;
}

/** What to ask, and what becomes of it. */
export const QuestionForm = ({ record, work, words, about, idempotencyKey, problem }: QuestionFormProps) => {
  const notice =
    problem.notice ??
    (work.held?.mine ? undefined : 'You do not hold this work, so nothing can be asked from here.');
  return (
    <>
      <ErrorSummary errors={problem.errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{record.reference}</span>
        Ask the referrer a question
      </h1>
      <p class="govuk-body">
        {record.agency} is told by email that there is a question, and reads it after signing in. The work
        stays in its place and its time keeps running. If it cannot wait, phone them.
      </p>
      {record.consent.harmSuspected && (
        <WarningText>
          Significant harm is suspected, so agreement is not needed and nothing waits for it. Do not ask the
          referrer to speak to the family where that could put a child at more risk.
        </WarningText>
      )}
      <Form action={desk.question(work.id)}>
        <input type="hidden" name={KEY} value={idempotencyKey} />
        <CharacterCount
          name="words"
          label="Your question"
          hint="The referrer and their colleagues see these words, not who asks"
          value={words}
          error={errorOf(problem.errors, 'words')}
          max={PROSE}
        />
        <Checkboxes
          name="about"
          label="About agreement"
          legendHidden
          values={[about]}
          choices={[
            {
              value: 'agreement',
              words: 'This is about whether the family was told and agrees',
              hint: 'The referrer is asked who was spoken to, what they said and when. Until they answer, whoever is not red and not thought to be at risk of significant harm waits in “Consent to clarify” and comes back to the same place; the time keeps running',
            },
          ]}
        />
        <Button words="Ask" />
      </Form>
    </>
  );
};
