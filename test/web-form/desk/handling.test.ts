import { describe, expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { RECORD, REFERENCE, WORK, WORK_ID } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const READ = `GET /api/referrals/${REFERENCE}`;
const TAKE = `POST /api/work/${WORK_ID}/take`;
const KEEP = `POST /api/work/${WORK_ID}/keep`;
const TRANSFER = `POST /api/work/${WORK_ID}/transfer`;
const PAGE = `/desk/work/${WORK_ID}`;

const MANAGER = { ...SOCIAL_WORKER, roles: ['manager'] } as const;
const WAITING = { ...WORK, state: 'waiting', held: null };
const THEIRS = { ...WORK, held: { ...WORK.held, by: { id: 'sc-1', name: 'Robin Shah' }, mine: false } };
const STAFF = [
  { id: 'sw-1', name: 'Sam Okafor', roles: ['social-worker'], seenAt: '2026-11-24T15:00:00Z' },
  { id: 'sc-1', name: 'Robin Shah', roles: ['screener'], seenAt: '2026-11-24T09:30:00Z' },
];

const withWork = (work: object, answers: Record<string, () => Response> = {}) =>
  start({
    [READ]: () => json({ ...RECORD, work: [work] }),
    'GET /api/staff': () => json({ staff: STAFF }),
    ...answers,
  });

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replaceAll(/\s+/g, ' ');

const pageFor = async (work: object, person: typeof SOCIAL_WORKER = SOCIAL_WORKER, path = PAGE) => {
  const { get, signedIn } = withWork(work);
  return textOf(await get(path, await signedIn(person)));
};

describe('the page of work', () => {
  test('says until when one holds it, with a button to hold it on and the way to a colleague', async () => {
    const page = await pageFor(WORK);
    expect(page).toContain('You hold this until 15:40');
    expect(page).toContain(`action="/desk/work/${WORK_ID}/keep" data-keeping`);
    expect(page).toContain('Keep holding');
    expect(page).toContain(`href="/desk/work/${WORK_ID}/transfer"`);
    expect(page).not.toContain(`action="/desk/work/${WORK_ID}/take"`);
  });

  test('offers to take what nobody holds, and to managers to give it to somebody', async () => {
    const page = await pageFor(WAITING);
    expect(page).toContain(`action="/desk/work/${WORK_ID}/take"`);
    expect(page).not.toContain(`/desk/work/${WORK_ID}/transfer`);
    expect(await pageFor(WAITING, MANAGER)).toContain('Give this work to a colleague');
  });

  test('offers only managers to reassign what somebody else holds', async () => {
    const page = await pageFor(THEIRS);
    expect(page).toContain('Robin Shah holds it');
    expect(page).not.toContain(`/desk/work/${WORK_ID}/take`);
    expect(page).not.toContain(`/desk/work/${WORK_ID}/transfer`);
    expect(await pageFor(THEIRS, MANAGER)).toContain('Give this work to somebody else');
  });
});

describe('taking work', () => {
  const needed = () =>
    problem('fields-invalid', 422, [{ pointer: '/reason', detail: 'Say why you take it now' }]);

  test('goes to the work where no reason is needed', async () => {
    const { post, signedIn, calls } = withWork(WAITING, { [TAKE]: () => json(WORK) });
    const answer = await post(`${PAGE}/take`, {}, await signedIn(SOCIAL_WORKER));
    expect(answer.headers.get('location')).toBe(PAGE);
    expect(calls.at(-1)?.body).toEqual({});
  });

  test('asks why where one is, without calling that an error', async () => {
    const { get, post, signedIn } = withWork(WAITING, { [TAKE]: needed });
    const cookie = await signedIn(SOCIAL_WORKER);
    const answer = await post(`${PAGE}/take`, {}, cookie);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${PAGE}/take`);
    const page = await textOf(await get(`${PAGE}/take`, cookie));
    expect(page).toContain('Why do you take it now?');
    expect(page).toContain('I have worked with this family before');
    expect(page).not.toContain('There is a problem');
  });

  test('says what is missing once it has asked', async () => {
    const { post, signedIn } = withWork(WAITING, { [TAKE]: needed });
    const answer = await post(`${PAGE}/take`, { asked: 'yes' }, await signedIn(SOCIAL_WORKER));
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('href="#reason"');
  });

  test('keeps the words typed, and says who was faster', async () => {
    const { post, signedIn, calls } = withWork(THEIRS, {
      [TAKE]: () =>
        json(
          {
            type: 'about:blank',
            title: 't',
            status: 409,
            code: 'held-by-another',
            held: { by: 'Robin Shah', until: '2026-11-24T15:40:00Z' },
          },
          409,
        ),
    });
    const typed = { asked: 'yes', reason: 'other', words: 'His grandmother rang' };
    const answer = await post(`${PAGE}/take`, typed, await signedIn(SOCIAL_WORKER));
    const page = await textOf(answer);
    expect(answer.status).toBe(409);
    expect(page).toContain('Robin Shah holds this work until 15:40');
    expect(page).toContain('His grandmother rang</textarea>');
    expect(calls.find(({ route }) => route === TAKE)?.body).toEqual({
      reason: 'other',
      words: 'His grandmother rang',
    });
  });

  test('asks for no reason where the reader had a part in what waits there', async () => {
    const { post, signedIn } = withWork(WAITING, { [TAKE]: () => problem('own-decision', 403) });
    const page = await textOf(await post(`${PAGE}/take`, {}, await signedIn(MANAGER)));
    expect(page).toContain('You cannot take this work');
    expect(page).not.toContain('Why do you take it now?');
  });
});

describe('keeping work', () => {
  const keep = async (answer: () => Response, headers: Record<string, string> = {}) => {
    const { post, signedIn } = withWork(WORK, { [KEEP]: answer });
    const origin = { origin: 'https://referrals.example.org' };
    return post(`${PAGE}/keep`, {}, await signedIn(SOCIAL_WORKER), { ...origin, ...headers });
  };
  const longer = () => json({ ...WORK, held: { ...WORK.held, until: '2026-11-24T16:10:00Z' } });

  test('by its button goes back to the work, which says what became of it', async () => {
    for (const answer of [await keep(longer), await keep(() => problem('not-held', 409))]) {
      expect(answer.status).toBe(303);
    }
    expect((await keep(longer)).headers.get('location')).toBe(`${PAGE}?kept=yes`);
    expect((await keep(() => problem('not-held', 409))).headers.get('location')).toBe(PAGE);
    expect((await keep(() => problem('not-found', 404))).status).toBe(404);
  });

  test('is confirmed with its new time, and only to its holder', async () => {
    const kept = `${PAGE}?kept=yes`;
    const confirmed = /notification-banner--success[\s\S]*?You hold this until 15:40/;
    expect(await pageFor(WORK, SOCIAL_WORKER, kept)).toMatch(confirmed);
    expect(await pageFor(THEIRS, SOCIAL_WORKER, kept)).not.toContain('notification-banner--success');
  });

  test('by a script is answered in words', async () => {
    const quietly = { 'x-keeping': 'working' };
    const kept = await keep(longer, quietly);
    expect([kept.status, await kept.text()]).toEqual([200, 'You hold this until 16:10']);
    const lost = await keep(() => problem('not-held', 409), quietly);
    expect(lost.status).toBe(409);
    expect(await lost.text()).toContain('You no longer hold this work');
    expect((await keep(() => problem('unavailable', 503), quietly)).status).toBe(503);
  });
});

describe('giving work to a colleague', () => {
  const typed = { to: 'sc-1', note: 'The school rings at two' };

  test('offers those who work the queue, and not its holder', async () => {
    const mine = await pageFor(WORK, SOCIAL_WORKER, `${PAGE}/transfer`);
    expect(mine).toContain('Robin Shah, last here 24 November 2026 at 09:30');
    expect(mine).not.toContain('value="sw-1"');
    const managers = await pageFor(THEIRS, MANAGER, `${PAGE}/transfer`);
    expect(managers).toContain('Sam Okafor (you)');
    expect(managers).not.toContain('value="sc-1"');
    expect(managers).toContain('Why do you give it to them?');
  });

  test('goes back to the queue and says that it is theirs', async () => {
    const { get, post, signedIn, calls } = withWork(WORK, {
      [TRANSFER]: () => json(THEIRS),
      'GET /api/queues/mash': () => problem('unavailable', 503),
    });
    const cookie = await signedIn(SOCIAL_WORKER);
    const answer = await post(`${PAGE}/transfer`, typed, cookie);
    expect(answer.headers.get('location')).toBe(`/desk/queues/mash?transferred=${REFERENCE}`);
    expect(calls.find(({ route }) => route === TRANSFER)?.body).toEqual(typed);
    expect((await get(answer.headers.get('location') ?? '', cookie)).status).toBe(503);
  });

  test('says what is missing by its field and keeps the rest', async () => {
    const { post, signedIn, calls } = withWork(WORK);
    const answer = await post(`${PAGE}/transfer`, { ...typed, to: '' }, await signedIn(SOCIAL_WORKER));
    const page = await textOf(answer);
    expect(answer.status).toBe(422);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain('href="#to"');
    expect(page).toContain('The school rings at two</textarea>');
    expect(calls.some(({ route }) => route === TRANSFER)).toBe(false);
  });

  test('keeps what was typed where it is no longer held, or the service is away', async () => {
    for (const [code, status] of [
      ['not-held', 409],
      ['unavailable', 503],
    ] as const) {
      const { post, signedIn } = withWork(WORK, { [TRANSFER]: () => problem(code, status) });
      const answer = await post(`${PAGE}/transfer`, typed, await signedIn(SOCIAL_WORKER));
      expect(answer.status).toBe(status);
      expect(await textOf(answer)).toContain('The school rings at two</textarea>');
    }
  });
});
