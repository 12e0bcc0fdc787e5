import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Hono } from 'hono';
import { RETURN_FORMATS, returnId } from '../../shared/contract/returns.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FieldError } from '../components/field.ts';
import type { WebDependencies } from '../dependencies.ts';
import { desk } from '../desk/paths.ts';
import type { SignedIn } from '../env.ts';
import { showNotFound } from '../errors/pages.tsx';
import { showProblem } from '../errors/show-problem.ts';
import { requireRole } from '../session/require-role.ts';
import { type AskedReturn, askedReturn } from './asked.ts';
import { Checked } from './checked.tsx';
import { returns } from './paths.ts';
import { ReturnForm } from './return-form.tsx';

const uncompressed = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** A return of a whole year takes longer than other pages. Not quite as long as the function may. */
const PATIENCE_MS = 23_000;

/** No return is as large: it keeps a broken one from filling the memory. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The authority’s day now, `YYYY-MM-DD`. */
const todayOf = ({ settings, now }: Pick<WebDependencies, 'settings' | 'now'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: settings.calendar.timeZone }).format(now());

/** What the API says of the date, as a sentence about it. */
const aboutTheDate = (detail: string): string => detail.replace(/^Must /, 'Date must ');

/** Which return, for which date: how it would come out, and what is wrong with it. */
const homePage = (deps: WebDependencies): Hono<SignedIn> => {
  const check = async (token: string, { wanted }: AskedReturn) =>
    wanted === undefined
      ? undefined
      : deps.api.call('checkReturn', {
          token,
          patienceMs: PATIENCE_MS,
          path: { return: wanted.id },
          query: { on: wanted.on },
        });
  return new Hono<SignedIn>().get('/', async (c) => {
    const asked = askedReturn(c.req.query(), todayOf(deps));
    const { person, accessToken } = c.get('session');
    const result = await check(accessToken, asked);
    if (result?.ok === false && result.problem.code !== 'fields-invalid')
      return showProblem(c, deps, result.problem);
    const errors: readonly FieldError[] =
      result?.ok === false
        ? (result.problem.errors ?? []).map(({ detail }) => ({ field: 'on', words: aboutTheDate(detail) }))
        : asked.errors;
    if (errors.length > 0) c.status(422);
    const isManager = person.roles.includes('manager');
    return c.render(
      <>
        <ErrorSummary
          errors={errors.map((error) => (error.field === 'on' ? { ...error, field: 'on-day' } : error))}
        />
        <h1 class="govuk-heading-l">Returns</h1>
        <p class="govuk-body">
          What the council owes Ofsted and the Department for Education about contacts. See first which rows
          would fail and why. Test referrals and records that were brought in are never part of a return.
        </p>
        <ReturnForm typed={asked.typed} errors={errors} />
        {result?.ok && <Checked checked={result.answer} mayMake={isManager} />}
      </>,
      { title: 'Returns', wide: true, error: errors.length > 0, ...(isManager && { backHref: desk.home }) },
    );
  });
};

/** A return as a file. It is made anew, and the API writes down who had it. */
const filePage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>().get('/:return/file', requireRole(deps, ...ROUTES.makeReturn.roles), async (c) => {
    const id = returnId.safeParse(c.req.param('return'));
    if (!id.success) return showNotFound(c);
    const on = c.req.query('on') ?? todayOf(deps);
    const result = await deps.api.call('makeReturn', {
      token: c.get('session').accessToken,
      patienceMs: PATIENCE_MS,
      path: { return: id.data },
      query: { on, format: RETURN_FORMATS.find((format) => format === c.req.query('format')) },
    });
    // The page says what is wrong with the date, beside its field.
    if (!result.ok && result.problem.code === 'fields-invalid')
      return c.redirect(returns.checked(id.data, on), 303);
    if (!result.ok) return showProblem(c, deps, result.problem);
    const { name, mediaType, content } = result.answer;
    const file = await uncompressed(Buffer.from(content, 'base64'), { maxOutputLength: MOST_BYTES });
    return c.body(new Uint8Array(file), 200, {
      'content-type': mediaType,
      // It names nobody: it stays in the list of downloads.
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    });
  });

/** The pages of managers and auditors about what goes to Ofsted and the Department for Education. */
export const returnPages = (deps: WebDependencies): Hono<SignedIn> => {
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.checkReturn.roles));
  for (const page of [homePage, filePage]) pages.route('/', page(deps));
  return pages;
};
