import type { AuthoritySettings } from '../../../shared/settings/schema.ts';

/** Whom to ask about what one may not open. */
export const WhomToAsk = ({ settings }: { settings: AuthoritySettings }) => (
  <p class="govuk-body">
    Ask a manager: ring {settings.phones.mash.name} on {settings.phones.mash.number}, or email{' '}
    <a class="govuk-link app-typed" href={`mailto:${settings.restrictedRecords.managers}`}>
      {settings.restrictedRecords.managers}
    </a>
    . Say the reference, not a name.
  </p>
);
