import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { desk } from '../paths.ts';
import { decisionRows } from '../record/decision-rows.ts';
import { WhyCountersign } from '../record/decisions.tsx';
import { RatingSection } from '../record/rating-section.tsx';
import { StepFrame, type StepFrameProps } from '../work/step-frame.tsx';

export interface CountersignTyped {
  readonly answer: string;
  readonly reason: string;
  readonly seen: string;
}

export type CountersignFormProps = Omit<StepFrameProps, 'heading'> & {
  readonly typed: CountersignTyped;
  /** The proposal that is answered; undefined where none waits. */
  readonly proposal: ContactAnswer['proposals'][number] | undefined;
};

const ANSWERS = [
  {
    value: 'agree',
    words: 'I agree',
    hint: 'The decision takes effect in both names, and the referrer is told',
  },
  {
    value: 'send-back',
    words: 'Send it back',
    hint: 'It is open again where it was proposed, with your reason. The referrer is told nothing',
  },
];

/** What was proposed and why a manager is asked, with the manager's answer. */
export const CountersignForm = ({ typed, proposal, ...frame }: CountersignFormProps) => {
  const { contact, work, errors } = frame;
  return (
    <StepFrame {...frame} heading="Countersign a decision">
      {proposal === undefined ? (
        <p class="govuk-body">Nothing about this person waits to be countersigned.</p>
      ) : (
        <>
          <h2 class="govuk-heading-m">Why a manager is asked</h2>
          <WhyCountersign rules={proposal.rules} />
          <h2 class="govuk-heading-m">What is proposed</h2>
          <SummaryList rows={decisionRows(proposal, 'Proposed by')} />
          <RatingSection rating={contact.rating} heading="h2" />
          <Form action={desk.countersign(work.id, contact.number)}>
            <input type="hidden" name="seen" value={typed.seen} />
            <input type="hidden" name="queue" value={proposal.queue} />
            <Radios
              name="answer"
              label="Your answer"
              size="m"
              value={typed.answer}
              error={errorOf(errors, 'answer')}
              choices={ANSWERS}
            />
            <CharacterCount
              name="reason"
              label="Why you send it back"
              hint="Needed only if you send it back"
              value={typed.reason}
              error={errorOf(errors, 'reason')}
              max={PROSE}
            />
            <Button words="Record your answer" />
          </Form>
        </>
      )}
    </StepFrame>
  );
};
