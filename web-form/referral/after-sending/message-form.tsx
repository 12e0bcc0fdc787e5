import { MOST_MESSAGES } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import type { Visit } from '../visit.ts';
import { whomToPhone } from '../whom-to-phone.ts';
import type { MessagePage, MessageView } from './message-page.ts';
import { afterPath, statusPath } from './paths.ts';

/** The hidden field that makes a second press the same message. */
export const KEY = 'key';

/** Why nothing could be sent, though nothing typed was wrong. */
export const NOTICES = {
  'not-sent':
    'This may not have been sent: the service did not answer. What you typed is kept on this page. Wait a minute and send it again.',
  'changed-meanwhile':
    'This was not sent: somebody in your agency has answered the question, or it is no longer asked. What you typed is kept on this page.',
  'too-many-messages': `This was not sent: a referral takes ${MOST_MESSAGES} messages. Phone, and quote the reference. What you typed is kept on this page.`,
  'not-decided-yet': 'This was not sent: there is no decision yet. What you typed is kept on this page.',
} as const;

export interface MessageFormProps extends MessageView {
  readonly page: MessagePage;
  readonly reference: string;
  readonly idempotencyKey: string;
  readonly notice?: keyof typeof NOTICES | undefined;
  readonly visit: Visit;
}

/** A page after sending: what went wrong first, then the question, and whom to phone. */
export const MessageForm = ({
  page,
  reference,
  idempotencyKey,
  notice,
  visit,
  ...shown
}: MessageFormProps) => {
  const phone = whomToPhone(visit.settings, visit.now);
  return (
    <>
      <ErrorSummary errors={shown.errors} />
      {notice && <NotificationBanner>{NOTICES[notice]}</NotificationBanner>}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">Referral {reference}</span>
        {page.title}
      </h1>
      <Form action={afterPath(reference, page.path.replace(':question', shown.question))}>
        <input type="hidden" name={KEY} value={idempotencyKey} />
        {page.view(shown)}
        <Button words={page.button} />
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={statusPath(reference)}>
          Go back without sending
        </a>
      </p>
      <p class="govuk-body">
        If this cannot wait, phone {phone.name} on <Phone number={phone.number} />. If a child is in immediate
        danger, call <Phone number="999" />.
      </p>
    </>
  );
};
