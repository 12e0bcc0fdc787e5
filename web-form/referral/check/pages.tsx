import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { Problem } from '../answers/problems.ts';
import { CARRIED, type Carried, carry } from '../draft/carried.ts';
import { draftPath } from '../draft/paths.ts';
import { PhoneNow } from '../phone-now.tsx';
import type { Visit } from '../visit.ts';
import { AnswersTyped } from './answers-typed.tsx';
import { ProblemSummary } from './problem-summary.tsx';

interface CheckProps {
  readonly visit: Visit;
  readonly draftId: string;
  readonly carried: Carried;
}

/** Sends the draft, with all of it in the form: it can be sent even while the store is down. */
const SendForm = ({ draftId, carried, words }: Omit<CheckProps, 'visit'> & { words: string }) => (
  <Form action={draftPath(draftId, 'check')}>
    <input type="hidden" name={CARRIED} value={carry(carried)} />
    <Button words={words} />
  </Form>
);

export const CHECK_TITLE = 'Check your answers';

/** Everything typed, and the button that sends it. */
export const CheckPage = ({ draftId, carried, problems }: CheckProps & { problems: readonly Problem[] }) => (
  <>
    <ProblemSummary problems={problems} draftId={draftId} />
    <h1 class="govuk-heading-l">{CHECK_TITLE}</h1>
    <AnswersTyped sections={carried.sections} draftId={draftId} />
    <h2 class="govuk-heading-m">Send the referral</h2>
    <p class="govuk-body">You get a reference at once. What you sent cannot be changed afterwards.</p>
    <SendForm draftId={draftId} carried={carried} words="Send referral" />
  </>
);

export const NOT_SENT_TITLE = 'Your referral was not sent';

/** Says plainly that nothing arrived, whom to phone, and keeps everything for another try. */
export const NotSentPage = ({ visit, draftId, carried }: CheckProps) => (
  <>
    <h1 class="govuk-heading-l">{NOT_SENT_TITLE}</h1>
    <WarningText>
      The referral did not reach us. Nobody has read it. Do not wait for this service.
    </WarningText>
    <PhoneNow visit={visit} />
    <p class="govuk-body">
      Everything you typed is still on this page. You can try again: it is received only once, however often
      you press the button.
    </p>
    <SendForm draftId={draftId} carried={carried} words="Try again" />
    <h2 class="govuk-heading-m">What you typed</h2>
    <AnswersTyped sections={carried.sections} draftId={draftId} />
  </>
);
