import { type Context, Hono } from 'hono';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { COVERS } from '../../../shared/contract/words.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed, showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { loadRecord } from '../work/load-work.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { AuthoriseForm, type AuthoriseFormProps } from './authorise-form.tsx';

const PATH = '/referrals/:reference/contacts/:number/authorise-checks';
const LABELS = {
  '/covers': { field: 'covers', label: 'What you authorise' },
  '/reason': { field: 'reason', label: 'Reason' },
};
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };

/** May somebody with these roles authorise checks? Only to show or hide: the API decides. */
export const mayAuthoriseChecks = (roles: readonly Role[]): boolean =>
  roles.some((role) => ROUTES.authoriseChecks.roles.some((allowed) => allowed === role));

const load = async (c: Context<SignedIn, typeof PATH>, deps: WebDependencies) => {
  const session = c.get('session');
  if (!mayAuthoriseChecks(session.person.roles)) return showNotAllowed(c);
  const loaded = await loadRecord(deps.api, session, c.req.param('reference'));
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  const contact = loaded.record.contacts.find(({ number }) => String(number) === c.req.param('number'));
  return contact === undefined ? showNotFound(c) : { record: loaded.record, contact };
};

const show = (c: Context, props: AuthoriseFormProps) =>
  c.render(<AuthoriseForm {...props} />, {
    title: `Authorise checks with partners, ${props.record.reference}`,
    error: props.problem.errors.length > 0,
    backHref: desk.referral(props.record.reference),
  });

/** A manager authorises checks with partners about one person. */
export const authoriseChecksPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, async (c) => {
      const found = await load(c, deps);
      if (found instanceof Response) return found;
      return show(c, { ...found, typed: { covers: '', reason: '' }, problem: NO_PROBLEM });
    })
    .post(PATH, async (c) => {
      const found = await load(c, deps);
      if (found instanceof Response) return found;
      const fields = await posted(c);
      const typed = {
        covers: textOf(fields, 'covers'),
        reason: textOf(fields, 'reason').replaceAll('\r\n', '\n'),
      };
      const covers = typed.covers in COVERS ? (typed.covers as keyof typeof COVERS) : undefined; // just looked up
      const errors = [
        ...(covers === undefined ? [{ field: 'covers', words: 'Choose what you authorise' }] : []),
        ...(typed.reason.trim() === '' ? [{ field: 'reason', words: 'Enter your reason' }] : []),
      ];
      if (covers === undefined || errors.length > 0) {
        c.status(422);
        return show(c, { ...found, typed, problem: { errors, status: 422 } });
      }
      const { reference } = found.record;
      const result = await deps.api.call('authoriseChecks', {
        token: c.get('session').accessToken,
        path: { reference, number: String(found.contact.number) },
        body: { covers, reason: typed.reason },
      });
      if (result.ok) return c.redirect(`${desk.referral(reference)}?checks=authorised`, 303);
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined) return showProblem(c, deps, result.problem);
      c.status(problem.status);
      return show(c, { ...found, typed, problem });
    });
