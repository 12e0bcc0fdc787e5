import { Hono } from 'hono';
import type { Assets } from './assets.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Style sheet and script. They may be kept for ever: other content has another address. */
export const assetPages = (assets: Assets): Hono =>
  new Hono().get('/:name', (c) => {
    const asset = assets.get(`/assets/${c.req.param('name')}`);
    return asset === undefined
      ? c.notFound()
      : c.body(asset.body, 200, {
          'content-type': asset.type,
          'cache-control': FOR_EVER,
          'x-content-type-options': 'nosniff',
        });
  });
