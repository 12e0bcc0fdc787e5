import type { AgencyCheck } from '../../../shared/contract/answers/checks.ts';
import { FAMILY_KNOWS } from '../../../shared/contract/words.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { Due } from '../../components/due.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { dayAndTime } from '../../components/when.ts';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { PersonAskedAbout } from './person.tsx';

export interface CheckViewProps extends Omit<AnswerFormProps, 'id'> {
  readonly check: AgencyCheck;
  readonly settings: AuthoritySettings;
  readonly now: Date;
  readonly notice?: string | undefined;
}

const Closed = ({ check, settings }: Pick<CheckViewProps, 'check' | 'settings'>) => (
  <>
    <InsetText>
      {check.answer
        ? `Answered ${dayAndTime(check.answer.at)} by ${check.answer.by}.`
        : 'This is not needed any more.'}
    </InsetText>
    {check.answer && (
      <SummaryList
        rows={[
          { key: 'Answer', value: check.answer.heldWords },
          ...(check.answer.words === '' ? [] : [{ key: 'What is held', value: check.answer.words }]),
          ...(check.answer.worker === '' ? [] : [{ key: 'Whom to speak to', value: check.answer.worker }]),
        ]}
      />
    )}
    <p class="govuk-body">
      To add something, ring {settings.phones.mash.name} on <Phone number={settings.phones.mash.number} />.
    </p>
  </>
);

/** What is asked, about whom, and how to answer. */
export const CheckView = ({ check, settings, now, notice, ...form }: CheckViewProps) => (
  <>
    <ErrorSummary errors={form.errors} />
    {notice && <NotificationBanner>{notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">Request for information</h1>
    {check.state === 'open' && (
      <p class="govuk-body">
        Your answer is <Due due={check.due} now={now} />.
      </p>
    )}
    {check.familyKnows !== 'told' && check.state === 'open' && (
      <WarningText>Do not speak to the family about this: they may not know that you are asked.</WarningText>
    )}
    {check.people.map((person) => (
      <PersonAskedAbout person={person} />
    ))}
    <SummaryList
      rows={[
        { key: 'What is asked', value: check.question },
        { key: 'Lawful basis for sharing', value: check.basisWords },
        { key: 'Does the family know that partners are asked?', value: FAMILY_KNOWS[check.familyKnows] },
      ]}
    />
    {check.state === 'open' ? (
      <AnswerForm id={check.id} {...form} />
    ) : (
      <Closed check={check} settings={settings} />
    )}
  </>
);
