import { PROSE } from '../../../shared/contract/fields.ts';
import type { TestPlan } from '../../../shared/contract/test-referrals.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';

export interface RevealFormProps {
  readonly plan: TestPlan;
  readonly reason: string;
  readonly problem: StepProblem;
}

/** Says to everybody that it was a test; offered as soon as something has come in. */
export const RevealForm = ({ plan, reason, problem }: RevealFormProps) =>
  plan.received.every(({ revealed }) => revealed) ? null : (
    <section aria-labelledby="reveal">
      <h2 class="govuk-heading-m" id="reveal">
        Reveal it
      </h2>
      <p class="govuk-body">
        {plan.standing === 'decided'
          ? 'Everybody in it has a decision, so it can be revealed now.'
          : 'Somebody in it has no decision yet. Revealed now, it leaves the queues undecided.'}{' '}
        From then on its record says that it was a test, and what is open of it is withdrawn.
      </p>
      <Form action={desk.revealTest(plan.id)}>
        <CharacterCount
          name="reason"
          label="Why you reveal it now"
          value={reason}
          error={errorOf(problem.errors, 'reason')}
          max={PROSE}
        />
        <Button words="Reveal the test" kind="warning" />
      </Form>
    </section>
  );
