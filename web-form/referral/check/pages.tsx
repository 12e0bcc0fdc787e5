import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { Problem } from '../answers/problems.ts';
import { isCall } from '../call/answers.ts';
import { CARRIED, type Carried, carry } from '../draft/carried.ts';
import { draftPath } from '../draft/paths.ts';
import { PhoneNow } from '../phone-now.tsx';
import type { Visit } from '../visit.ts';
import { AnswersTyped } from './answers-typed.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { PromptList } from './prompt-list.tsx';
import type { Prompt } from './prompts.ts';

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

/** Said when a referral was refused for its length: whom to phone does not wait for shortening it. */
const TooLarge = ({ visit }: Pick<CheckProps, 'visit'>) => (
  <>
    <WarningText>
      The referral was not sent, because all answers together are too long. Nobody has read it. Shorten the
      longest answers, named above, then send it again. You can tell us the rest by phone.
    </WarningText>
    <PhoneNow visit={visit} />
  </>
);

export interface CheckPageProps extends CheckProps {
  readonly problems: readonly Problem[];
  readonly prompts?: readonly Prompt[] | undefined;
  /** Was it refused because all of it is too long? */
  readonly tooLarge?: boolean | undefined;
}

/** Everything typed, and the button that sends it. */
export const CheckPage = ({ visit, draftId, carried, problems, prompts = [], tooLarge }: CheckPageProps) => (
  <>
    <ProblemSummary problems={problems} draftId={draftId} />
    <h1 class="govuk-heading-l">{CHECK_TITLE}</h1>
    {tooLarge && <TooLarge visit={visit} />}
    <PromptList prompts={prompts} draftId={draftId} />
    <AnswersTyped sections={carried.sections} draftId={draftId} agencies={visit.settings.agencies} />
    <h2 class="govuk-heading-m">{isCall(carried.sections) ? 'Record the contact' : 'Send the referral'}</h2>
    <p class="govuk-body">You get a reference at once. What you sent cannot be changed afterwards.</p>
    <SendForm
      draftId={draftId}
      carried={carried}
      words={isCall(carried.sections) ? 'Record contact' : 'Send referral'}
    />
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
    <AnswersTyped sections={carried.sections} draftId={draftId} agencies={visit.settings.agencies} />
  </>
);

/** Says that this account cannot send, so that nobody tries again in vain, and whom to phone instead. */
export const NotAllowedPage = ({ visit, draftId, carried }: CheckProps) => (
  <>
    <h1 class="govuk-heading-l">{NOT_SENT_TITLE}</h1>
    <WarningText>
      {visit.person.agency === undefined
        ? 'Your account does not say which agency you work for, so it cannot send referrals.'
        : 'Your account may not send referrals.'}{' '}
      Nobody has read this one. Do not wait for this service.
    </WarningText>
    <PhoneNow visit={visit} />
    <p class="govuk-body">
      Trying again will not help. Ask the person who runs this service for your agency to put your account
      right, then sign in again and send the referral from your drafts. Everything you typed is kept there for
      30 days, and is on this page.
    </p>
    <h2 class="govuk-heading-m">What you typed</h2>
    <AnswersTyped sections={carried.sections} draftId={draftId} agencies={visit.settings.agencies} />
  </>
);
