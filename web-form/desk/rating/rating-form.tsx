import { PROSE } from '../../../shared/contract/fields.ts';
import { LEVELS } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { levelWord } from '../../components/rating-tag.tsx';
import { desk } from '../paths.ts';
import { RatingSection } from '../record/rating-section.tsx';
import { StepFrame, type StepFrameProps } from '../work/step-frame.tsx';

export interface RatingTyped {
  readonly level: string;
  readonly reason: string;
  /** The version of the contact that was shown. */
  readonly seen: string;
}

export type RatingFormProps = Omit<StepFrameProps, 'heading'> & { readonly typed: RatingTyped };

/** The rating as suggested, with its rules, and the social worker's own. */
export const RatingForm = ({ typed, ...frame }: RatingFormProps) => {
  const { contact, work, errors } = frame;
  return (
    <StepFrame {...frame} heading="Confirm or change the rating">
      <RatingSection rating={contact.rating} heading="h2" />
      <Form action={desk.rating(work.id, contact.number)}>
        <input type="hidden" name="seen" value={typed.seen} />
        <Radios
          name="level"
          label="Your rating"
          size="m"
          value={typed.level}
          error={errorOf(errors, 'level')}
          choices={LEVELS.map((level) => ({
            value: level,
            words: levelWord(level),
            hint: level === contact.rating.suggested.level ? 'Suggested' : undefined,
          }))}
        />
        <CharacterCount
          name="reason"
          label="Why you change it"
          hint="Needed only if you change the rating"
          value={typed.reason}
          error={errorOf(errors, 'reason')}
          max={PROSE}
        />
        <Button words="Record the rating" />
      </Form>
    </StepFrame>
  );
};
