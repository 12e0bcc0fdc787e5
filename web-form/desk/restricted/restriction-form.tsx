import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import type { StepProblem } from '../work/step-problem.ts';

export interface RestrictionTyped {
  readonly allowed: readonly string[];
  readonly reason: string;
  /** A contact's number, or empty for this referral alone. */
  readonly everyContactOf: string;
}

export interface RestrictionFormProps {
  readonly record: StaffRecord;
  readonly colleagues: readonly Colleague[];
  readonly typed: RestrictionTyped;
  /** Why it is lifted, as typed. */
  readonly lifted?: string | undefined;
  readonly problem: StepProblem;
}

/** Who is offered: colleagues who were here lately, and whoever is named already. */
const offered = ({ record, colleagues }: RestrictionFormProps) => {
  const named = record.access?.restriction?.allowed ?? [];
  const others = named.filter(({ id }) => !colleagues.some((colleague) => colleague.id === id));
  return [...colleagues.filter(({ roles }) => !roles.includes('manager')), ...others].map(({ id, name }) => ({
    value: id,
    words: name,
  }));
};

const Lift = ({ record, lifted, problem }: RestrictionFormProps) => (
  <>
    <h2 class="govuk-heading-m">Lift the restriction</h2>
    <p class="govuk-body">
      Everybody who works its queues can open it again. The restriction stays on record.
    </p>
    <Form action={desk.liftRestriction(record.reference)}>
      <CharacterCount
        name="lifted"
        label="Why do you lift it?"
        value={lifted}
        error={errorOf(problem.errors, 'lifted')}
        max={PROSE}
      />
      <Button words="Lift the restriction" kind="secondary" />
    </Form>
  </>
);

const isKept = ({ access }: StaffRecord): boolean => (access?.restriction ?? null) !== null;

/** The heading, also for the page's title. */
export const restrictionTitle = ({ record }: Pick<RestrictionFormProps, 'record'>): string =>
  isKept(record) ? 'Change who may open this record' : 'Restrict who may open this record';

/** Who may open a record, and why nobody else. */
export const RestrictionForm = (props: RestrictionFormProps) => {
  const { record, typed, problem } = props;
  const { errors, notice } = problem;
  const isRestricted = isKept(record);
  const scopes = record.contacts.map((contact) => ({
    value: String(contact.number),
    words: `This referral, and every other one about ${whom(contact)}`,
  }));
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{record.reference}</span>
        {restrictionTitle(props)}
      </h1>
      <p class="govuk-body">
        It stays in its queues with its rating and due time. Whoever is not named sees there no initials, age
        or agency. Managers can always open it.
      </p>
      <Form action={desk.restriction(record.reference)}>
        <Checkboxes
          name="allowed"
          label="Who may open it, beside managers?"
          hint="Colleagues who were here in the last 30 days. Choose nobody to leave it to managers"
          choices={offered(props)}
          values={typed.allowed}
          error={errorOf(errors, 'allowed')}
        />
        <Radios
          name="everyContactOf"
          label="What is restricted?"
          choices={[{ value: '', words: 'This referral only' }, ...scopes]}
          value={typed.everyContactOf}
          error={errorOf(errors, 'everyContactOf')}
        />
        <CharacterCount
          name="reason"
          label="Why?"
          hint="Whoever may open it reads this"
          value={typed.reason}
          error={errorOf(errors, 'reason')}
          max={PROSE}
        />
        <Button words={isRestricted ? 'Change the restriction' : 'Restrict it'} />
      </Form>
      {isRestricted && <Lift {...props} />}
    </>
  );
};
