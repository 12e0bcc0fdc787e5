import type { Work } from '../../../shared/contract/answers/work.ts';
import { OUT_OF_TURN_REASONS, OUT_OF_TURN_WORDS } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Radios } from '../../components/radios.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { desk } from '../paths.ts';

/** The hidden field that tells this form from the button that led to it. */
export const ASKED = 'asked';

export interface TakeFormProps {
  readonly work: Work;
  readonly reason: string;
  readonly words: string;
  readonly errors: readonly FieldError[];
  readonly notice?: string | undefined;
  /** It cannot be taken by this person as it stands: nothing is asked. */
  readonly closed?: boolean | undefined;
}

/** The heading, also for the page's title. */
export const takeTitle = ({ closed }: Pick<TakeFormProps, 'closed'>): string =>
  closed ? 'You cannot take this work' : 'Take this work before its turn';

const Asked = ({ work, reason, words, errors }: TakeFormProps) => (
  <>
    <p class="govuk-body">
      More urgent work is waiting in {work.queueName}. If nothing speaks for this one, pull the next instead.
    </p>
    <Form action={desk.take(work.id)}>
      <input type="hidden" name={ASKED} value="yes" />
      <Radios
        name="reason"
        label="Why do you take it now?"
        hint="Your reason is recorded"
        value={reason}
        error={errorOf(errors, 'reason')}
        choices={OUT_OF_TURN_REASONS.map((each) => ({
          value: each,
          words: OUT_OF_TURN_WORDS[each],
          ...(each === 'other' && {
            reveals: (
              <Textarea
                name="words"
                label="What is the reason?"
                rows={3}
                value={words}
                error={errorOf(errors, 'words')}
              />
            ),
          }),
        }))}
      />
      <Button words="Take it" />
    </Form>
  </>
);

/** Asks why work is taken before its turn, or says that it cannot be. */
export const TakeForm = (props: TakeFormProps) => (
  <>
    <ErrorSummary errors={props.errors} />
    {props.notice && <NotificationBanner>{props.notice}</NotificationBanner>}
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{props.work.reference}</span>
      {takeTitle(props)}
    </h1>
    {props.closed ? (
      <p class="govuk-body">
        <a class="govuk-link" href={desk.queue(props.work.queue)}>
          Go to the queue {props.work.queueName}
        </a>
      </p>
    ) : (
      <Asked {...props} />
    )}
  </>
);
