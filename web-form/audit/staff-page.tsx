import { Hono } from 'hono';
import { calendarDay } from '../components/when.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showProblem } from '../errors/show-problem.ts';
import { csvFile } from './csv-file.ts';
import { DaysErrors, DaysForm, dayErrors } from './days-form.tsx';
import { EventsTable } from './events-table.tsx';
import { audit } from './paths.ts';

const PATH = '/staff/:key';

/** What one person read and did on one day. */
export const staffAuditPage = (deps: WebDependencies): Hono<SignedIn> => {
  const load = (token: string, staff: string, day: string | undefined) =>
    deps.api.call('staffAudit', { token, path: { staff }, query: { day } });
  return new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const key = c.req.param('key');
      const typed = c.req.query('day')?.trim() ?? '';
      const errors = dayErrors({ day: typed });
      const asked = errors.length > 0 || typed === '' ? undefined : typed;
      const result = await load(c.get('session').accessToken, key, asked);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const { day, name, events, more } = result.answer;
      if (errors.length > 0) c.status(422);
      return c.render(
        <>
          <DaysErrors errors={errors} />
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{name || 'One person'}</span>
            All they read and did on {calendarDay(day)}
          </h1>
          <p class="govuk-body">That you looked is recorded too.</p>
          <DaysForm
            action={audit.staff(key)}
            fields={[{ name: 'day', label: 'Which day?', value: typed || day }]}
            errors={errors}
          />
          <EventsTable
            caption="Events, oldest first"
            events={events}
            more={more}
            file={audit.staffFile(key, day)}
          />
        </>,
        { title: 'Audit of one day', wide: true, backHref: audit.home, error: errors.length > 0 },
      );
    })
    .get(`${PATH}/events.csv`, async (c) => {
      const day = c.req.query('day');
      const asked = day === undefined || dayErrors({ day }).length > 0 ? undefined : day;
      const result = await load(c.get('session').accessToken, c.req.param('key'), asked);
      return result.ok
        ? csvFile(c, `audit-of-${result.answer.day}`, result.answer.events)
        : showProblem(c, deps, result.problem);
    });
};
