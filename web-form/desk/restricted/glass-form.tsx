import { PROSE } from '../../../shared/contract/fields.ts';
import { BREAK_GLASS_REASONS, BREAK_GLASS_WORDS } from '../../../shared/contract/words.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { WhomToAsk } from './words.tsx';

export interface GlassFormProps {
  readonly reference: string;
  readonly settings: AuthoritySettings;
  readonly may: boolean;
  readonly typed: { readonly reason: string; readonly words: string };
  readonly problem: StepProblem;
}

/** Asks why somebody opens a restricted record, and says first what becomes of that. */
export const GlassForm = ({ reference, settings, may, typed, problem }: GlassFormProps) => {
  const { errors, notice } = problem;
  const { breakGlassMinutes } = settings.restrictedRecords;
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{reference}</span>
        This record is restricted
      </h1>
      <WhomToAsk settings={settings} />
      {may ? (
        <>
          <WarningText>
            If you open it, the managers are told at once that it was you. Your reason stands on the record
            until one of them has reviewed it.
          </WarningText>
          <Form action={desk.breakGlass(reference)}>
            <Radios
              name="reason"
              label="Why do you need to open it?"
              choices={BREAK_GLASS_REASONS.map((reason) => ({
                value: reason,
                words: BREAK_GLASS_WORDS[reason],
              }))}
              value={typed.reason}
              error={errorOf(errors, 'reason')}
            />
            <CharacterCount
              name="words"
              label="What has happened?"
              value={typed.words}
              error={errorOf(errors, 'words')}
              max={PROSE}
            />
            <Button words={`Open it for ${breakGlassMinutes} minutes`} kind="warning" />
          </Form>
        </>
      ) : (
        <p class="govuk-body">
          Social workers, managers and the Emergency Duty Team can open it where they must.
        </p>
      )}
    </>
  );
};
