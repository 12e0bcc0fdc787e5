import type { Child } from 'hono/jsx';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Person } from '../../shared/store/sessions.ts';
import { EndsSoon } from '../session/ends-soon.tsx';
import type { SessionLeft } from '../session/left.ts';
import { BackLink } from './back-link.tsx';
import { ExitThisPage } from './exit-this-page.tsx';
import { classes } from './field.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PhoneNumbers } from './phone-numbers.tsx';
import { SkipLink } from './skip-link.tsx';

export interface LayoutProps {
  readonly title: string;
  readonly error?: boolean | undefined;
  readonly user: Person | undefined;
  /** What is left of the session, where there is one. */
  readonly left?: SessionLeft | undefined;
  readonly backHref?: string | undefined;
  /** `list`: a table of many columns, which takes what the window has. */
  readonly wide?: boolean | 'list' | undefined;
  readonly exit?: boolean | undefined;
  readonly settings: AuthoritySettings;
  readonly styles: string | undefined;
  readonly script: string | undefined;
  readonly children?: Child;
}

const Head = ({ title, error, service, styles }: LayoutProps & { service: string }) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${error ? 'Error: ' : ''}${title} – ${service}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#12312f" />
    <link rel="icon" href="data:," />
    {styles && <link rel="stylesheet" href={styles} />}
  </head>
);

/** The frame of every page. Pages reach it through `c.render(content, head)`. */
export const Layout = (props: LayoutProps) => {
  const service = `${props.settings.name} safeguarding referrals`;
  return (
    <html lang="en" class="govuk-template">
      <Head {...props} service={service} />
      <body class={classes('govuk-template__body', props.wide === 'list' && 'app-list-page')}>
        <SkipLink />
        <Header service={service} user={props.user} />
        <div class="govuk-width-container">
          {(props.exit || props.user?.kind === 'young-person') && <ExitThisPage />}
          {props.backHref && (
            <nav aria-label="Back">
              <BackLink href={props.backHref} />
            </nav>
          )}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            {props.wide ? (
              props.children
            ) : (
              <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">{props.children}</div>
              </div>
            )}
          </main>
        </div>
        <PhoneNumbers phones={props.settings.phones} />
        <Footer service={service} />
        {props.left && <EndsSoon left={props.left} />}
        {props.script && <script type="module" src={props.script} />}
      </body>
    </html>
  );
};
