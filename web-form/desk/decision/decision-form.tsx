import { PROSE } from '../../../shared/contract/fields.ts';
import { OUTCOME_WORDS, OUTCOMES } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { StepFrame, type StepFrameProps } from '../work/step-frame.tsx';
import type { DecisionTyped } from './typed.ts';

export type DecisionFormProps = Omit<StepFrameProps, 'heading'> & { readonly typed: DecisionTyped };

const PROSE_FIELDS = [
  { name: 'rationale', label: 'Rationale', hint: 'Why this is the right outcome' },
  { name: 'impactOnChild', label: 'Impact on the child', hint: 'What daily life is like for the child' },
  {
    name: 'tellReferrer',
    label: 'What to tell the referrer (optional)',
    hint: 'They see the outcome and these words. Write nothing that could put a child at risk',
  },
] as const;

/** What will happen, why, and what the referrer is told. */
export const DecisionForm = ({ typed, ...frame }: DecisionFormProps) => {
  const { contact, work, errors } = frame;
  return (
    <StepFrame {...frame} heading="Decide">
      <Form action={desk.decision(work.id, contact.number)}>
        <Radios
          name="outcome"
          label="What will happen"
          size="m"
          value={typed.outcome}
          error={errorOf(errors, 'outcome')}
          choices={OUTCOMES.map((outcome) => ({ value: outcome, words: OUTCOME_WORDS[outcome] }))}
        />
        {PROSE_FIELDS.map(({ name, label, hint }) => (
          <CharacterCount
            name={name}
            label={label}
            hint={hint}
            value={typed[name]}
            error={errorOf(errors, name)}
            max={PROSE}
          />
        ))}
        <Button words="Record the decision" />
      </Form>
    </StepFrame>
  );
};
