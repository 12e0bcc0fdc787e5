import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { html, raw } from 'hono/html';

const STYLE = `
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1.1875rem/1.5 arial, sans-serif; color: #0b0c0c; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 0.75rem; }
button { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 0; border-bottom: 2px solid #002d18;
  font: inherit; text-align: left; color: #fff; background: #00703c; cursor: pointer; }
button:hover { background: #005a30; }
button:focus { outline: 3px solid #fd0; color: #0b0c0c; background: #fd0; }
.banner { padding: 0.75rem 1rem; border-left: 0.5rem solid #1d70b8; background: #f3f2f1; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #b1b4b6; text-align: left; vertical-align: top; }
pre { margin: 0; white-space: pre-wrap; font: inherit; }
`;

const digest = createHash('sha256').update(STYLE).digest('base64');

/** Nothing runs and nothing is fetched; forms go only to this service. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** What may stand in a page: text, which is escaped, or markup made by `html`. */
export type Markup = ReturnType<typeof html>;

/** A plain page of the local service, apart from the service's own design so that nobody mistakes it. */
export const page = async (title: string, content: Markup): Promise<string> =>
  String(
    await html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - local demonstration</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`,
  );

/** Sends a page of the local service. */
export const sendPage = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, PAGE_HEADERS).end(body);
};
