import type { Responders } from '../../../shared/contract/answers/checks.ts';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { FAMILY_KNOWS, LAWFUL_BASES, REASONS_WITHOUT_AGREEMENT } from '../../../shared/contract/words.ts';
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
import type { ChecksTyped } from './typed.ts';

/** The hidden field that makes a second press the same request. */
export const KEY = 'key';

export interface AskFormProps {
  readonly record: StaffRecord;
  readonly work: Work;
  /** Agencies that can be asked. */
  readonly responders: Responders['responders'];
  readonly typed: ChecksTyped;
  readonly idempotencyKey: string;
  readonly problem: StepProblem;
}

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, words: text }));

type Responder = Responders['responders'][number];

const agencyWords = ({ kindName, agencyName }: Responder): string => `${kindName}: ${agencyName}`;

const Basis = ({ typed, problem }: Pick<AskFormProps, 'typed' | 'problem'>) => (
  <Radios
    name="basis"
    label="Lawful basis for sharing"
    size="m"
    hint="It is kept with the request and shown on the record"
    value={typed.basis}
    error={errorOf(problem.errors, 'basis')}
    choices={[
      { value: 'agreement-given', words: LAWFUL_BASES['agreement-given'] },
      {
        value: 'safeguarding-without-agreement',
        words: LAWFUL_BASES['safeguarding-without-agreement'],
        reveals: (
          <Radios
            name="reason"
            label="Why nobody’s agreement is needed"
            value={typed.reason}
            error={errorOf(problem.errors, 'reason')}
            choices={choicesOf(REASONS_WITHOUT_AGREEMENT)}
          />
        ),
      },
    ]}
  />
);

/** What is asked, of whom, about whom, and why that is lawful. */
export const AskForm = ({ record, work, responders, typed, idempotencyKey, problem }: AskFormProps) => {
  const notice =
    problem.notice ??
    (work.held?.mine ? undefined : 'You do not hold this work, so nobody can be asked from here.');
  const error = (field: string) => errorOf(problem.errors, field);
  return (
    <>
      <ErrorSummary errors={problem.errors} />
      {notice && <NotificationBanner>{notice}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{record.reference}</span>
        Ask partners for information
      </h1>
      <p class="govuk-body">
        Each agency sees the names, dates of birth and addresses of the people you choose, your question, when
        it is due, the lawful basis and whether the family knows. It does not see the referral, who sent it or
        what others answer.
      </p>
      <Form action={desk.checks(work.id)}>
        <input type="hidden" name={KEY} value={idempotencyKey} />
        <Checkboxes
          name="contacts"
          label="About whom?"
          size="m"
          values={typed.contacts}
          error={error('contacts')}
          choices={record.contacts
            .filter(({ number }) => work.contacts.includes(number))
            .map((contact) => ({ value: String(contact.number), words: whom(contact) }))}
        />
        <Checkboxes
          name="agencies"
          label="Whom do you ask?"
          size="m"
          hint="Only those who are likely to know something that is needed"
          values={typed.agencies}
          error={error('agencies')}
          choices={responders.map((responder) => ({
            value: responder.agency,
            words: agencyWords(responder),
          }))}
        />
        <CharacterCount
          name="question"
          label="What do you ask?"
          labelSize="m"
          hint="The agency reads these words. Ask for what is needed and no more"
          value={typed.question}
          error={error('question')}
          max={PROSE}
        />
        <CharacterCount
          name="necessity"
          label="Why is it necessary?"
          labelSize="m"
          hint="Kept on the record. The agency does not read it"
          value={typed.necessity}
          error={error('necessity')}
          max={PROSE}
        />
        <Radios
          name="familyKnows"
          label="Does the family know that partners are asked?"
          size="m"
          hint="Where they do not, a manager has to authorise it first"
          value={typed.familyKnows}
          error={error('familyKnows')}
          choices={choicesOf(FAMILY_KNOWS)}
        />
        <Basis typed={typed} problem={problem} />
        <Button words="Ask" />
      </Form>
    </>
  );
};
