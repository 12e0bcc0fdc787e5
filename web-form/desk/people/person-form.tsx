import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { Directory } from '../../../shared/contract/directory.ts';
import { ROLES } from '../../../shared/contract/roles.ts';
import { roleWords } from '../../audit/words.ts';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Select } from '../../components/select.tsx';
import type { StepProblem } from '../work/step-problem.ts';
import type { PersonTyped } from './typed.ts';

export interface PersonFormProps {
  readonly action: string;
  /** Not listed before: their id can be typed. */
  readonly isNew: boolean;
  readonly typed: PersonTyped;
  readonly directory: Directory;
  /** Those who were here lately, whose ids can be read off. */
  readonly colleagues: readonly Colleague[];
  readonly problem: StepProblem;
}

const DAY_HINT = 'Year, month and day, like 2026-11-24. Leave empty for no limit';

/** Says what somebody may do, and whether they have left. */
export const PersonForm = ({ action, isNew, typed, directory, colleagues, problem }: PersonFormProps) => {
  const { errors, notice } = problem;
  const field = (name: 'id' | 'name' | 'from' | 'to') => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
    autocomplete: 'off',
    spellcheck: false,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">{isNew ? 'List a person' : 'What this person may do'}</h1>
      {colleagues.length > 0 && (
        <Details summary="Ids of colleagues who were here in the last 30 days">
          <ul class="govuk-list govuk-list--bullet">
            {colleagues.map(({ id, name }) => (
              <li>
                {name}: <span class="app-reference">{id}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Form action={action}>
        <input type="hidden" name="version" value={typed.version} />
        {isNew ? (
          <Input
            {...field('id')}
            label="Id of their account"
            hint="The sign-in service has it, as the subject of the account"
          />
        ) : (
          <input type="hidden" name="id" value={typed.id} />
        )}
        <Input {...field('name')} label="Full name" />
        <Checkboxes
          name="roles"
          label="What may they act as?"
          hint="Only what their account says too. A role that you do not choose is taken away"
          choices={ROLES.filter((role) => role !== 'system').map((role) => ({
            value: role,
            words: roleWords(role),
          }))}
          values={typed.roles}
          error={errorOf(errors, 'roles')}
        />
        <Select
          name="agency"
          label="Which agency do they act for?"
          hint="For people of partner agencies"
          empty="None, or as their account says"
          choices={directory.agencies.map(({ id, name }) => ({ value: id, words: name }))}
          value={typed.agency}
          error={errorOf(errors, 'agency')}
        />
        <Input {...field('from')} label="First day of their access" hint={DAY_HINT} width={10} />
        <Input {...field('to')} label="Last day of their access" hint={DAY_HINT} width={10} />
        <Checkboxes
          name="left"
          label="Have they left?"
          hint="They lose access at once, are signed out, and what they hold goes back to its queue"
          choices={[{ value: 'yes', words: 'They have left' }]}
          values={typed.left ? ['yes'] : []}
          error={errorOf(errors, 'left')}
        />
        <Button words="Save" />
      </Form>
    </>
  );
};
