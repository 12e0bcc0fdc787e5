import type { Copy } from './copy.ts';
import { copyFilePath } from './paths.ts';
import { Print, SentParts } from './sent-parts.tsx';

/** Everything that was sent, for the screen and for paper. */
export const CopyPage = ({ copy: { reference, sentTo, received, parts } }: { copy: Copy }) => (
  <>
    <h1 class="govuk-heading-l">Copy of referral {reference}</h1>
    <p class="govuk-body">
      Sent to {sentTo}. Received on {received}.
    </p>
    <p class="govuk-body">
      This copy holds personal information about children and adults. Keep it where only people who need it
      can see it.
    </p>
    <p class="govuk-body app-not-printed">
      <a class="govuk-link" href={copyFilePath(reference)} download>
        Keep a copy (PDF)
      </a>
      , or print this page: <Print />.
    </p>
    <SentParts parts={parts} />
  </>
);
