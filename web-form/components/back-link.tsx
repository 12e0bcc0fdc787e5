/** The way back, above the page's content. */
export const BackLink = ({ href, words = 'Back' }: { href: string; words?: string }) => (
  <nav aria-label="Back">
    <a href={href} class="govuk-back-link">
      {words}
    </a>
  </nav>
);
