import { describe, expect, it } from 'vitest';
import type { Held } from '../../../shared/contract/answers/held.ts';
import { ANN, apiThat, draftsInMemory, pagesFor } from './doubles.tsx';

const HELD: Held = {
  held: true,
  what: 'referral',
  reference: 'EX-7K3M-9QTD',
  receivedAt: '2026-11-24T10:00:00.000Z',
  phoneNow: null,
  phone: { name: 'Exampleshire MASH', number: '01632 960100' },
  whatHappensNext: ['We will email you when it has reached the MASH.'],
};
const PHONE_NOW = { ...HELD.phone, words: 'Phone now. Nobody can read it yet.' };

const ready = async (answer: Held = HELD, person = ANN) => {
  const drafts = draftsInMemory();
  const { api, calls } = apiThat(() => ({ ok: true, status: 202, answer }));
  const pages = pagesFor({ drafts: drafts.store, api, person });
  const path = (await pages.post('/referrals/drafts')).location.replace('/danger', '');
  await pages.post(`${path}/worries`, { narrative: 'He said no' });
  await pages.post((await pages.get(`${path}/children/add`)).location, { given: 'Kim' });
  return { ...pages, ...drafts, calls, path };
};

describe('a referral that is held while the records are away', () => {
  it('is said to be held, never to be received, with its reference and whom to phone', async () => {
    const form = await ready();
    expect((await form.post(`${form.path}/check`)).location).toBe(`${form.path}/sent`);
    const { status, html } = await form.get(`${form.path}/sent`);
    expect(status).toBe(200);
    expect(html).toContain('We are holding your referral');
    expect(html).toContain('EX-7K3M-9QTD');
    expect(html).toContain('We will email you when it has reached the MASH.');
    expect(html).toContain('01632 960100');
    expect(html).toContain('999');
    expect(html).not.toContain('Referral received');
    expect(html).not.toContain('govuk-panel--confirmation');
  });

  it('says to phone now before anything else where it cannot wait', async () => {
    const form = await ready({ ...HELD, phoneNow: PHONE_NOW });
    await form.post(`${form.path}/check`);
    const { html } = await form.get(`${form.path}/sent`);
    expect(html.indexOf('Phone now.')).toBeGreaterThan(0);
    expect(html.indexOf('Phone now.')).toBeLessThan(html.indexOf(HELD.reference));
  });

  it('is said to be held even where the drafts went away meanwhile', async () => {
    const form = await ready();
    const { html: check } = await form.get(`${form.path}/check`);
    const carried = /name="carried" value="([^"]*)"/.exec(check)?.[1] ?? '';
    form.control.down = true;
    const { status, html } = await form.post(`${form.path}/check`, {
      carried: carried.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    });
    expect(status).toBe(200);
    expect(html).toContain('We are holding your referral');
    expect(html).toContain('EX-7K3M-9QTD');
  });

  it('gives somebody without an account their copy, for they find it nowhere else', async () => {
    const guest = { id: 'guest', name: '', roles: [], kind: 'public', source: '1A' } as const;
    const form = await ready(HELD, guest);
    const { html } = await form.post(`${form.path}/check`);
    expect(html).toContain('We are holding your referral');
    expect(html).toContain('He said no');
    expect(html).not.toContain('see where this referral stands');
  });

  it('tells staff who wrote down a contact to tell the duty manager, and what to say to the caller', async () => {
    const form = await ready({ ...HELD, what: 'contact' });
    await form.post(`${form.path}/check`);
    const { html } = await form.get(`${form.path}/sent`);
    expect(html).toContain('We are holding this contact');
    expect(html).toContain('Tell the duty manager of it now');
    expect(html).toContain('Tell the caller');
  });
});
