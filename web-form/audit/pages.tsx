import { Hono } from 'hono';
import { ROUTES } from '../../shared/contract/routes.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { errorOf } from '../components/field.ts';
import { Input } from '../components/input.tsx';
import type { WebDependencies } from '../dependencies.ts';
import { reports } from '../desk/reports/paths.ts';
import type { SignedIn } from '../env.ts';
import { returns } from '../returns/paths.ts';
import { samplePaths } from '../samples/paths.ts';
import { requireRole } from '../session/require-role.ts';
import { childAuditPage } from './child-page.tsx';
import { audit } from './paths.ts';
import { referralAuditPage } from './referral-page.tsx';
import { staffAuditPage } from './staff-page.tsx';

const REFERENCE = /^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** As people write it: small letters and blanks do not matter. */
const referenceIn = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

const homePage = (): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/', (c) => {
    const typed = c.req.query('reference');
    const reference = referenceIn(typed ?? '');
    if (REFERENCE.test(reference)) return c.redirect(audit.referral(reference), 303);
    const errors =
      typed === undefined ? [] : [{ field: 'reference', words: 'Enter a reference, like EX-7K3M-9QTD' }];
    if (errors.length > 0) c.status(422);
    return c.render(
      <>
        <ErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Who read and changed what</h1>
        <p class="govuk-body">
          Start from a referral. From there you come to a child, over all their referrals, and to all that one
          person did in a day.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={reports.live}>
            How the front door stands
          </a>
          , in figures.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={returns.home}>
            Returns
          </a>
          : which rows would fail, and why.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={samplePaths.home}>
            Samples of decisions
          </a>
        </p>
        <form method="get" action={audit.home} novalidate>
          <Input
            name="reference"
            label="Reference"
            hint="Like EX-7K3M-9QTD"
            width={20}
            value={typed}
            error={errorOf(errors, 'reference')}
            autocomplete="off"
            spellcheck={false}
          />
          <Button words="Show" once={false} />
        </form>
      </>,
      { title: 'Audit', error: errors.length > 0 },
    );
  });

/** The pages of auditors and managers: who read and changed what, and nothing of what a record says. */
export const auditPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.referralAudit.roles));
  for (const page of [homePage, referralAuditPage, childAuditPage, staffAuditPage]) {
    pages.route('/', page(deps));
  }
  return pages;
};
