import type { PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import { ANSWERED, GRADES } from './words.ts';

type Holds = Pick<PriorContactAnswer, 'grade' | 'answer'>;

const COLOURS = { same: 'green', possible: 'blue', household: 'grey', different: 'grey' } as const;

const colourOf = ({ grade, answer }: Holds): string =>
  answer === null ? COLOURS[grade] : answer.answer === 'same' ? 'green' : 'grey';

/** What holds of a pair: what somebody answered, or else the grade. In words; colour comes on top. */
export const GradeTag = ({ grade, answer }: Holds) => (
  <strong class={`govuk-tag govuk-tag--${colourOf({ grade, answer })} app-grade`}>
    {answer === null ? GRADES[grade] : ANSWERED[answer.answer]}
  </strong>
);
