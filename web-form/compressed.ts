import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { createMiddleware } from 'hono/factory';
import { acceptsBrotli } from './accepts-brotli.ts';
import type { Visitor } from './env.ts';

const compress = promisify(brotliCompress);

/** Most of the saving for little of the time: pages are made anew at each request. */
const QUALITY = 5;
/** Below this, what is saved is not worth the work. */
const SMALLEST_BYTES = 1024;
const TEXT = /^(text\/|application\/json)/;

/**
 * Sends pages compressed to browsers that take Brotli. A page that holds a token and words from outside could
 * give the token away by its length (BREACH); no other site can have a page made here with somebody's cookie and
 * words of its own: cookies are `SameSite=Lax`, and forms from elsewhere are refused.
 */
export const compressed = createMiddleware<Visitor>(async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!TEXT.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return;
  c.header('vary', 'accept-encoding', { append: true });
  if (!acceptsBrotli(c.req.header('accept-encoding'))) return;
  const body = Buffer.from(await c.res.clone().arrayBuffer());
  if (body.length < SMALLEST_BYTES) return;
  const smaller = await compress(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  c.res = new Response(new Uint8Array(smaller), c.res);
  c.res.headers.delete('content-length');
  c.res.headers.set('content-encoding', 'br');
});
