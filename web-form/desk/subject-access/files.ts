import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import type { PartsDocument } from '../../referral/copy/parts-pdf.ts';
import { desk } from '../paths.ts';
import { packDocument, releaseDocument } from './pack-parts.ts';

const PATH = '/referrals/:reference/subject-access/:pack';

/** Names nobody: it stays in the list of downloads. */
const named = (file: string, type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${file}"`,
  'cache-control': 'no-store',
});

const asJson = (c: Context, file: string, content: unknown): Response =>
  c.body(
    `${JSON.stringify(content, null, 2)}\n`,
    200,
    named(`${file}.json`, 'application/json; charset=utf-8'),
  );

const asPdf = async (c: Context, file: string, document: PartsDocument): Promise<Response> => {
  // Only whoever takes the file waits for what makes it.
  const [{ partsPdf }, { readFonts }] = await Promise.all([
    import('../../referral/copy/parts-pdf.ts'),
    import('../../referral/copy/fonts.ts'),
  ]);
  const made = await partsPdf(document, await readFonts());
  return c.body(new Uint8Array(made), 200, named(`${file}.pdf`, 'application/pdf'));
};

/** A subject access pack as files: with its marks for the council, or as it is released. The API decides who may. */
export const packFiles = (deps: WebDependencies): Hono<SignedIn> => {
  const asked = (c: Context<SignedIn>, path: { reference: string; pack: string }) => ({
    token: c.get('session').accessToken,
    path: { reference: path.reference, pack: path.pack },
  });
  return new Hono<SignedIn>()
    .get(`${PATH}/pack.json`, async (c) => {
      const result = await deps.api.call('readSubjectAccess', asked(c, c.req.param()));
      return result.ok ? asJson(c, 'pack', result.answer) : showProblem(c, deps, result.problem);
    })
    .get(`${PATH}/pack.pdf`, async (c) => {
      const { reference, pack } = c.req.param();
      const result = await deps.api.call('readSubjectAccess', asked(c, c.req.param()));
      if (!result.ok) return showProblem(c, deps, result.problem);
      return asPdf(c, 'pack', packDocument(result.answer, `${deps.baseUrl}${desk.pack(reference, pack)}`));
    })
    .get(`${PATH}/release.json`, async (c) => {
      const result = await deps.api.call('releaseSubjectAccess', asked(c, c.req.param()));
      return result.ok ? asJson(c, 'release', result.answer) : showProblem(c, deps, result.problem);
    })
    .get(`${PATH}/release.pdf`, async (c) => {
      const result = await deps.api.call('releaseSubjectAccess', asked(c, c.req.param()));
      return result.ok
        ? asPdf(c, 'release', releaseDocument(result.answer))
        : showProblem(c, deps, result.problem);
    });
};
