import type { Child } from 'hono/jsx';

/** The page's heading where something is finished. */
export const Panel = ({ title, children }: { title: string; children?: Child }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    <div class="govuk-panel__body">{children}</div>
  </div>
);
