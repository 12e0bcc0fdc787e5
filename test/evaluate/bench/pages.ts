import { performance } from 'node:perf_hooks';
import { brotliDecompressSync } from 'node:zlib';
import { buildAssets } from '../../../web-form/assets/build.ts';
import { draftsInMemory } from '../../web-form/referral/doubles.tsx';
import { BASE_URL, PARTNER, start } from '../../web-form/support/start.ts';
import { type Figure, figure, mean, percentile } from './figure.ts';

const WARM = 30;
const TIMES = 100;
/** What may cross the wire, in bytes, compressed with Brotli. */
const FIRST_VIEW = 100_000;
const LATER_VIEW = 15_000;

interface Page {
  readonly bytes: number;
  readonly text: string;
}

const linksIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, link = '']) => link)),
];

/** The pages of the form as the web tier makes them, with the API and the store left out. */
export const benchPages = async (): Promise<Figure[]> => {
  const { app, signedIn, post } = start({}, { drafts: draftsInMemory().store, assets: await buildAssets() });
  const cookie = await signedIn(PARTNER);
  const view = async (path: string): Promise<Page> => {
    const headers = { cookie, 'accept-encoding': 'br' };
    const answer = await app.request(`${BASE_URL}${path}`, { headers });
    // A page that opens only after another was answered leads there.
    if (answer.status === 303) return { bytes: 0, text: '' };
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    const body = Buffer.from(await answer.arrayBuffer());
    const packed = answer.headers.get('content-encoding') === 'br';
    return { bytes: body.length, text: (packed ? brotliDecompressSync(body) : body).toString() };
  };
  const bytesOf = async (paths: readonly string[]): Promise<number> => {
    const views = await Promise.all(paths.map(view));
    return views.reduce((sum, { bytes }) => sum + bytes, 0);
  };

  const made = await post('/referrals/drafts', {}, cookie);
  const draft = new URL(made.headers.get('location') ?? '', BASE_URL).pathname;
  // The page that a new draft opens leads to the list of its pages, or is that list.
  const overview = draft.match(/^\/referrals\/drafts\/[^/]+/)?.[0] ?? draft;
  const pages = [
    '/',
    '/help',
    overview,
    ...linksIn((await view(overview)).text, /href="(\/referrals\/drafts\/[^"#?]+)"/g),
  ];

  const first = await view('/');
  const assets = linksIn(first.text, /(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g);
  const styles = await Promise.all(assets.filter((path) => path.endsWith('.css')).map(view));
  const fonts = styles.flatMap(({ text }) => linksIn(text, /url\(["']?(\/assets\/[^"')]+\.woff2)/g));
  const firstBytes = first.bytes + (await bytesOf([...assets, ...fonts]));

  const later: number[] = [];
  const times: number[] = [];
  for (const path of new Set(pages)) {
    if ((await view(path)).bytes === 0) continue;
    for (let time = 0; time < WARM; time++) await view(path);
    for (let time = 0; time < TIMES; time++) {
      const from = performance.now();
      const { bytes } = await view(path);
      times.push(performance.now() - from);
      if (time === 0) later.push(bytes);
    }
  }
  return [
    figure('pages.first-view', firstBytes, 'bytes, Brotli', FIRST_VIEW),
    figure('pages.later-view-largest', Math.max(...later), 'bytes, Brotli', LATER_VIEW),
    figure('pages.measured', later.length, 'pages'),
    figure('pages.p50', percentile(times, 0.5), 'ms'),
    figure('pages.p99', percentile(times, 0.99), 'ms'),
    figure('pages.per-second', 1_000 / mean(times), 'pages per second on one core'),
  ];
};
