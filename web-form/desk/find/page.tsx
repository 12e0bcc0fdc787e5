import { type Context, Hono } from 'hono';
import type { Found } from '../../../shared/contract/search.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { posted } from '../../posted.ts';
import { desk } from '../paths.ts';
import { stepProblem } from '../work/step-problem.ts';
import { FindForm, type FindFormProps } from './find-form.tsx';
import { Results } from './results.tsx';
import { toSearch, typedIn } from './typed.ts';

const PATH = '/find';
const LABELS = {
  '': { field: 'reference', label: 'Search' },
  '/reference': { field: 'reference', label: 'Reference' },
  '/given': { field: 'given', label: 'First names' },
  '/family': { field: 'family', label: 'Last name' },
  '/born': { field: 'born-day', label: 'Date of birth' },
  '/nhsNumber': { field: 'nhsNumber', label: 'NHS number' },
  '/upn': { field: 'upn', label: 'Unique pupil number' },
  '/postcode': { field: 'postcode', label: 'Postcode' },
};

const show = (c: Context, { found, ...props }: FindFormProps & { found?: Found }) =>
  c.render(
    <>
      <FindForm {...props} />
      {found && <Results found={found} />}
    </>,
    // Never what was searched for: titles are kept in histories.
    {
      title:
        found === undefined ? 'Find a child or a reference' : 'Find a child or a reference: what was found',
      error: props.errors.length > 0,
      backHref: desk.home,
      wide: true,
    },
  );

/**
 * Finds a child or a reference. What is typed is posted and answered on the spot, so that it stands in no
 * address; like every page this one is not kept by browsers.
 */
export const findPage = (deps: WebDependencies): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get(PATH, (c) => show(c, { typed: typedIn({}), errors: [] }))
    .post(PATH, async (c) => {
      const typed = typedIn(await posted(c));
      const result = await deps.api.call('search', {
        token: c.get('session').accessToken,
        body: toSearch(typed),
      });
      if (result.ok) return show(c, { typed, errors: [], found: result.answer });
      const problem = stepProblem(result.problem, LABELS);
      if (problem === undefined || problem.status !== 422) return showProblem(c, deps, result.problem);
      c.status(422);
      return show(c, { typed, errors: problem.errors });
    });
