import { beforeEach, describe, expect, it } from 'vitest';
import type { Keyed } from '../../../shared/contract/calls.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { stops } from '../../../web-form/referral/questions/order.ts';
import { ANN, apiThat, draftsInMemory, pagesFor, problemOf, RECEIPT } from './doubles.tsx';

const SUE: Person = { id: 'sue', name: 'Sue Screener', roles: ['screener'] };
const KEYED: Keyed = { ...RECEIPT, writtenFormDue: '2026-11-25T10:00:00.000Z', receiptSent: true };
const TAKEN = {
  channel: 'phone',
  'takenOn-day': '24',
  'takenOn-month': '11',
  'takenOn-year': '2026',
  takenTime: '9.40am',
  caller: 'professional',
  agency: 'canal-road-primary',
} as const;

/** A call that a screener has begun to write down. */
const begun = async (person: Person = SUE) => {
  const drafts = draftsInMemory();
  const { api, calls } = apiThat(() => ({ ok: true, status: 201, answer: KEYED }));
  const { id } = await drafts.store.create(person.id);
  await drafts.store.save(id, person.id, 'call', { channel: 'phone' });
  const pages = pagesFor({ person, drafts: drafts.store, api });
  return { ...pages, ...drafts, calls, path: `/referrals/drafts/${id}` };
};

let call: Awaited<ReturnType<typeof begun>>;
beforeEach(async () => {
  call = await begun();
});

const withChild = async () => {
  const { location } = await call.get(`${call.path}/children/add`);
  await call.post(location, { given: 'Zoë' });
};

describe('a call that staff write down', () => {
  it('asks of the call and the caller first, then what partners are asked, and of advice last', async () => {
    const asked = stops({ call: {} });
    expect(asked.slice(0, 4)).toEqual(['call', 'caller', 'danger', 'already']);
    expect(asked).not.toContain('you');
    expect(asked.slice(-3)).toEqual(['agreement', 'advice', 'check']);
    expect((await call.post(`${call.path}/call`, TAKEN)).location).toBe(`${call.path}/caller`);
    expect((await call.post(`${call.path}/caller`, {})).location).toBe(`${call.path}/danger`);
    expect((await call.post(`${call.path}/advice`, {})).location).toBe(`${call.path}/check`);
    const overview = await call.get(call.path);
    expect(overview.html).toContain('Who called');
    expect(overview.html).not.toContain('About you');
  });

  it('reaches the API as the call and the form, for the caller’s agency', async () => {
    await call.post(`${call.path}/call`, TAKEN);
    await call.post(`${call.path}/caller`, { name: 'Hugh Tolland', email: 'h@school.example' });
    await call.post(`${call.path}/advice`, {
      adviceGiven: 'Keep her there',
      'followUpOn-day': '1',
      'followUpOn-month': '12',
      'followUpOn-year': '2026',
    });
    await withChild();
    const check = await call.get(`${call.path}/check`);
    for (const words of ['Canal Road Primary School', 'Hugh Tolland', '24 November 2026', 'Record contact']) {
      expect(check.html).toContain(words);
    }
    const sent = await call.post(`${call.path}/check`);
    expect(sent.location).toBe(`${call.path}/sent`);
    expect(call.calls).toMatchObject([
      {
        id: 'keyContact',
        body: {
          call: {
            channel: 'phone',
            takenOn: '2026-11-24',
            takenTime: '09:40',
            caller: 'professional',
            agency: 'canal-road-primary',
            adviceGiven: 'Keep her there',
            followUpOn: '2026-12-01',
          },
          referral: {
            referrer: { name: 'Hugh Tolland', agency: 'Canal Road Primary School', source: '2A' },
            children: [{ given: 'Zoë' }],
          },
        },
      },
    ]);
    expect(call.calls[0]?.idempotencyKey).toBeTruthy();
  });

  it('says what to tell the caller once it is recorded', async () => {
    await withChild();
    await call.post(`${call.path}/check`);
    const { html } = await call.get(`${call.path}/sent`);
    for (const words of [
      'Contact recorded',
      'EX-7K3M-9QTD',
      'Tell the caller',
      'in writing by 25 November 2026 at 10:00',
      '/desk/referrals/EX-7K3M-9QTD',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('href="/referrals"');
  });

  it('names nobody where the caller does not say who they are', async () => {
    await call.post(`${call.path}/call`, { ...TAKEN, caller: 'unnamed', agency: '' });
    await withChild();
    await call.post(`${call.path}/check`);
    expect(call.calls[0]?.body).toMatchObject({
      call: { caller: 'public' },
      referral: { referrer: { anonymous: true, source: '9' } },
    });
  });

  it('says by the field what cannot be as typed, and keeps it', async () => {
    const answer = await call.post(`${call.path}/call`, {
      ...TAKEN,
      'takenOn-day': '45',
      takenTime: 'noonish',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('<title>Error: ');
    expect(answer.html).toContain('Day of the call must be a real date');
    expect(answer.html).toContain('Time of the call must be on the 24-hour clock');
    expect(answer.html).toContain('value="noonish"');
  });

  it('says on its own page what the API finds wrong with the call', async () => {
    const later = { pointer: '/call/takenTime', detail: 'Time of the call must be now or in the past' };
    const born = {
      pointer: '/referral/children/0/born',
      detail: 'Date of birth must be today or in the past',
    };
    const { api } = apiThat(() => problemOf('fields-invalid', [later, born]));
    await withChild();
    const pages = pagesFor({ person: SUE, drafts: call.store, api });
    const { status, html } = await pages.post(`${call.path}/check`);
    expect(status).toBe(422);
    expect(html).toMatch(/href="[^"]*\/call[^"]*#takenTime[^"]*"/);
    expect(html).toMatch(/href="[^"]*\/children\/[^"]*"[^>]*>\s*Date of birth must be today or in the past/);
  });
});

describe('the e-mail to a caller', () => {
  it('leads to a form that says which call it confirms', async () => {
    const drafts = draftsInMemory();
    const { api } = apiThat(() => problemOf('not-found'));
    const school = pagesFor({ person: ANN, drafts: drafts.store, api });
    const page = await school.get('/referrals/EX-7K3M-9QTD/written-form');
    expect(page.html).toContain('Confirm your phone call in writing');
    const { location } = await school.post('/referrals/EX-7K3M-9QTD/written-form');
    expect(location).toMatch(/^\/referrals\/drafts\/.+\/danger$/);
    const [draft] = drafts.control.kept.values();
    expect(draft?.sections).toEqual({ already: { followsCall: 'EX-7K3M-9QTD' } });
    const already = await school.get(location.replace('danger', 'already'));
    expect(already.html).toContain('value="EX-7K3M-9QTD"');
  });

  it('leads nowhere for what is no reference', async () => {
    const { api } = apiThat(() => problemOf('not-found'));
    const school = pagesFor({ person: ANN, drafts: draftsInMemory().store, api });
    expect((await school.get('/referrals/nonsense/written-form')).status).toBe(404);
  });
});
