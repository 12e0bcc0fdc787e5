import type { Child } from 'hono/jsx';

/** Words that stand out from those around them. */
export const InsetText = ({ children }: { children?: Child }) => (
  <div class="govuk-inset-text">{children}</div>
);
