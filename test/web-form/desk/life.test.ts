import { describe, expect, test } from 'vitest';
import {
  HOLD,
  PACK,
  PACK_AFTER,
  PACK_ID,
  PACK_OFFER,
  PACK_RELEASED,
  RETENTION,
} from '../../../web-form/api-reference/examples/life.ts';
import { RECORD } from '../../../web-form/api-reference/examples/record.ts';
import { REFERENCE } from '../../../web-form/api-reference/examples/referral.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SOCIAL_WORKER, start } from '../support/start.ts';

const OFFER = `/api/referrals/${REFERENCE}/contacts/1/subject-access`;
const OFFER_PAGE = `/desk/referrals/${REFERENCE}/contacts/1/subject-access`;
const PACK_API = `/api/referrals/${REFERENCE}/subject-access/${PACK_ID}`;
const PACK_PAGE = `/desk/referrals/${REFERENCE}/subject-access/${PACK_ID}`;

const flat = async (answer: Response): Promise<string> => (await answer.text()).replaceAll(/\s+/g, ' ');

describe('subject access', () => {
  test('offers sure contacts ticked and possible ones unticked', async () => {
    const [sure] = PACK_OFFER.contacts;
    const possible = { ...sure, contactId: 'EX-2222-3333.1', reference: 'EX-2222-3333', grade: 'possible' };
    const { get, signedIn } = start({
      [`GET ${OFFER}`]: () => json({ ...PACK_OFFER, contacts: [sure, possible], restricted: 1 }),
    });
    const shown = await flat(await get(OFFER_PAGE, await signedIn(MANAGER)));
    const box = (value: string): string =>
      shown.match(new RegExp(`<input[^>]*value="${value}"[^>]*>`))?.[0] ?? '';
    expect(box(`${REFERENCE}\\.1`)).toContain('checked');
    expect(box('EX-2222-3333\\.1')).not.toContain('checked');
    expect(shown).toContain('One more contact is kept from you');
    expect(shown).toContain(`href="${PACK_PAGE}"`);
  });

  test('says what is missing by its field, and keeps what was typed', async () => {
    const { post, signedIn, calls } = start({ [`GET ${OFFER}`]: () => json(PACK_OFFER) });
    const answer = await post(OFFER_PAGE, { request: 'SAR-9' }, await signedIn(MANAGER));
    expect(answer.status).toBe(422);
    const shown = await flat(answer);
    expect(shown).toContain('<title>Error: ');
    for (const field of ['askedBy', 'received-day', 'contacts']) expect(shown).toContain(`href="#${field}"`);
    expect(shown).toContain('value="SAR-9"');
    expect(calls.some(({ route }) => route.startsWith('POST'))).toBe(false);
  });

  test('makes a pack and goes to it', async () => {
    const { post, signedIn, calls } = start({ [`POST ${OFFER}`]: () => json(PACK, 201) });
    const fields = {
      request: 'SAR-9',
      askedBy: 'His mother',
      'received-day': '20',
      'received-month': '11',
      'received-year': '2026',
      contacts: `${REFERENCE}.1`,
    };
    const answer = await post(OFFER_PAGE, fields, await signedIn(MANAGER));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, PACK_PAGE]);
    expect(calls.at(-1)?.body).toEqual({
      request: 'SAR-9',
      askedBy: 'His mother',
      receivedOn: '2026-11-20',
      contacts: [`${REFERENCE}.1`],
    });
  });

  test('lists each mark with its passage and what can be decided; nothing is chosen before', async () => {
    const { get, signedIn } = start({ [`GET ${PACK_API}`]: () => json(PACK) });
    const shown = await flat(await get(PACK_PAGE, await signedIn(MANAGER)));
    expect(shown).toContain('<mark>Priya</mark> rang us.');
    expect(shown).toContain('Redact: about another person');
    expect(shown).toContain('1 of 1 marks are not decided');
    expect(shown).not.toContain('release.pdf');
    expect(shown).not.toMatch(/<input[^>]*name="m1"[^>]*checked/);
  });

  test('saves decisions with further words, and shows the release version once all are made', async () => {
    const { get, post, signedIn, calls } = start({
      [`POST ${PACK_API}/decisions`]: () => json(PACK_AFTER),
      [`GET ${PACK_API}`]: () => json(PACK_AFTER),
    });
    const cookie = await signedIn(MANAGER);
    const answer = await post(PACK_PAGE, { m1: 'third-party', also: 'rang us\r\n', seen: '1' }, cookie);
    expect(answer.headers.get('location')).toBe(`${PACK_PAGE}?saved=yes`);
    expect(calls.at(-1)?.body).toEqual({
      decisions: [{ mark: 'm1', decision: 'third-party' }],
      also: [{ words: 'rang us', reason: 'third-party' }],
      seen: 1,
    });
    expect(await flat(await get(PACK_PAGE, cookie))).toContain(`${PACK_PAGE}/release.pdf`);
  });

  test('words that stand nowhere are named, and what was chosen stays chosen', async () => {
    const { post, signedIn } = start({
      [`POST ${PACK_API}/decisions`]: () =>
        problem('fields-invalid', 422, [{ pointer: '/also/0/words', detail: 'These words stand nowhere' }]),
      [`GET ${PACK_API}`]: () => json(PACK),
    });
    const answer = await post(PACK_PAGE, { m1: 'keep', also: 'no such', seen: '1' }, await signedIn(MANAGER));
    expect(answer.status).toBe(422);
    const shown = await flat(answer);
    expect(shown).toContain('“no such” stands nowhere in the pack');
    expect(shown).toMatch(/<input[^>]*name="m1"[^>]*value="keep"[^>]*checked/);
  });

  test('files name nobody: the pack with its marks, and what is released', async () => {
    const { get, signedIn } = start({
      [`GET ${PACK_API}`]: () => json(PACK),
      [`GET ${PACK_API}/release`]: () => json(PACK_RELEASED),
    });
    const cookie = await signedIn(MANAGER);
    const marked = await get(`${PACK_PAGE}/pack.json`, cookie);
    expect(marked.headers.get('content-disposition')).toBe('attachment; filename="pack.json"');
    expect(await marked.json()).toEqual(PACK);
    expect(await (await get(`${PACK_PAGE}/release.json`, cookie)).json()).toEqual(PACK_RELEASED);
    for (const file of ['pack', 'release']) {
      const pdf = Buffer.from(await (await get(`${PACK_PAGE}/${file}.pdf`, cookie)).arrayBuffer());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

describe('legal holds and retention', () => {
  const HELD = { ...RECORD, holds: [HOLD] };
  const READ = `GET /api/referrals/${REFERENCE}`;

  test('a hold is shown on the record to everybody, and placed by managers', async () => {
    const { get, signedIn } = start({ [READ]: () => json(HELD) });
    const worker = await flat(await get(`/desk/referrals/${REFERENCE}`, await signedIn(SOCIAL_WORKER)));
    expect(worker).toContain('Every record about a child of this referral is on hold');
    expect(worker).not.toContain(`/desk/referrals/${REFERENCE}/hold`);
    const manager = await flat(await get(`/desk/referrals/${REFERENCE}`, await signedIn(MANAGER)));
    expect(manager).toContain(`/desk/referrals/${REFERENCE}/hold`);
    expect((await get(`/desk/referrals/${REFERENCE}/hold`, await signedIn(SOCIAL_WORKER))).status).toBe(403);
  });

  test('it is placed with a reason, and lifted with one', async () => {
    const { post, signedIn, calls } = start({
      [READ]: () => json(HELD),
      [`POST /api/referrals/${REFERENCE}/hold`]: () => json({ holds: [HOLD] }),
      [`POST /api/referrals/${REFERENCE}/hold/lift`]: () => problem('not-on-hold', 409),
    });
    const cookie = await signedIn(MANAGER);
    const page = `/desk/referrals/${REFERENCE}/hold`;
    const empty = await post(page, { contact: '1', reason: ' ' }, cookie);
    expect(empty.status).toBe(422);
    expect(await flat(empty)).toContain('Enter why it is kept');
    expect((await post(page, { contact: '1', reason: 'An inquiry' }, cookie)).status).toBe(303);
    expect(calls.at(-1)?.body).toEqual({ contact: 1, reason: 'An inquiry' });
    // Which hold is lifted is for a person to say, and only what is held is offered.
    const unchosen = await post(`${page}/lift`, { liftedReason: 'It is over' }, cookie);
    expect(unchosen.status).toBe(422);
    expect(await flat(unchosen)).toContain('Choose which hold is lifted');
    const late = await post(
      `${page}/lift`,
      { liftedContact: 'referral', liftedReason: 'It is over' },
      cookie,
    );
    expect(late.status).toBe(409);
    const shown = await flat(late);
    expect(shown).toContain('There is no such hold any more');
    expect(shown).toContain('It is over');
  });

  test('managers see what the last dry run would delete, in counts, and what is held', async () => {
    const { get, signedIn } = start({ 'GET /api/retention': () => json(RETENTION) });
    const shown = await flat(await get('/desk/retention', await signedIn(MANAGER)));
    expect(shown).toContain('41 referrals would be deleted');
    expect(shown).toContain('Ask whoever runs the service for a dry run');
    expect(shown).toContain(HOLD.reason);
    expect((await get('/desk/retention', await signedIn(SOCIAL_WORKER))).status).toBe(403);
  });

  test('a deleted record says so', async () => {
    const detail = 'It was deleted under the retention rules on 10 January 2033.';
    const { get, signedIn } = start({
      [READ]: () => json({ type: 'x', title: 'x', status: 410, code: 'deleted', detail }, 410),
    });
    const answer = await get(`/desk/referrals/${REFERENCE}`, await signedIn(MANAGER));
    expect(answer.status).toBe(410);
    expect(await flat(answer)).toContain(detail);
  });
});
