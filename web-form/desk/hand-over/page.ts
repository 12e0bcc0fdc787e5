import { type Context, Hono } from 'hono';
import type { HandOver } from '../../../shared/contract/answers/hand-over.ts';
import { dayAndTime } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { desk } from '../paths.ts';
import { handOverParts } from './parts.ts';

type AnyContext = Context<SignedIn, '/referrals/:reference/contacts/:number/*'>;

/** Names nobody: it stays in the list of downloads. */
const file = (handOver: HandOver, format: 'json' | 'pdf', type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${handOver.contact.contactId}.${format}"`,
  'cache-control': 'no-store',
});

const inPdf = (handOver: HandOver, pageAddress: string) => ({
  title: `Contact ${handOver.contact.contactId}`,
  opening: [
    `Handed over by ${handOver.authority.name} on ${dayAndTime(handOver.madeAt)}, by ${handOver.madeBy.name}.`,
    'This file holds personal information about children and adults. Keep it in the case system and nowhere else.',
  ],
  parts: handOverParts(handOver),
  seeInstead: `see the record: ${pageAddress}`,
});

/** One contact as files for the case system; the API decides who may, and notes that they did. */
export const handOverFiles = (deps: WebDependencies): Hono<SignedIn> => {
  const withHandOver = async (
    c: AnyContext,
    answer: (handOver: HandOver) => Response | Promise<Response>,
  ): Promise<Response> => {
    const result = await deps.api.call('handOver', {
      token: c.get('session').accessToken,
      path: { reference: c.req.param('reference'), number: c.req.param('number') },
    });
    return result.ok ? answer(result.answer) : showProblem(c, deps, result.problem);
  };

  return new Hono<SignedIn>()
    .get('/referrals/:reference/contacts/:number/hand-over.json', (c) =>
      withHandOver(c, (handOver) =>
        c.body(
          `${JSON.stringify(handOver, null, 2)}\n`,
          200,
          file(handOver, 'json', 'application/json; charset=utf-8'),
        ),
      ),
    )
    .get('/referrals/:reference/contacts/:number/hand-over.pdf', (c) =>
      withHandOver(c, async (handOver) => {
        // Only whoever takes the file waits for what makes it.
        const [{ partsPdf }, { readFonts }] = await Promise.all([
          import('../../referral/copy/parts-pdf.ts'),
          import('../../referral/copy/fonts.ts'),
        ]);
        const address = `${deps.baseUrl}${desk.referral(handOver.reference)}`;
        const made = await partsPdf(inPdf(handOver, address), await readFonts());
        return c.body(new Uint8Array(made), 200, file(handOver, 'pdf', 'application/pdf'));
      }),
    );
};
