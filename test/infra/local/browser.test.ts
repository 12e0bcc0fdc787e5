import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway } from '../../../infra/local/gateway.ts';
import { identityProvider } from '../../../infra/local/identity/identity-provider.ts';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { type OpenBrowser, openBrowser } from '../../support/browser.ts';
import { PEOPLE } from './people.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const HTML = '<h1>Report a concern</h1><script>document.title="scripted"</script>';
const server = createServer((_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(HTML),
).listen(0, '127.0.0.1');
afterAll(() => void server.close());

const url = () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return `http://127.0.0.1:${address.port}/`;
};

test('a page is drawn by a real browser, with JavaScript', async () => {
  const page = await browser.newPage({ javaScript: true });
  await page.goto(url());
  expect(await page.title()).toBe('scripted');
  expect((await page.screenshot()).length).toBeGreaterThan(1000);
});

test('a page is drawn without JavaScript', async () => {
  const page = await browser.newPage({ javaScript: false });
  await page.goto(url());
  expect(await page.title()).toBe('');
  expect(await page.getByRole('heading', { name: 'Report a concern' }).isVisible()).toBe(true);
});

test('nothing beyond this machine can be reached', async () => {
  const page = await browser.newPage({ javaScript: true });
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test.each([true, false])('the sign-in page works by its buttons (JavaScript: %s)', async (javaScript) => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const oidc = identityProvider({
    url,
    keys: await createKeys(),
    people: PEOPLE,
    agencyName: () => 'Exampleshire High School',
    log: silentLog,
  });
  const fallback = async () => ({ statusCode: 200, body: 'signed in' });
  const gateway = await startGateway({ port, routes: [], mounts: [oidc], fallback, log: silentLog });
  const query = new URLSearchParams({
    client_id: 'front-door-web',
    response_type: 'code',
    redirect_uri: `${url}/sign-in/callback`,
    scope: 'openid profile email',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const page = await browser.newPage({ javaScript });
  // The second person takes over from the first in the same browser, without a script.
  for (const name of [/Priya Nair/, /O’Brien/]) {
    await page.goto(`${url}/oidc/auth?${query}`);
    await page.getByRole('button', { name }).click();
    await page.waitForURL(/\/sign-in\/callback\?code=/);
  }
  await page.close();
  await gateway.close();
});
