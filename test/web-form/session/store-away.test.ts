import { describe, expect, it } from 'vitest';
import { PARTNER, SOCIAL_WORKER, start } from '../support/start.ts';

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
});

describe('a form whose session is quite gone', () => {
  const late = async () => {
    const world = start();
    const begun = await world.get('/sign-in?return=/desk');
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = await world.get('/sign-in/callback?state=s1&code=c', cookie);
    const session = back.headers.getSetCookie().find((each) => each.startsWith('__Host-session='));
    const id = session?.split(';')[0]?.replace('__Host-session=', '') ?? '';
    const found = await world.deps.sessions.find(id);
    const token = found?.state === 'live' ? found.session.csrf : '';
    await world.deps.sessions.close(id);
    const answer = await world.post(YOU, { _csrf: token, name: 'Kept' });
    const held = answer.headers.getSetCookie().find((each) => each.startsWith('__Host-held='));
    return { ...world, answer, held: held?.split(';')[0] ?? '' };
  };

  it('waits for its author in the same browser', async () => {
    const { answer, held, get, signedIn } = await late();
    expect(answer.status).toBe(401);
    const page = await get('/sign-in/resume', `${await signedIn(SOCIAL_WORKER)}; ${held}`);
    expect(await page.text()).toContain('name="name" value="Kept"');
  });

  it('is not shown to somebody else in the same browser, nor to its author in another', async () => {
    const { held, get, signedIn } = await late();
    expect((await get('/sign-in/resume', `${await signedIn(PARTNER)}; ${held}`)).status).toBe(303);
    expect((await get('/sign-in/resume', await signedIn(SOCIAL_WORKER))).status).toBe(303);
  });
});
