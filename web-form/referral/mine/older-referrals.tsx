import { REFERRALS } from '../draft/paths.ts';

/** Leads to the next page of what was sent; nothing at its end. */
export const OlderReferrals = ({ next }: { next: string | null }) =>
  next === null ? null : (
    <p class="govuk-body">
      <a class="govuk-link" href={`${REFERRALS}?from=${encodeURIComponent(next)}`}>
        Older referrals
      </a>
    </p>
  );
