import { describe, expect, it } from 'vitest';
import { ANN, apiThat, type Call, draftsInMemory, NOW, pagesFor, problemOf, RECEIPT } from './doubles.tsx';

type Answer = Parameters<typeof apiThat>[0];
const received: Answer = () => ({ ok: true, status: 201, answer: RECEIPT });

const ready = async (answer: Answer = received, now = NOW, person = ANN) => {
  const drafts = draftsInMemory();
  const { api, calls } = apiThat(answer);
  const pages = pagesFor({ drafts: drafts.store, api, now, person });
  const path = (await pages.post('/referrals/drafts')).location.replace('/danger', '');
  await pages.post(`${path}/worries`, { narrative: 'He said <b>no</b> 🧸' });
  await pages.post((await pages.get(`${path}/children/add`)).location, { given: 'Kim' });
  return { ...pages, ...drafts, calls, path, stored: () => [...drafts.control.kept.values()][0] };
};

const carriedIn = (html: string): string =>
  (html.match(/name="carried" value="([^"]*)"/)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const keysOf = (calls: readonly Call[]) => calls.map(({ idempotencyKey }) => idempotencyKey);

describe('sending', () => {
  it('twice is one referral with one confirmation', async () => {
    const form = await ready();
    const answers = await Promise.all([form.post(`${form.path}/check`), form.post(`${form.path}/check`)]);
    for (const { location } of answers) expect(location).toBe(`${form.path}/sent`);
    expect(new Set(keysOf(form.calls)).size).toBe(1);
    const calls = form.calls.length;
    expect((await form.post(`${form.path}/check`)).location).toBe(`${form.path}/sent`);
    expect(form.calls).toHaveLength(calls);
    expect((await form.get(`${form.path}/sent`)).html).toBe((await form.get(`${form.path}/sent`)).html);
  });

  it('forgets the answers afterwards and leads every page to the confirmation', async () => {
    const form = await ready();
    await form.post(`${form.path}/check`);
    expect(form.stored()?.sections).toEqual({});
    for (const page of ['', '/you', '/children', '/check']) {
      expect((await form.get(`${form.path}${page}`)).location).toBe(`${form.path}/sent`);
    }
  });

  it('answers typed after it are shown as not added', async () => {
    const form = await ready();
    await form.post(`${form.path}/check`);
    const { status, html } = await form.post(`${form.path}/worries`, { narrative: 'Too late' });
    expect(status).toBe(409);
    expect(html).toContain('already been sent');
    expect(html).toContain('Too late');
  });

  it('says to phone now before anything else', async () => {
    const phoneNow = { name: 'Exampleshire MASH', number: '01632 960100', words: 'This is urgent.' };
    const form = await ready(() => ({ ok: true, status: 201, answer: { ...RECEIPT, phoneNow } }));
    await form.post(`${form.path}/check`);
    const { html } = await form.get(`${form.path}/sent`);
    expect(html.indexOf('This is urgent.')).toBeGreaterThan(0);
    expect(html.indexOf('This is urgent.')).toBeLessThan(html.indexOf(RECEIPT.reference));
  });

  it('needs one person and says so with a link; nothing reaches the API', async () => {
    const form = await ready();
    for (const section of Object.keys(form.stored()?.sections ?? {})) {
      if (section.startsWith('child:')) await form.store.drop(form.stored()?.id ?? '', 'ann', [section]);
    }
    const { status, html } = await form.post(`${form.path}/check`);
    expect(status).toBe(422);
    expect(html).toContain('Name at least one person');
    expect(html).toContain(`href="${form.path}/children"`);
    expect(form.calls).toHaveLength(0);
  });

  it('leads a problem that only the API found to its page and field', async () => {
    const errors = [{ pointer: '/children/0/born', detail: 'Date of birth must be today or in the past' }];
    const form = await ready(() => problemOf('fields-invalid', errors));
    const { status, html } = await form.post(`${form.path}/check`);
    expect(status).toBe(422);
    expect(html).toMatch(
      new RegExp(`href="${form.path}/children/[^"]+\\?then=check#born">Date of birth must be today`),
    );
  });
});

