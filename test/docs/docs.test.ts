import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../../shared/contract/problem.ts';
import { ALL_ROUTES } from '../../shared/contract/routes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = ['shared', 'functions', 'web-form', 'infra', 'test'];

const read = (file: string): string => readFileSync(file, 'utf8');

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const PAGES = ['README.md', 'SECURITY.md']
  .map((page) => join(ROOT, page))
  .concat(filesUnder('docs', /\.md$/));

/** What stands between fences is an example, not a heading or a link. */
const withoutExamples = (markdown: string): string => markdown.replaceAll(/^```.*?^```$/gms, '');

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (page: string): Set<string> =>
  new Set(
    [...withoutExamples(read(page)).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

const linksOf = (page: string): string[] =>
  [...withoutExamples(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

const leadsNowhere = (page: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsOf(target).has(anchor);
};

test('every fact that the code cites is a heading of the reference', () => {
  const headings = anchorsOf(join(ROOT, 'docs/reference.md'));
  const cited = ROOMS.flatMap((room) => filesUnder(room, /\.(tsx?|mjs|scss)$/)).flatMap((file) =>
    [...read(file).matchAll(/docs\/reference\.md#([a-z0-9-]+)/g)].map(([, anchor = '']) => ({
      file: relative(ROOT, file),
      anchor,
    })),
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter(({ anchor }) => !headings.has(anchor))).toEqual([]);
});

test('every link within the repository leads somewhere', () => {
  const broken = PAGES.flatMap((page) =>
    linksOf(page)
      .filter((link) => leadsNowhere(page, link))
      .map((link) => `${relative(ROOT, page)}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every command that the README names is a script', () => {
  const { scripts } = JSON.parse(read(join(ROOT, 'package.json')));
  const named = [...read(join(ROOT, 'README.md')).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(
    ([, name = '']) => name,
  );
  expect(named).toContain('token');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every route and problem of the contract is explained to partner systems, and no other', () => {
  const page = read(join(ROOT, 'docs/api.md'));
  const routes = [...page.matchAll(/^\| `((?:GET|POST) [^`]+)` \|/gm)].map(([, route]) => route);
  expect(routes.toSorted()).toEqual(ALL_ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted());
  const problems = [...page.matchAll(/^\| (\d{3}) \| `([a-z-]+)` \|/gm)].map(([, status, code]) => [
    code,
    Number(status),
  ]);
  expect(Object.fromEntries(problems)).toEqual(
    Object.fromEntries(Object.entries(PROBLEMS).map(([code, { status }]) => [code, status])),
  );
});

test('decisions are numbered without a gap, each in half a page with its reasons', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).toSorted();
  expect(decisions.map((name) => Number(name.slice(0, 3)))).toEqual(decisions.map((_, at) => at + 1));
  for (const name of decisions) {
    const text = read(join(ROOT, 'docs/decisions', name));
    expect(text, name).toMatch(/^# \d{3} /);
    for (const part of ['What', 'Why', 'Consequences']) {
      // One heading may hold two parts, as in "What and why".
      expect(text.toLowerCase(), `${name}: ${part}`).toMatch(
        new RegExp(`\\*\\*.*${part.toLowerCase()}.*\\*\\*`),
      );
    }
  }
});
