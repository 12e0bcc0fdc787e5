import { draftsInMemory } from '../referral/doubles.tsx';
import { json } from '../support/api-double.ts';
import { start } from '../support/start.ts';

/** Somebody without an account. */
export const EMAIL = 'orla@housing.example';

/** A browser without any session: keeps its cookies, and sends back the token of the page it last saw. */
export const visit = (answers: Record<string, () => Response> = {}, drafts = draftsInMemory()) => {
  const pages = start(
    {
      'POST /api/email-codes': () => new Response(null, { status: 202 }),
      'POST /api/email-codes/check': () => json({ verified: true, pass: 'pass-1' }),
      ...answers,
    },
    { drafts: drafts.store },
  );
  const jar = new Map<string, string>();
  let token = '';
  const seen = async (response: Response) => {
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const text = await response.text();
    token = text.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? token;
    return { status: response.status, text, to: response.headers.get('location') };
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    ...pages,
    drafts,
    jar,
    open: async (path: string) => seen(await pages.get(path, cookie())),
    send: async (path: string, fields: Record<string, string> = {}) =>
      seen(await pages.post(path, { _csrf: token, ...fields }, cookie())),
  };
};

/** Asks for a code and types it. */
export const withCode = async (browser: ReturnType<typeof visit>, email = EMAIL) => {
  await browser.open('/guest/email');
  await browser.send('/guest/email', { email });
  await browser.open('/guest/code');
  return browser.send('/guest/code', { code: '123 456' });
};
