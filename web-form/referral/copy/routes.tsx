import { type Context, Hono } from 'hono';
import { referenceOf } from '../../../shared/contract/fields.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { notFound } from '../draft/answers.tsx';
import { REFERRALS } from '../draft/paths.ts';
import { visitOf } from '../visit.ts';
import { type Copy, copyOf } from './copy.ts';
import { readFonts } from './fonts.ts';
import { CopyPage } from './page.tsx';
import { copyPath } from './paths.ts';

/** A copy of a referral for whoever may read it: the API decides, and notes who looked. */
export const copyRoutes = (deps: WebDependencies): Hono<SignedIn> => {
  const withCopy = async (
    c: Context<SignedIn>,
    show: (copy: Copy) => Response | Promise<Response>,
  ): Promise<Response> => {
    const visit = visitOf(c, deps);
    const reference = c.req.param('reference') ?? '';
    if (!referenceOf.safeParse(reference).success) return notFound(c, visit);
    const result = await deps.api.call('readReferral', { token: visit.token, path: { reference } });
    if (result.ok) return show(copyOf(result.answer, visit.settings.name));
    const { code } = result.problem;
    return code === 'not-found' || code === 'not-allowed'
      ? notFound(c, visit)
      : showProblem(c, deps, result.problem);
  };

  return new Hono<SignedIn>()
    .get('/:reference/copy', (c) =>
      withCopy(c, async (copy) =>
        c.render(<CopyPage copy={copy} />, {
          title: `Copy of referral ${copy.reference}`,
          backHref: `${REFERRALS}/${copy.reference}`,
        }),
      ),
    )
    .get('/:reference/copy.pdf', (c) =>
      withCopy(c, async (copy) => {
        // Only whoever keeps a copy waits for what makes it.
        const { copyPdf } = await import('./pdf.ts');
        const file = await copyPdf(copy, await readFonts(), `${deps.baseUrl}${copyPath(copy.reference)}`);
        return c.body(new Uint8Array(file), 200, {
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${copy.reference}.pdf"`,
          'cache-control': 'no-store',
        });
      }),
    );
};
