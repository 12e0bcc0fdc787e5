import { describe, expect, it } from 'vitest';
import { start } from '../support/start.ts';

/** The app while the store of sessions cannot be reached. */
const away = () => {
  const { deps } = start();
  const refuse = () => Promise.reject(new Error('secret'));
  return start({}, { sessions: { ...deps.sessions, find: refuse, hold: refuse } });
};

const COOKIE = '__Host-session=x';
const YOU = '/referrals/drafts/2f0b1c3e-0000-4000-8000-000000000000/you';

describe('while sessions cannot be read', () => {
  it('says that a page of the form was not saved, whom to phone, and shows what was typed', async () => {
    const answer = await away().post(YOU, { jobTitle: 'Head <b>teacher</b>', phone: '01632 960333' }, COOKIE);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('This was not saved</h1>');
    expect(page).toContain('Phone Exampleshire MASH now on');
    expect(page).toContain('Job title</dt>');
    expect(page).toContain('Head &lt;b&gt;teacher&lt;/b&gt;</dd>');
    expect(page).not.toContain('secret');
  });

  it('carries everything in the page, for another try', async () => {
    const page = await (await away().post(`${YOU}?then=check`, { name: 'Ann "A" Teacher' }, COOKIE)).text();
    expect(page).toContain(`action="${YOU}?then=check"`);
    expect(page).toContain('name="name" value="Ann &quot;A&quot; Teacher"');
    expect(page).toContain('name="_csrf" value="token-of-this-session"');
    expect(page).toContain('Try again');
  });

  it('says that a referral was not sent, and shows all of it', async () => {
    const carried = JSON.stringify({
      idempotencyKey: '2f0b1c3e-0000-4000-8000-000000000001',
      sections: { worries: { narrative: 'He is\nalone.' } },
    });
    const page = await (await away().post(YOU.replace('/you', '/check'), { carried }, COOKIE)).text();
    expect(page).toContain('Your referral was not sent</h1>');
    expect(page).toContain('He is\nalone.');
  });

  it('shows a date, a choice and a decision in words', async () => {
    const child = { given: 'Ada', 'born-day': '12', 'born-month': '3', 'born-year': '2014', sex: 'F' };
    const page = await (await away().post(YOU.replace('/you', '/children/x'), child, COOKIE)).text();
    expect(page).toContain('Born 12 March 2014');
    expect(page).toContain('Female');
    const decision = { outcome: 'early-help', rationale: 'They ask for help.' };
    const desk = await (
      await away().post('/desk/work/EX-7K3M-9QTD.mash/contacts/1/decision', decision, COOKIE)
    ).text();
    expect(desk).toContain('Offered early help');
    expect(desk).toContain('They ask for help.');
  });

  it('shows nothing of a form that another site posted', async () => {
    const answer = await away().post(YOU, { name: 'x' }, COOKIE, { origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(403);
  });

  it('still opens the page with the phone numbers', async () => {
    expect((await away().get('/', COOKIE)).status).toBe(200);
    const other = await away().get('/referrals', COOKIE);
    expect(other.status).toBe(503);
    expect(await other.text()).toContain('01632 960999');
  });

  it('cannot sign anybody in, says so, and when to come back', async () => {
    const refuse = () => Promise.reject(new Error('secret'));
    const { deps } = start();
    const world = start({}, { sessions: { ...deps.sessions, begin: refuse, finish: refuse } });
    for (const answer of [
      await world.get('/sign-in'),
      await world.get('/sign-in/callback?state=s1&code=c', '__Host-sign-in=x'),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('60');
      const page = await answer.text();
      expect(page).toContain('01632 960100');
      expect(page).not.toContain('secret');
    }
  });

  it('signs nobody in either while the sign-in service is away', async () => {
    const { deps } = start();
    const broken = { ...deps.signIn, start: () => Promise.reject(new Error('secret')) };
    const answer = await start({}, { signIn: broken }).get('/sign-in');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('01632 960100');
  });

  it('says when to come back on every page that is not available', async () => {
    for (const answer of [await away().post(YOU, { name: 'x' }, COOKIE), await away().get('/desk', COOKIE)]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('60');
    }
    expect((await start().get('/')).headers.has('retry-after')).toBe(false);
  });
});
