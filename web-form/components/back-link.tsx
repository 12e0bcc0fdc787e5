/** The way back, above the page's content. */
export const BackLink = ({ href, words = 'Back' }: { href: string; words?: string }) => (
  <a href={href} class="govuk-back-link">
    {words}
  </a>
);
