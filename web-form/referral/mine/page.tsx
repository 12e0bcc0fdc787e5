import type { SentReferrals } from '../../../shared/contract/answers/sent.ts';
import type { DraftListed } from '../../../shared/store/drafts.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { dayAndTime } from '../../components/when.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { picture } from '../../partner/paths.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';
import { OlderReferrals } from './older-referrals.tsx';

export const MINE_TITLE = 'Your referrals';

interface MineProps {
  readonly drafts: readonly DraftListed[] | 'unavailable';
  /** Undefined where the service could not be asked. */
  readonly sent: SentReferrals | undefined;
  readonly typed: string;
  readonly error: string | undefined;
}

const NotSent = ({ drafts }: { drafts: readonly DraftListed[] }) => (
  <>
    <h2 class="govuk-heading-m">Not sent yet</h2>
    {drafts.length === 0 && <p class="govuk-body">You have no drafts.</p>}
    <ul class="govuk-list">
      {drafts.map(({ id, createdAt, changedAt }) => (
        <li>
          <a class="govuk-link" href={draftPath(id)}>
            Draft started on {dayAndTime(createdAt)}
          </a>
          , last saved on {dayAndTime(changedAt)}
        </li>
      ))}
    </ul>
  </>
);

const Sent = ({ drafts }: { drafts: readonly DraftListed[] }) => (
  <>
    <h2 class="govuk-heading-m">Sent in the last 30 days</h2>
    {drafts.length === 0 && <p class="govuk-body">You have sent none.</p>}
    <ul class="govuk-list">
      {drafts.map(
        ({ sent }) =>
          sent && (
            <li>
              <a class="govuk-link" href={`${REFERRALS}/${sent.reference}`}>
                {sent.reference}
              </a>
              , sent on {dayAndTime(sent.at)}
            </li>
          ),
      )}
    </ul>
  </>
);

const SentByAgency = ({ sent: { referrals, next } }: { sent: SentReferrals }) => (
  <>
    <h2 class="govuk-heading-m">Sent by your agency in the last 12 months</h2>
    {referrals.length === 0 ? (
      <p class="govuk-body">None that you can see here.</p>
    ) : (
      <WideTable
        caption="Sent by your agency"
        captionHidden
        head={['Reference', 'Sent', 'Status', 'By']}
        rows={referrals.map(({ reference, receivedAt, words, mine }) => [
          <a class="govuk-link" href={`${REFERRALS}/${reference}`}>
            {reference}
          </a>,
          dayAndTime(receivedAt),
          words,
          mine ? 'You' : 'A colleague',
        ])}
      />
    )}
    <OlderReferrals next={next} />
  </>
);

/** Start, continue, and see where referrals stand. */
export const MinePage = ({ drafts, sent, typed, error }: MineProps) => (
  <>
    <ErrorSummary errors={error === undefined ? [] : [{ field: 'reference', words: error }]} />
    <h1 class="govuk-heading-l">{MINE_TITLE}</h1>
    <Form action={`${REFERRALS}/drafts`}>
      <Button words="Start a new referral" />
    </Form>
    {drafts === 'unavailable' ? (
      <p class="govuk-body">
        Your drafts cannot be shown just now. They are kept. Try again in a few minutes.
      </p>
    ) : (
      <NotSent drafts={drafts.filter((draft) => draft.sent === undefined)} />
    )}
    {sent !== undefined && <SentByAgency sent={sent} />}
    <p class="govuk-body">
      <a class="govuk-link" href={picture.home}>
        What became of your agency’s referrals
      </a>
      , in figures.
    </p>
    {sent === undefined && drafts !== 'unavailable' && (
      <Sent drafts={drafts.filter((draft) => draft.sent !== undefined)} />
    )}
    <h2 class="govuk-heading-m">See where a referral stands</h2>
    <Form action={`${REFERRALS}/open`}>
      <Input
        name="reference"
        label="Reference"
        hint="For example EX-7K3M-9QTD"
        width={20}
        value={typed}
        error={error}
      />
      <Button words="Show" kind="secondary" />
    </Form>
  </>
);
