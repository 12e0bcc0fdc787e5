import { type Context, Hono } from 'hono';
import type { PackDecided } from '../../../shared/contract/life.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { FieldError } from '../../components/field.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { type Posted, posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { PackView, type PackViewProps } from './pack-view.tsx';
import { DECISIONS } from './words.ts';

const PATH = '/referrals/:reference/subject-access/:pack';
const CHANGED =
  'Somebody decided about this pack since you opened it, so nothing was recorded. What you chose is kept on this page: look at it, and save it if it still holds.';

type Typed = NonNullable<PackViewProps['typed']>;

const typedIn = (fields: Posted): Typed => ({
  decisions: new Map(
    Object.keys(fields)
      .filter((name) => /^m\d+$/.test(name))
      .map((mark) => [mark, textOf(fields, mark)]),
  ),
  also: textOf(fields, 'also').replaceAll('\r\n', '\n'),
});

const linesOf = ({ also }: Typed): string[] =>
  also
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');

const toDecide = (typed: Typed, seen: string): PackDecided => ({
  decisions: [...typed.decisions].flatMap(([mark, chosen]) => {
    const decision = DECISIONS.find((each) => each === chosen);
    return decision === undefined ? [] : [{ mark, decision }];
  }),
  also: linesOf(typed).map((words) => ({ words, reason: 'third-party' })),
  seen: Number(seen),
});

/** A line that stands nowhere in the pack, by its own words: whoever typed it sees which one is meant. */
const errorsIn = ({ errors = [] }: Problem, typed: Typed): FieldError[] =>
  errors.map(({ pointer, detail }) => {
    const line = linesOf(typed)[Number(/^\/also\/(\d+)/.exec(pointer)?.[1] ?? Number.NaN)];
    return line === undefined
      ? { field: '', words: detail }
      : { field: 'also', words: `“${line}” stands nowhere in the pack: enter it exactly as it stands` };
  });

/** A manager decides what of a subject access pack is taken out. */
export const packPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (
    c: Context<SignedIn>,
    path: { reference: string; pack: string },
    after: Pick<PackViewProps, 'typed' | 'errors' | 'notice'>,
  ) => {
    const result = await deps.api.call('readSubjectAccess', { token: c.get('session').accessToken, path });
    if (!result.ok) return showProblem(c, deps, result.problem);
    return c.render(
      <PackView
        reference={path.reference}
        pack={result.answer}
        saved={c.req.query('saved') === 'yes'}
        {...after}
      />,
      {
        title: 'Subject access pack',
        error: after.errors.length > 0,
        backHref: desk.referral(path.reference),
        wide: true,
      },
    );
  };

  return new Hono<SignedIn>()
    .get(PATH, (c) => show(c, c.req.param(), { errors: [] }))
    .post(PATH, async (c) => {
      const path = c.req.param();
      const fields = await posted(c);
      const typed = typedIn(fields);
      const result = await deps.api.call('decideSubjectAccess', {
        token: c.get('session').accessToken,
        path,
        body: toDecide(typed, textOf(fields, 'seen')),
      });
      if (result.ok) return c.redirect(`${desk.pack(path.reference, path.pack)}?saved=yes`, 303);
      const { problem } = result;
      if (problem.code === 'fields-invalid') {
        c.status(422);
        return show(c, path, { typed, errors: errorsIn(problem, typed) });
      }
      if (problem.code === 'changed-since') {
        c.status(409);
        return show(c, path, { typed, errors: [], notice: CHANGED });
      }
      return showProblem(c, deps, problem);
    });
};
