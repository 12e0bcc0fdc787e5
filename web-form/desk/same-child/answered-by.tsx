import type { PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import { dayAndTime } from '../../components/when.ts';
import { ANSWERS, GRADES } from './words.ts';

/** Who answered and why, and what the service had made of it where that is something else. */
export const AnsweredBy = ({ grade, answer }: Pick<PriorContactAnswer, 'grade' | 'answer'>) =>
  answer === null ? null : (
    <>
      <p class="govuk-body">
        {answer.by.name} answered on {dayAndTime(answer.at)}:{' '}
        <strong>{ANSWERS[answer.answer].toLowerCase()}</strong>.
        {grade !== answer.answer && ` The service’s own grade: ${GRADES[grade].toLowerCase()}.`}
      </p>
      {answer.reason !== null && <p class="govuk-body app-typed">Reason: {answer.reason}</p>}
    </>
  );
