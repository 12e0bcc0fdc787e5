import { PROSE } from '../../../shared/contract/fields.ts';
import type { TestPlans } from '../../../shared/contract/test-referrals.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Select } from '../../components/select.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import type { TestTyped } from './typed.ts';

export interface NewTestProps {
  readonly agencies: TestPlans['agencies'];
  readonly typed: TestTyped;
  readonly problem: StepProblem;
}

/** The error summary leads to the first box of the date. */
const inSummary = ({ errors }: StepProblem) =>
  errors.map((error) => (error.field === 'lapsesOn' ? { ...error, field: 'lapsesOn-day' } : error));

/** Plans a test: who sends it, its story, what good handling is, and until when. */
export const NewTestForm = ({ agencies, typed, problem }: NewTestProps) => {
  const { errors, notice } = problem;
  return (
    <>
      <ErrorSummary errors={inSummary(problem)} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">Plan a test referral</h1>
      <WarningText>Invent everybody in it. Never use the name of a real child or family.</WarningText>
      <Form action={desk.newTest}>
        <Select
          name="agency"
          label="Which agency will it come from?"
          hint="Whoever sends it needs an account of this agency"
          choices={agencies.map(({ id, name }) => ({ value: id, words: name }))}
          value={typed.agency}
          error={errorOf(errors, 'agency')}
        />
        <Input
          name="tester"
          label="Who will send it?"
          value={typed.tester}
          error={errorOf(errors, 'tester')}
          autocomplete="off"
          spellcheck={false}
        />
        <CharacterCount
          name="scenario"
          label="The story that is sent"
          hint="Only managers read this"
          value={typed.scenario}
          error={errorOf(errors, 'scenario')}
          max={PROSE}
        />
        <CharacterCount
          name="goodHandling"
          label="What good handling looks like"
          hint="To compare with what was done, once it is revealed"
          value={typed.goodHandling}
          error={errorOf(errors, 'goodHandling')}
          max={PROSE}
        />
        <DateInput
          name="lapsesOn"
          label="The last day on which it may come in"
          hint="After that day its reference marks nothing"
          value={typed.lapsesOn}
          error={errorOf(errors, 'lapsesOn')}
        />
        <Button words="Plan it" />
      </Form>
    </>
  );
};
