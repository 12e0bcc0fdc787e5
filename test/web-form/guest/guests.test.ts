import { describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/store/sessions.ts';
import { memberOfThePublic, professional, youngPerson } from '../../../web-form/guest/people.ts';
import { toReferral } from '../../../web-form/referral/to-referral.ts';
import { draftsInMemory } from '../referral/doubles.tsx';
import { problem } from '../support/api-double.ts';
import { BASE_URL, start } from '../support/start.ts';
import { EMAIL, visit, withCode } from './visit.ts';

describe('the start page', () => {
  it('leads on with an account or without', async () => {
    const { text } = await visit().open('/');
    expect(text).toContain('Sign in with your work account');
    expect(text).toContain('href="/guest"');
  });

  it.each([
    ['professional', '/guest/email'],
    ['public', '/guest/public'],
    ['young-person', '/guest/young-person'],
  ])('of those without one asks who they are: %s', async (who, to) => {
    const browser = visit();
    await browser.open('/guest');
    expect(await browser.send('/guest', { who })).toMatchObject({ status: 303, to });
  });

  it('says so by the question when nothing is chosen', async () => {
    const browser = visit();
    await browser.open('/guest');
    const { status, text } = await browser.send('/guest');
    expect(status).toBe(422);
    expect(text).toContain('<title>Error: Who are you?');
    expect(text).toContain('href="#who"');
  });
});

describe('a professional without an account', () => {
  it('proves an address by a code, pasted with spaces, and writes as nobody else', async () => {
    const browser = visit();
    const answer = await withCode(browser);
    expect(answer.to).toMatch(/^\/referrals\/drafts\/[^/]+\/danger$/);
    expect(browser.calls.map(({ route, body }) => [route, body])).toEqual([
      ['POST /api/email-codes', { email: EMAIL }],
      ['POST /api/email-codes/check', { email: EMAIL, code: '123456' }],
      ['GET /api/referrals', undefined],
    ]);
    expect((await browser.open(answer.to ?? '')).status).toBe(200);
  });

  it('finds the same drafts again with a new code, from another computer', async () => {
    const drafts = draftsInMemory();
    const first = await withCode(visit({}, drafts));
    const elsewhere = visit({}, drafts);
    expect((await withCode(elsewhere, EMAIL.toUpperCase())).to).toBe('/referrals');
    const { text } = await elsewhere.open('/referrals');
    expect(text).toContain(first.to?.replace('/danger', ''));
  });

  it('sees the same page and the same words whatever the address', async () => {
    const pageFor = async (email: string) => {
      const browser = visit();
      await browser.open('/guest/email');
      const { status, to } = await browser.send('/guest/email', { email });
      const { text } = await browser.open('/guest/code');
      return [status, to, text.replaceAll(email, '').replaceAll(/value="[^"]*"/g, '')];
    };
    expect(await pageFor('nobody@nowhere.example')).toEqual(await pageFor(EMAIL));
  });

  it.each([
    ['', 'Enter your work email address'],
    ['orla at housing', 'Enter an email address, like name@example.org'],
  ])('is told by the field what is wrong with an address, and keeps it: "%s"', async (email, words) => {
    const browser = visit();
    await browser.open('/guest/email');
    const { status, text } = await browser.send('/guest/email', { email });
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain(`value="${email}"`);
    expect(browser.calls).toEqual([]);
  });

  it.each([
    ['12345', undefined, 'Enter the six digits from the email'],
    ['123456', 'code-not-right', 'This is not the code that we sent'],
    ['123456', 'code-ended', 'Ask for a new one'],
  ])('is told by the field what is wrong with a code: %s %s', async (code, refused, words) => {
    const browser = visit({ 'POST /api/email-codes/check': () => problem(refused ?? '', 422) });
    await browser.open('/guest/email');
    await browser.send('/guest/email', { email: EMAIL });
    await browser.open('/guest/code');
    const { status, text } = await browser.send('/guest/code', { code });
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(text).toContain(`value="${code}"`);
    expect(text).toMatch(/inputmode="numeric"/);
    expect(text).toMatch(/autocomplete="one-time-code"/);
    expect([...browser.jar.keys()]).not.toContain('__Host-session');
  });

  it('keeps what they typed when the service is away, and is told so', async () => {
    const browser = visit({ 'POST /api/email-codes': () => problem('unavailable', 503) });
    await browser.open('/guest/email');
    const { status, text } = await browser.send('/guest/email', { email: EMAIL });
    expect(status).toBe(503);
    expect(text).toContain(`value="${EMAIL}"`);
    expect(text).toContain('could not be sent just now');
  });

  it('comes back by a new code to the page on which the time ran out', async () => {
    const browser = visit();
    const { to } = await withCode(browser);
    browser.clock.now = new Date(browser.clock.now.getTime() + 9 * 3_600_000);
    const ended = await browser.open(to ?? '');
    expect(ended.status).toBe(401);
    expect(ended.text).toContain(`/guest/email?return=${encodeURIComponent(to ?? '')}`);
    await browser.open(`/guest/email?return=${encodeURIComponent(to ?? '')}`);
    await browser.send(`/guest/email?return=${encodeURIComponent(to ?? '')}`, { email: EMAIL });
    await browser.open('/guest/code');
    expect((await browser.send('/guest/code', { code: '123456' })).to).toBe(to);
  });
});

const starting = async (browser: ReturnType<typeof visit>, contact = 'anonymous') => {
  await browser.open('/guest/public');
  return browser.send('/guest/public', { source: '1B', contact });
};

describe('a member of the public', () => {
  it('starts with two questions, without an address', async () => {
    const browser = visit();
    expect((await starting(browser)).to).toMatch(/\/danger$/);
    expect(browser.calls).toEqual([]);
  });

  it('keeps the answer given when the other is missing', async () => {
    const browser = visit();
    await browser.open('/guest/public');
    const { status, text } = await browser.send('/guest/public', { source: '1B' });
    expect(status).toBe(422);
    expect(text).toMatch(/value="1B"[^>]*checked/);
    expect(text).toContain('href="#contact"');
  });

  it('can send a form again after the time ran out: nobody else could bring it back', async () => {
    const browser = visit();
    const { to = '' } = await starting(browser);
    const you = (to ?? '').replace('danger', 'you');
    await browser.open(you);
    browser.clock.now = new Date(browser.clock.now.getTime() + 9 * 3_600_000);
    const late = await browser.send(you, { name: 'Kept' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Kept');
    expect((await browser.send(you, { name: 'Kept' })).status).toBe(303);
  });

  it('can delete everything by leaving', async () => {
    const browser = visit();
    const { to } = await starting(browser);
    expect((await browser.open('/guest/leave')).text).toContain('Leave and delete');
    expect((await browser.send('/sign-out')).to).toBe('/guest/left');
    expect(browser.drafts.control.kept.size).toBe(0);
    expect((await browser.open(to ?? '')).status).toBe(302);
  });
});

describe('a young person', () => {
  it('has a way out on every page', async () => {
    const browser = visit();
    expect((await browser.open('/guest/young-person')).text).toContain('govuk-exit-this-page');
    const { to } = await browser.send('/guest/young-person');
    for (const page of [to ?? '', (to ?? '').replace('danger', 'you'), '/referrals', '/help']) {
      expect((await browser.open(page)).text, page).toContain('govuk-exit-this-page');
    }
  });
});

describe('what somebody without an account may not see', () => {
  it('is another’s draft, whichever way they came in', async () => {
    const drafts = draftsInMemory();
    const owner = await withCode(visit({}, drafts));
    const others = [visit({}, drafts), visit({}, drafts)] as const;
    await withCode(others[0], 'other@housing.example');
    await starting(others[1]);
    for (const other of others) {
      const path = (owner.to ?? '').replace('danger', 'you');
      expect((await other.open(path)).status).toBe(404);
      await other.open('/referrals');
      expect((await other.send(path, { name: 'Mine now' })).status).toBe(404);
    }
  });

  it('is the agency’s list, anybody’s status, and the desk', async () => {
    const browser = visit();
    await starting(browser);
    expect((await browser.open('/referrals/EX-7K3M-9QTD')).status).toBe(403);
    expect((await browser.send('/referrals/open', { reference: 'EX-7K3M-9QTD' })).status).toBe(403);
    expect((await browser.open('/desk')).status).toBe(403);
    expect(browser.calls).toEqual([]);
  });
});

describe('a form before there is a session', () => {
  it('needs the token of this browser’s own cookie', async () => {
    const browser = visit();
    await browser.open('/guest/public');
    expect([...browser.jar.keys()]).toEqual(['__Host-form']);
    const fields = { source: '1B', contact: 'named' };
    const without = await browser.post('/guest/public', { ...fields, _csrf: 'guessed' }, '');
    expect(without.status).toBe(403);
    expect((await browser.send('/guest/public', { ...fields, _csrf: 'guessed' })).status).toBe(403);
    const stranger = visit();
    stranger.jar.set('__Host-form', 'another');
    expect((await stranger.send('/guest/public', { ...fields, _csrf: 'guessed' })).status).toBe(403);
  });

  it('sets cookies that only this host can read, over https', async () => {
    const answer = await start().get('/guest');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-form=.+; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
    expect(BASE_URL).toMatch(/^https:/);
  });

  it('leads whoever has a session already back to their drafts', async () => {
    const browser = visit();
    await starting(browser);
    expect(await browser.open('/guest')).toMatchObject({ status: 303, to: '/referrals' });
  });
});

describe('the referral of', () => {
  const typed = { you: { name: 'Orla', phone: '01632 960000', email: 'home@orla.example' } };
  const referrerOf = (person: Person) => toReferral(typed, person, [])['referrer'];

  it('a professional carries the verified address', () => {
    expect(referrerOf(professional(EMAIL))).toMatchObject({
      sentBy: 'professional',
      verifiedEmail: EMAIL,
      name: 'Orla',
    });
  });

  it('somebody who stays anonymous carries nothing that they typed about themself', () => {
    expect(referrerOf(memberOfThePublic('1B', true))).toEqual({
      sentBy: 'public',
      anonymous: true,
      source: '9',
    });
  });

  it('anybody else of the public carries what they typed, and where it comes from', () => {
    expect(referrerOf(memberOfThePublic('1A', false))).toMatchObject({ source: '1A', name: 'Orla' });
    expect(referrerOf(youngPerson())).toMatchObject({ sentBy: 'young-person', source: '1C', name: 'Orla' });
  });

  it('somebody with an account says nothing of the kind', () => {
    expect(referrerOf({ id: 'p', name: 'P', roles: ['partner'], agency: 'x' })).not.toHaveProperty('sentBy');
  });
});
