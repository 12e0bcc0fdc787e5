import type { DraftListed } from '../../../shared/store/drafts.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { dayAndTime } from '../../components/when.ts';
import { draftPath, REFERRALS } from '../draft/paths.ts';

export const MINE_TITLE = 'Your referrals';

interface MineProps {
  readonly drafts: readonly DraftListed[] | 'unavailable';
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

/** Start, continue, and see where referrals stand. */
export const MinePage = ({ drafts, typed, error }: MineProps) => (
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
      <>
        <NotSent drafts={drafts.filter(({ sent }) => sent === undefined)} />
        <Sent drafts={drafts.filter(({ sent }) => sent !== undefined)} />
      </>
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
