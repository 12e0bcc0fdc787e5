import { describe, expect, it } from 'vitest';
import { draftsInMemory } from '../referral/doubles.tsx';
import { json, problem } from '../support/api-double.ts';
import { EMAIL, visit, withCode } from './visit.ts';

const REFERENCE = 'EX-7K3M-9QTD';
const STATUS = {
  reference: REFERENCE,
  receivedAt: '2026-11-24T10:00:00.000Z',
  status: 'received',
  words: 'Received',
  acknowledgeBy: '2026-11-25T10:00:00.000Z',
  acknowledgedAt: null,
  people: [{ label: 'Child 1', outcome: null }],
  questions: [],
  messages: [],
};
const LIST = {
  referrals: [
    {
      reference: REFERENCE,
      receivedAt: STATUS.receivedAt,
      status: 'received',
      words: 'Received',
      mine: true,
    },
  ],
  next: null,
};
const FOLLOWED = {
  'GET /api/referrals': () => json(LIST),
  [`GET /api/referrals/${REFERENCE}/status`]: () => json(STATUS),
};

describe('the link of an e-mail', () => {
  it('leads to both ways in, with the same words whatever the reference', async () => {
    const pageOf = async (reference: string) => {
      const { status, text } = await visit().open(`/referrals/${reference}`);
      return [status, text.replaceAll(reference, '')];
    };
    const { text } = await visit().open(`/referrals/${REFERENCE}`);
    expect(text).toContain(`href="/sign-in?return=%2Freferrals%2F${REFERENCE}"`);
    expect(text).toContain(`href="/guest/email?return=%2Freferrals%2F${REFERENCE}"`);
    expect(await pageOf('EX-0000-0000')).toEqual(await pageOf(REFERENCE));
  });

  it('leads somebody who phoned to both ways in, back to the form that confirms their call', async () => {
    const path = `/referrals/${REFERENCE}/written-form`;
    const { status, text } = await visit().open(path);
    expect(status).toBe(200);
    expect(text).toContain('Confirm your phone call in writing');
    expect(text).toContain(`href="/sign-in?return=${encodeURIComponent(path)}"`);
    expect(text).toContain(`href="/guest/email?return=${encodeURIComponent(path)}"`);
    const caller = visit();
    await withCode(caller);
    const begun = await caller.open(path);
    expect(begun.text).toContain('Start the form');
    expect((await caller.send(path)).to).toMatch(/\/danger$/);
  });

  it('leads whoever enters a code on to where their referral stands', async () => {
    const browser = visit(FOLLOWED);
    const email = `/guest/email?return=${encodeURIComponent(`/referrals/${REFERENCE}`)}`;
    await browser.open(email);
    await browser.send(email, { email: EMAIL });
    await browser.open('/guest/code');
    const { to } = await browser.send('/guest/code', { code: '123456' });
    expect(to).toBe(`/referrals/${REFERENCE}`);
    expect((await browser.open(to ?? '')).text).toContain(`Referral ${REFERENCE}`);
  });

  it('asks everybody else to sign in first, as before', async () => {
    expect((await visit().open('/referrals')).status).toBe(302);
    expect((await visit().open('/referrals/drafts')).status).toBe(302);
  });
});

describe('a professional without an account, after sending', () => {
  it('comes back to a list of what they sent, with where each stands, asked with their pass', async () => {
    const browser = visit(FOLLOWED);
    expect((await withCode(browser)).to).toBe('/referrals');
    const { text } = await browser.open('/referrals');
    expect(text).toContain(`href="/referrals/${REFERENCE}"`);
    expect(text).toContain('Received');
    expect(text).not.toContain('agency');
    expect(browser.calls.at(-1)).toMatchObject({ token: 'Bearer the-pages-own-token pass-1' });
  });

  it('sees where one stands and every way to say more, but no copy', async () => {
    const browser = visit(FOLLOWED);
    await withCode(browser);
    const { text } = await browser.open(`/referrals/${REFERENCE}`);
    for (const page of ['add', 'correct', 'withdraw']) {
      expect(text).toContain(`href="/referrals/${REFERENCE}/${page}"`);
    }
    expect(text).not.toContain('/copy');
    expect((await browser.open(`/referrals/${REFERENCE}/copy`)).status).toBe(403);
    expect((await browser.send('/referrals/open', { reference: 'x' })).status).toBe(403);
  });

  it('is told of no referral where it is somebody else’s', async () => {
    const browser = visit();
    await withCode(browser);
    expect((await browser.open(`/referrals/${REFERENCE}`)).status).toBe(404);
    expect((await browser.open(`/referrals/${REFERENCE}/add`)).status).toBe(404);
  });

  it('still finds what they wrote while the service cannot be asked', async () => {
    const drafts = draftsInMemory();
    const browser = visit({ 'GET /api/referrals': () => problem('unavailable', 503) }, drafts);
    const { to } = await withCode(browser);
    expect((await browser.open('/referrals')).text).toContain(to?.replace('/danger', ''));
  });
});
