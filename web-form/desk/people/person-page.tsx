import { type Context, Hono } from 'hono';
import type { Colleague } from '../../../shared/contract/answers/staff.ts';
import type { Directory } from '../../../shared/contract/directory.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import type { StepProblem } from '../work/step-problem.ts';
import { PersonForm, type PersonFormProps } from './person-form.tsx';
import { directoryProblem, NO_PROBLEM } from './problem.ts';
import { NOBODY, type PersonTyped, personOf, personToList, personTyped } from './typed.ts';

const NEW = '/people-and-agencies/people/new';
const ONE = '/people-and-agencies/people/:key';
const LABELS = {
  '/id': { field: 'id', label: 'Id of the account' },
  '/name': { field: 'name', label: 'Full name' },
  '/roles': { field: 'roles', label: 'Roles' },
  '/agency': { field: 'agency', label: 'Agency' },
  '/from': { field: 'from', label: 'First day' },
  '/to': { field: 'to', label: 'Last day' },
};

const show = (c: Context, props: PersonFormProps) =>
  c.render(<PersonForm {...props} />, {
    title: props.isNew ? 'List a person' : 'What a person may do',
    error: props.problem.errors.length > 0,
    backHref: desk.people,
  });

/** A manager lists somebody, changes what they may do, or says that they have left. */
export const personPage = (deps: WebDependencies): Hono<SignedIn> => {
  const load = async (c: Context<SignedIn>): Promise<Directory | Response> => {
    const result = await deps.api.call('readDirectory', { token: c.get('session').accessToken });
    return result.ok ? result.answer : showProblem(c, deps, result.problem);
  };

  /** Whoever leaves was here lately, and nobody knows their id by heart. The page does without where it is away. */
  const colleaguesFor = async (c: Context<SignedIn>, isNew: boolean): Promise<readonly Colleague[]> => {
    if (!isNew) return [];
    const result = await deps.api.call('listStaff', { token: c.get('session').accessToken, query: {} });
    return result.ok ? result.answer.staff : [];
  };

  const save = async (c: Context<SignedIn>, isNew: boolean, action: string) => {
    const typed = personTyped(await posted(c));
    const result = await deps.api.call('listPerson', {
      token: c.get('session').accessToken,
      body: personToList(typed),
    });
    if (result.ok) {
      // At once, and not only at their next step that needs the API.
      if (typed.left) await deps.sessions.closeAllOf(typed.id);
      return c.redirect(`${desk.people}?saved=${typed.left ? 'left' : 'yes'}`, 303);
    }
    const problem = directoryProblem(result.problem, LABELS, isNew ? 'id' : 'name');
    return problem === undefined
      ? showProblem(c, deps, result.problem)
      : again(c, isNew, action, typed, problem);
  };

  const again = async (
    c: Context<SignedIn>,
    isNew: boolean,
    action: string,
    typed: PersonTyped,
    problem: StepProblem,
  ) => {
    const directory = await load(c);
    if (directory instanceof Response) return directory;
    c.status(problem.status);
    const colleagues = await colleaguesFor(c, isNew);
    return show(c, { action, isNew, typed, directory, colleagues, problem });
  };

  return new Hono<SignedIn>()
    .get(NEW, async (c) => {
      const directory = await load(c);
      if (directory instanceof Response) return directory;
      return show(c, {
        action: desk.newPerson,
        isNew: true,
        typed: NOBODY,
        directory,
        colleagues: await colleaguesFor(c, true),
        problem: NO_PROBLEM,
      });
    })
    .post(NEW, (c) => save(c, true, desk.newPerson))
    .get(ONE, async (c) => {
      const directory = await load(c);
      if (directory instanceof Response) return directory;
      const key = c.req.param('key');
      const person = directory.people.find((each) => each.key === key);
      if (person === undefined) return showNotFound(c);
      return show(c, {
        action: desk.person(key),
        isNew: false,
        typed: personOf(person),
        directory,
        colleagues: [],
        problem: NO_PROBLEM,
      });
    })
    .post(ONE, (c) => save(c, false, desk.person(c.req.param('key'))));
};
