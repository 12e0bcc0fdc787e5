import { Hono } from 'hono';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { askedDays, dayFields } from './asked-days.ts';
import { csvFile } from './csv-file.ts';
import { DaysErrors, DaysForm } from './days-form.tsx';
import { EventsTable } from './events-table.tsx';
import { audit, type Days } from './paths.ts';

const PATH = '/children/:child';

const alsoWords = (count: number): string =>
  count === 1 ? 'one other record of the same child' : `${count} other records of the same child`;

/** Who read and changed anything about one child. */
export const childAuditPage = (deps: WebDependencies): Hono<SignedIn> => {
  const load = (token: string, child: string, query: Days) =>
    deps.api.call('childAudit', { token, path: { child }, query });
  return new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const asked = askedDays(c);
      const child = c.req.param('child');
      const result = await load(c.get('session').accessToken, child, asked.days);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { alsoAs, events, more } = result.answer;
      if (asked.errors.length > 0) c.status(422);
      return c.render(
        <>
          <DaysErrors errors={asked.errors} />
          <h1 class="govuk-heading-l">Who read and changed anything about one child</h1>
          <p class="govuk-body">
            In every referral about them{asked.days.from === undefined && ', over the last seven days'}. That
            you looked is recorded too.
          </p>
          {alsoAs.length > 0 && (
            <p class="govuk-body">
              This includes {alsoWords(alsoAs.length)}, as people or the service found.
            </p>
          )}
          <h2 class="govuk-heading-m">Which days?</h2>
          <DaysForm action={audit.child(child)} fields={dayFields(asked)} errors={asked.errors} />
          <EventsTable
            caption="Events, oldest first"
            events={events}
            more={more}
            file={audit.childFile(child, asked.days)}
          />
        </>,
        { title: 'Audit of a child', wide: true, backHref: audit.home, error: asked.errors.length > 0 },
      );
    })
    .get(`${PATH}/events.csv`, async (c) => {
      const child = c.req.param('child');
      const result = await load(c.get('session').accessToken, child, askedDays(c).days);
      return result.ok
        ? csvFile(c, 'audit-of-a-child', result.answer.events)
        : showProblem(c, deps, result.problem);
    });
};
