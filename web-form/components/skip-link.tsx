/** The first thing a keyboard reaches. */
export const SkipLink = () => (
  <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
    Skip to main content
  </a>
);
