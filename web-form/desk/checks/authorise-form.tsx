import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { COVERS } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { ConsentSection } from '../record/consent-section.tsx';
import { whom } from '../record/whom.ts';
import type { StepProblem } from '../work/step-problem.ts';

export interface AuthoriseFormProps {
  readonly record: StaffRecord;
  readonly contact: ContactAnswer;
  readonly typed: { readonly covers: string; readonly reason: string };
  readonly problem: StepProblem;
}

/** What a manager authorises about one person, and why. */
export const AuthoriseForm = ({ record, contact, typed, problem }: AuthoriseFormProps) => (
  <>
    <ErrorSummary errors={problem.errors} />
    {problem.notice && <NotificationBanner>{problem.notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">
        {record.reference}, {whom(contact)}
      </span>
      Authorise checks with partners
    </h1>
    <ConsentSection consent={contact.consent} heading="h2" />
    <p class="govuk-body">
      It is kept on the record with your name and the date. It ends when the family’s answer changes.
    </p>
    <Form action={desk.authoriseChecks(record.reference, contact.number)}>
      <Radios
        name="covers"
        label="What do you authorise?"
        size="m"
        value={typed.covers}
        error={errorOf(problem.errors, 'covers')}
        choices={Object.entries(COVERS).map(([value, words]) => ({ value, words }))}
      />
      <CharacterCount
        name="reason"
        label="Why?"
        labelSize="m"
        value={typed.reason}
        error={errorOf(problem.errors, 'reason')}
        max={PROSE}
      />
      <Button words="Authorise" />
    </Form>
  </>
);
