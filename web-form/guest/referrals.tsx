import type { SentReferrals } from '../../shared/contract/answers/sent.ts';
import type { DraftListed } from '../../shared/store/drafts.ts';
import type { Person } from '../../shared/store/sessions.ts';
import { Button } from '../components/button.tsx';
import { Form } from '../components/form.tsx';
import { dayAndTime } from '../components/when.ts';
import { draftPath, REFERRALS } from '../referral/draft/paths.ts';
import { isOnlyInThisBrowser } from '../session/guest.ts';
import { SentByGuest } from './sent.tsx';

const Listed = ({ draft }: { draft: DraftListed }) =>
  draft.sent === undefined ? (
    <li>
      <a class="govuk-link" href={draftPath(draft.id)}>
        Draft started on {dayAndTime(draft.createdAt)}
      </a>
      , last saved on {dayAndTime(draft.changedAt)}
    </li>
  ) : (
    <li>
      <a class="govuk-link" href={draftPath(draft.id, 'sent')}>
        {draft.sent.reference}
      </a>
      , sent on {dayAndTime(draft.sent.at)}
    </li>
  );

interface GuestReferralsProps {
  readonly person: Person;
  readonly drafts: readonly DraftListed[] | 'unavailable';
  /** Undefined for whoever cannot follow what they sent, and where the service could not be asked. */
  readonly sent: SentReferrals | undefined;
}

/** What somebody without an account has written and sent. */
export const GuestReferrals = ({ person, drafts, sent }: GuestReferralsProps) => (
  <>
    <h1 class="govuk-heading-l">Your referrals</h1>
    {drafts === 'unavailable' ? (
      <p class="govuk-body">
        Your drafts cannot be shown just now. They are kept. Try again in a few minutes.
      </p>
    ) : (
      <ul class="govuk-list">
        {drafts
          .filter((draft) => draft.sent === undefined || sent === undefined)
          .map((draft) => (
            <Listed draft={draft} />
          ))}
      </ul>
    )}
    <p class="govuk-body">
      {isOnlyInThisBrowser(person)
        ? 'You can open these in this browser only. They are gone when you close it or leave.'
        : 'A draft is kept here for 30 days. You can come back with the same email address and a new code.'}
    </p>
    <Form action={`${REFERRALS}/drafts`}>
      <Button words="Start a new referral" />
    </Form>
    {sent !== undefined && <SentByGuest sent={sent} />}
  </>
);
