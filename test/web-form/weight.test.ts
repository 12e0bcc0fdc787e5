import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assets } from '../../web-form/assets/assets.ts';
import { buildAssets } from '../../web-form/assets/build.ts';
import { draftsInMemory } from './referral/doubles.tsx';
import { BASE_URL, PARTNER, SOCIAL_WORKER, start } from './support/start.ts';

/** Bytes over the wire that nobody should have to wait for, bodies alone: a kilobyte is 1,024. */
const FIRST_VIEW = 100 * 1024;
const LATER_VIEW = 15 * 1024;
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };

let assets: Assets;

beforeAll(async () => {
  assets = await buildAssets();
}, 60_000);

const startWithAssets = () => start({}, { assets, drafts: draftsInMemory().store });

/** One answer as it goes over the wire. */
const weigh = async (app: ReturnType<typeof start>['app'], path: string, cookie = '') => {
  const answer = await app.request(`${BASE_URL}${path}`, { headers: { ...BROWSER, cookie } });
  const body = Buffer.from(await answer.arrayBuffer());
  return { answer, bytes: body.length, body };
};

const unpacked = (body: Buffer): string => brotliDecompressSync(body).toString();

const filesOf = (page: string): string[] =>
  [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);

test('the first view weighs at most 100 KB, style sheet and script included', async () => {
  const { app } = startWithAssets();
  const page = await weigh(app, '/');
  expect(page.answer.headers.get('content-encoding')).toBe('br');
  const files = filesOf(unpacked(page.body));
  expect(files).toHaveLength(2);
  const weights = await Promise.all(files.map((path) => weigh(app, path)));
  for (const { answer } of weights) expect(answer.headers.get('content-encoding')).toBe('br');
  const bytes = page.bytes + weights.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(FIRST_VIEW);
});

describe('later views weigh at most 15 KB', () => {
  test.each(['/', '/help', '/privacy', '/accessibility', '/cookies', '/referrals'])('%s', async (path) => {
    const { app, signedIn } = startWithAssets();
    const { answer, bytes } = await weigh(app, path, await signedIn(PARTNER));
    expect(answer.status).toBe(200);
    expect(bytes).toBeLessThanOrEqual(LATER_VIEW);
  });

  test('every page of a new referral', async () => {
    const { store } = draftsInMemory();
    const { id } = await store.create(PARTNER.id);
    const { app, signedIn } = start({}, { assets, drafts: store });
    const cookie = await signedIn(PARTNER);
    const from = `/referrals/drafts/${id}`;
    const overview = unpacked((await weigh(app, from, cookie)).body);
    const pages = new Set(
      [...overview.matchAll(new RegExp(`href="(${from}/[^"#?]+)`, 'g'))].map(([, path = '']) => path),
    );
    expect(pages.size).toBeGreaterThan(4);
    for (const path of [from, ...pages]) {
      const { answer, bytes } = await weigh(app, path, cookie);
      // Some pages open only after others: those lead on.
      expect([200, 303], path).toContain(answer.status);
      expect(bytes, path).toBeLessThanOrEqual(LATER_VIEW);
    }
  });
});

test('a browser that does not take Brotli gets the same page as it is', async () => {
  const { app } = startWithAssets();
  const plain = await app.request(`${BASE_URL}/help`, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('vary')).toContain('accept-encoding');
  expect(unpacked((await weigh(app, '/help')).body)).toBe(await plain.text());
});

test('a page keeps its status and headers when it is compressed', async () => {
  const { app, signedIn } = startWithAssets();
  const { answer } = await weigh(app, '/desk', await signedIn(PARTNER));
  expect(answer.status).toBe(403);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('content-type')).toContain('text/html');
  const moved = await weigh(app, '/nothing', await signedIn(SOCIAL_WORKER));
  expect(moved.answer.status).toBe(404);
});
