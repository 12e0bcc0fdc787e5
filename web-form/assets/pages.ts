import { Hono } from 'hono';
import { acceptsBrotli } from '../accepts-brotli.ts';
import type { Assets } from './assets.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Style sheet and script. They may be kept for ever: other content has another address. */
export const assetPages = (assets: Assets): Hono =>
  new Hono().get('/:name', (c) => {
    const asset = assets.get(`/assets/${c.req.param('name')}`);
    if (asset === undefined) return c.notFound();
    const headers = {
      'content-type': asset.type,
      'cache-control': FOR_EVER,
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    };
    return asset.brotli !== undefined && acceptsBrotli(c.req.header('accept-encoding'))
      ? c.body(new Uint8Array(asset.brotli), 200, { ...headers, 'content-encoding': 'br' })
      : c.body(asset.body, 200, headers);
  });
