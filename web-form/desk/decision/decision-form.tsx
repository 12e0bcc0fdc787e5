import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { LEVELS_OF_NEED, MAY_BE_TOLD_WORDS } from '../../../shared/contract/words.ts';
import type { OutcomeOffered } from '../../../shared/settings/outcomes.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { whom } from '../record/whom.ts';
import { StepFrame, type StepFrameProps } from '../work/step-frame.tsx';
import { type DecisionTyped, seenField } from './typed.ts';

export type DecisionFormProps = Omit<StepFrameProps, 'heading'> & {
  readonly typed: DecisionTyped;
  readonly outcomes: readonly OutcomeOffered[];
  /** Others of this work that are not decided yet. */
  readonly others: readonly ContactAnswer[];
};

const reasonFields = (isChild: boolean) =>
  [
    { name: 'rationale', label: 'Rationale', hint: 'Why this is the right outcome' },
    {
      name: 'impactOnChild',
      label: isChild ? 'Impact on the child' : 'Impact on any child (optional)',
      hint: 'What daily life is like for the child',
    },
    {
      name: 'workingWell',
      label: 'What is working well (optional)',
      hint: 'What keeps the child safe, and who helps',
    },
    { name: 'needsToHappen', label: 'What needs to happen (optional)', hint: 'By whom, and by when' },
  ] as const;

const NEED = [
  ...LEVELS_OF_NEED.map((level) => ({ value: String(level), words: `Level ${level}` })),
  { value: 'not-known', words: 'Not known' },
];

/** What the referrer is told: in the words of whoever decides, or only that it was received. */
const ToReferrer = ({ typed, record, errors }: Pick<DecisionFormProps, 'typed' | 'record' | 'errors'>) =>
  record.mayBeTold === 'received-only' ? (
    <InsetText>
      <h2 class="govuk-heading-s">What the referrer is told</h2>
      {MAY_BE_TOLD_WORDS[record.mayBeTold]}
    </InsetText>
  ) : (
    <CharacterCount
      name="tellReferrer"
      label="What to tell the referrer (optional)"
      hint={`Leave it empty to tell them the words under the outcome. ${MAY_BE_TOLD_WORDS[record.mayBeTold]}`}
      value={typed.tellReferrer}
      error={errorOf(errors, 'tellReferrer')}
      max={PROSE}
    />
  );

/** What will happen, why, and what the referrer is told. */
export const DecisionForm = ({ typed, outcomes, others, ...frame }: DecisionFormProps) => {
  const { contact, work, errors, record } = frame;
  const tells = record.mayBeTold === 'outcome';
  return (
    <StepFrame {...frame} heading="Decide">
      <Form action={desk.decision(work.id, contact.number)}>
        {[contact, ...others].map(({ number }) => (
          <input type="hidden" name={seenField(number)} value={typed.seen[String(number)] ?? ''} />
        ))}
        {others.length > 0 && (
          <Checkboxes
            name="alsoFor"
            label="Decide the same for"
            hint="Only where all that you write here is true of them too. Anybody you leave out is decided on their own"
            size="m"
            values={typed.alsoFor}
            choices={others.map((other) => ({ value: String(other.number), words: whom(other) }))}
          />
        )}
        <Radios
          name="outcome"
          label="What will happen"
          size="m"
          value={typed.outcome}
          error={errorOf(errors, 'outcome')}
          choices={outcomes.map(({ id, words, tellReferrer }) => ({
            value: id,
            words,
            hint: tells ? `The referrer is told: ${tellReferrer}` : undefined,
          }))}
        />
        <Radios
          name="levelOfNeed"
          label="Level of need (optional)"
          size="m"
          inline
          value={typed.levelOfNeed}
          error={errorOf(errors, 'levelOfNeed')}
          choices={NEED}
        />
        {reasonFields(contact.person.kind === 'child').map(({ name, label, hint }) => (
          <CharacterCount
            name={name}
            label={label}
            hint={hint}
            value={typed[name]}
            error={errorOf(errors, name)}
            max={PROSE}
          />
        ))}
        <ToReferrer typed={typed} record={record} errors={errors} />
        <Button words="Record the decision" />
      </Form>
    </StepFrame>
  );
};