describe('when the referral does not arrive', () => {
  it('says so plainly, whom to phone at this hour, and keeps everything typed', async () => {
    const form = await ready(() => problemOf('unavailable'));
    const { status, html } = await form.post(`${form.path}/check`);
    expect(status).toBe(503);
    expect(html).toContain('<title>Your referral was not sent');
    expect(html).toContain('Phone Exampleshire MASH now');
    expect(html).toContain('He said &lt;b&gt;no&lt;/b&gt; 🧸');
    expect(form.stored()?.sent).toBeUndefined();
  });

  it('names the Emergency Duty Team at night', async () => {
    const form = await ready(() => problemOf('unavailable'), new Date('2026-11-24T23:00:00Z'));
    expect((await form.post(`${form.path}/check`)).html).toContain('Phone Emergency Duty Team now');
  });

  it('tries again with the same key, even when the store is down by then', async () => {
    const form = await ready((_, at) => (at === 1 ? problemOf('unavailable') : received(_, at)));
    const failed = await form.post(`${form.path}/check`);
    form.control.down = true;
    const { status, html } = await form.post(`${form.path}/check`, { carried: carriedIn(failed.html) });
    expect(status).toBe(200);
    expect(html).toContain(RECEIPT.reference);
    expect(new Set(keysOf(form.calls)).size).toBe(1);
    expect(form.calls[1]?.body).toEqual(form.calls[0]?.body);
  });

  it('sends what was changed since as well, when an earlier try had arrived after all', async () => {
    const form = await ready((call, at) =>
      at === 1
        ? problemOf('unavailable')
        : call.idempotencyKey === form.stored()?.idempotencyKey
          ? problemOf('idempotency-key-reused')
          : received(call, at),
    );
    await form.post(`${form.path}/check`);
    await form.post(`${form.path}/worries`, { narrative: 'More' });
    expect((await form.post(`${form.path}/check`)).location).toBe(`${form.path}/sent`);
    expect(form.calls.at(-1)).toMatchObject({ body: { narrative: 'More' } });
  });

  it('cannot send what nobody can read, and says so', async () => {
    const form = await ready();
    form.control.down = true;
    for (const carried of ['', 'not json', '{"sections":1}']) {
      const { status, html } = await form.post(`${form.path}/check`, { carried });
      expect(status).toBe(503);
      expect(html).toContain('Nothing has been sent');
    }
    expect(form.calls).toHaveLength(0);
  });

  it('asks to sign in again when the API no longer knows the person', async () => {
    const form = await ready(() => problemOf('not-signed-in'));
    expect((await form.post(`${form.path}/check`)).status).toBe(401);
  });
});

describe('when another try could not help', () => {
  it('says what to shorten and whom to phone where all of it is too long, and keeps everything', async () => {
    const form = await ready(() => problemOf('too-large'));
    await form.post(`${form.path}/worries`, { narrative: 'x'.repeat(4321) });
    await form.post(`${form.path}/help`, { goingWell: 'y' });
    const { status, html } = await form.post(`${form.path}/check`);
    expect(status).toBe(422);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain(
      `href="${form.path}/worries?then=check#narrative">Shorten “What are you worried about, and what is the impact on the child?” (What you are worried about): it has 4,321 characters`,
    );
    expect(html).toContain('all answers together are too long');
    expect(html).toContain('Phone Exampleshire MASH now');
    expect(html).toContain('x'.repeat(4321));
    expect(html).not.toContain('Try again');
    expect(form.stored()?.sections['help']).toMatchObject({ goingWell: 'y' });
  });

  it('says that the account has no agency, whom to phone, and keeps everything', async () => {
    const form = await ready(() => problemOf('not-allowed'), NOW, { ...ANN, agency: undefined });
    const { status, html } = await form.post(`${form.path}/check`);
    expect(status).toBe(403);
    expect(html).toContain('Your account does not say which agency you work for');
    expect(html).toContain('Phone Exampleshire MASH now');
    expect(html).toContain('He said &lt;b&gt;no&lt;/b&gt; 🧸');
    expect(html).not.toContain('Try again');
    expect(form.stored()?.sent).toBeUndefined();
  });
});
