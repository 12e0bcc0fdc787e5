import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Select } from '../../components/select.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';

export interface ConflictFormProps {
  readonly reference: string;
  /** The reader's own id. */
  readonly staffId: string;
  /** For managers: of whom it can be said. Empty for everybody else. */
  readonly colleagues: readonly Colleague[];
  readonly typed: { readonly staff: string; readonly reason: string };
  readonly problem: StepProblem;
}

/** Asks how somebody knows the family, and says first what becomes of that. */
export const ConflictForm = ({ reference, staffId, colleagues, typed, problem }: ConflictFormProps) => {
  const { errors, notice } = problem;
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{reference}</span>
        Somebody here knows this family
      </h1>
      <p class="govuk-body">
        Say so where it is your own family, a friend, a neighbour or somebody you know outside work. To have
        worked with a family before is no conflict of interest.
      </p>
      <WarningText>
        From then on that person cannot open this record or work on it. What they hold of it goes back to its
        queue. Only a manager can take that back.
      </WarningText>
      <Form action={desk.conflict(reference)}>
        {colleagues.length > 0 && (
          <Select
            name="staff"
            label="Who knows the family?"
            empty={null}
            choices={[
              { value: staffId, words: 'I do' },
              ...colleagues
                .filter(({ id }) => id !== staffId)
                .map(({ id, name }) => ({ value: id, words: name })),
            ]}
            value={typed.staff}
            error={errorOf(errors, 'staff')}
          />
        )}
        <CharacterCount
          name="reason"
          label="How?"
          hint="A few words are enough. Managers read them"
          value={typed.reason}
          error={errorOf(errors, 'reason')}
          max={PROSE}
        />
        <Button words="Record it" kind="warning" />
      </Form>
    </>
  );
};
