import { describe, expect, it } from 'vitest';
import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { apiThat, draftsInMemory, pagesFor, problemOf, RECEIPT } from './doubles.tsx';

const STATUS: StatusAnswer = {
  reference: RECEIPT.reference,
  receivedAt: RECEIPT.receivedAt,
  status: 'received',
  words: 'Received',
  acknowledgeBy: RECEIPT.acknowledgeBy,
  acknowledgedAt: null,
  people: [{ label: 'Child 1', outcome: null }],
  questions: [],
  messages: [],
};

const statusPage = (status: StatusAnswer) =>
  pagesFor({
    drafts: draftsInMemory().store,
    api: apiThat(() => ({ ok: true, status: 200, answer: status })).api,
  }).get(`/referrals/${RECEIPT.reference}`);

describe('your referrals', () => {
  it('lists drafts to continue and references that were sent', async () => {
    const { store } = draftsInMemory();
    const { api } = apiThat(() => problemOf('unavailable'));
    const open = await store.create('ann');
    const sent = await store.create('ann');
    await store.markSent(sent.id, 'ann', {
      reference: RECEIPT.reference,
      at: RECEIPT.receivedAt,
      receipt: RECEIPT,
    });
    const { html } = await pagesFor({ drafts: store, api }).get('/referrals');
    expect(html).toContain(`/referrals/drafts/${open.id}"`);
    expect(html).toContain(`/referrals/${RECEIPT.reference}"`);
    expect(html).not.toContain(`/referrals/drafts/${sent.id}"`);
    expect(html).toContain('Start a new referral');
  });

  it('still opens a reference when drafts cannot be listed', async () => {
    const { store, control } = draftsInMemory();
    control.down = true;
    const pages = pagesFor({ drafts: store, api: apiThat(() => problemOf('unavailable')).api });
    expect((await pages.get('/referrals')).html).toContain('cannot be shown just now');
    expect((await pages.post('/referrals/open', { reference: ' ex7k3m 9qtd ' })).location).toBe(
      '/referrals/EX-7K3M-9QTD',
    );
    expect((await pages.post('/referrals/drafts')).status).toBe(503);
  });

  it('says what a reference looks like and keeps what was typed', async () => {
    const pages = pagesFor({
      drafts: draftsInMemory().store,
      api: apiThat(() => problemOf('unavailable')).api,
    });
    const { status, html } = await pages.post('/referrals/open', { reference: '"><b>x' });
    expect(status).toBe(422);
    expect(html).toContain('href="#reference"');
    expect(html).not.toContain('<b>x');
  });

  it('deletes a draft after asking', async () => {
    const { store, control } = draftsInMemory();
    const { id } = await store.create('ann');
    const pages = pagesFor({ drafts: store, api: apiThat(() => problemOf('unavailable')).api });
    expect((await pages.get(`/referrals/drafts/${id}/remove`)).html).toContain('Delete this draft?');
    expect((await pages.post(`/referrals/drafts/${id}/remove`)).location).toBe('/referrals');
    expect(control.kept.size).toBe(0);
  });
});

describe('where a referral stands', () => {
  it('says by when a social worker takes the next step', async () => {
    const { html } = await statusPage(STATUS);
    expect(html).toContain('A social worker takes the next step by 25 November 2026 at 10:00.');
    expect(html).toContain('Not decided yet.');
  });

  it('asks what has to be answered when agreement has to be clarified', async () => {
    const { html } = await statusPage({
      ...STATUS,
      status: 'more-information-needed',
      words: 'We need something from you',
      questions: [
        {
          id: 'agreement',
          askedAt: RECEIPT.receivedAt,
          about: 'agreement',
          words: 'Speak to the family about this referral today, if that is safe',
        },
      ],
    });
    expect(html).toContain('Speak to the family about this referral today, if that is safe');
    expect(html).toContain(`/referrals/${RECEIPT.reference}/answer/agreement"`);
  });

  it('tells the outcome of each child in plain words, and how to disagree', async () => {
    const outcome = {
      outcome: 'early-help',
      words: 'Offered early help',
      tellReferrer: 'Thank you <3',
      decidedAt: '2026-11-25T09:00:00.000Z',
    } as const;
    const { html } = await statusPage({
      ...STATUS,
      status: 'decision-made',
      words: 'Decision made',
      people: [
        { label: 'Child 1', outcome },
        { label: 'Child 2', outcome: null },
      ],
    });
    expect(html).toContain('Offered early help. Decided on 25 November 2026 at 09:00.');
    expect(html).toContain('Thank you &lt;3');
    expect(html).toContain('If you disagree');
  });

  it.each(['not-found', 'not-allowed'] as const)('is a plain page when the API says %s', async (code) => {
    const pages = pagesFor({ drafts: draftsInMemory().store, api: apiThat(() => problemOf(code)).api });
    expect((await pages.get('/referrals/EX-7K3M-9QTD')).status).toBe(404);
  });

  it('does not ask the API about what is no reference', async () => {
    const { api, calls } = apiThat(() => problemOf('unavailable'));
    const pages = pagesFor({ drafts: draftsInMemory().store, api });
    expect((await pages.get('/referrals/anything')).status).toBe(404);
    expect(calls).toHaveLength(0);
  });
});
