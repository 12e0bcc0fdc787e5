import type { Child } from 'hono/jsx';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';

/** What a notice is made from. */
export interface NoticeProps {
  readonly settings: AuthoritySettings;
}

export const Title = ({ children }: { children?: Child }) => <h1 class="govuk-heading-l">{children}</h1>;
export const Part = ({ title, children }: { title: string; children?: Child }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </>
);
export const Say = ({ children }: { children?: Child }) => <p class="govuk-body">{children}</p>;

/** A bullet list of sentences or parts of one. */
export const Points = ({ points }: { points: readonly Child[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
);

export const Email = ({ to }: { to: string }) => (
  <a class="govuk-link app-typed" href={`mailto:${to}`}>
    {to}
  </a>
);

/** A link to another page of the service. */
export const Here = ({ href, words }: { href: string; words: string }) => (
  <a class="govuk-link" href={href}>
    {words}
  </a>
);

/** A link to another site, which opens in this window: the Back button leads back. */
export const Elsewhere = ({ href, words }: { href: string; words: string }) => (
  <a class="govuk-link" href={href} rel="noreferrer">
    {words}
  </a>
);
