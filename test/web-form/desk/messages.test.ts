import { describe, expect, test } from 'vitest';
import { UNSENT } from '../../../web-form/api-reference/examples/reports.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SOCIAL_WORKER, start } from '../support/start.ts';

const [MESSAGE] = UNSENT.messages;
const ID = MESSAGE?.id ?? '';
const AGAIN = `POST /api/unsent-messages/${ID}/send-again`;

describe('messages that were not sent', () => {
  test('stand with what they are, about which referral and for how long, each with a button of its own name', async () => {
    const { get, signedIn } = start({ 'GET /api/unsent-messages': () => json(UNSENT) });
    const shown = await (await get('/desk/messages', await signedIn(MANAGER))).text();
    expect(shown).toContain('Receipt to whoever sent a referral');
    expect(shown).toContain('EX-7K3M-9QTD');
    expect(shown).toContain('5 hours');
    expect(shown).toContain(`action="/desk/messages/${ID}/send-again"`);
    expect(shown).toContain('Receipt to whoever sent a referral, EX-7K3M-9QTD</span>');
  });

  test('are asked for again with a token, and the page says so afterwards', async () => {
    const { get, post, signedIn, calls } = start({
      'GET /api/unsent-messages': () => json({ messages: [], more: false }),
      [AGAIN]: () => new Response(null, { status: 204 }),
    });
    const cookie = await signedIn(MANAGER);
    const refused = await post(`/desk/messages/${ID}/send-again`, { _csrf: 'another' }, cookie);
    expect(refused.status).toBe(403);
    expect(calls).toHaveLength(0);
    const sent = await post(`/desk/messages/${ID}/send-again`, {}, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/desk/messages?asked']);
    const after = await (await get('/desk/messages?asked', cookie)).text();
    expect(after).toContain('within five minutes');
    expect(after).toContain('Nothing waits.');
  });

  test('say what went wrong, and are shown to managers alone', async () => {
    const { get, post, signedIn } = start({ [AGAIN]: () => problem('not-found', 404) });
    expect((await post(`/desk/messages/${ID}/send-again`, {}, await signedIn(MANAGER))).status).toBe(404);
    const worker = await signedIn(SOCIAL_WORKER);
    expect((await get('/desk/messages', worker)).status).toBe(403);
    expect((await post(`/desk/messages/${ID}/send-again`, {}, worker)).status).toBe(403);
  });
});
