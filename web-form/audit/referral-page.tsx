import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { askedDays, dayFields } from './asked-days.ts';
import { ChainChecks } from './chain-checks.tsx';
import { csvFile } from './csv-file.ts';
import { DaysErrors, DaysForm } from './days-form.tsx';
import { EventsTable } from './events-table.tsx';
import { audit, type Days } from './paths.ts';

const PATH = '/referrals/:reference';

/** Who read and changed one referral. */
export const referralAuditPage = (deps: WebDependencies): Hono<SignedIn> => {
  const load = (token: string, reference: string, query: Days) =>
    deps.api.call('referralAudit', { token, path: { reference }, query });
  return new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const asked = askedDays(c);
      const reference = c.req.param('reference');
      const result = await load(c.get('session').accessToken, reference, asked.days);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { children, checks, events, more } = result.answer;
      if (asked.errors.length > 0) c.status(422);
      return c.render(
        <>
          <DaysErrors errors={asked.errors} />
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{reference}</span>
            Who read and changed this referral
          </h1>
          <p class="govuk-body">Nothing of what it says is shown here. That you looked is recorded too.</p>
          <ChainChecks checks={checks} />
          <h2 class="govuk-heading-m">Whom it is about</h2>
          <ul class="govuk-list">
            {children.map(({ label, child }) => (
              <li>
                <a class="govuk-link" href={audit.child(child, asked.days)}>
                  {label}: who read and changed anything about them, in any referral
                </a>
              </li>
            ))}
          </ul>
          <h2 class="govuk-heading-m">Which days?</h2>
          <DaysForm action={audit.referral(reference)} fields={dayFields(asked)} errors={asked.errors} />
          <EventsTable
            caption="Events, oldest first"
            events={events}
            more={more}
            file={audit.referralFile(reference, asked.days)}
          />
        </>,
        {
          title: `Audit of ${reference}`,
          wide: true,
          backHref: audit.home,
          error: asked.errors.length > 0,
        },
      );
    })
    .get(`${PATH}/events.csv`, async (c) => {
      const reference = c.req.param('reference');
      const result = await load(c.get('session').accessToken, reference, askedDays(c).days);
      return result.ok
        ? csvFile(c, `audit-${reference}`, result.answer.events)
        : showProblem(c, deps, result.problem);
    });
};
