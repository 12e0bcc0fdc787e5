import { describe, expect, it } from 'vitest';
import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import { MESSAGE_PAGES } from '../../../web-form/referral/after-sending/pages.ts';
import { apiThat, type Call, draftsInMemory, pagesFor, problemOf, RECEIPT } from './doubles.tsx';

const { reference } = RECEIPT;
const AT = `/referrals/${reference}`;

const STATUS: StatusAnswer = {
  reference,
  receivedAt: RECEIPT.receivedAt,
  status: 'more-information-needed',
  words: 'We need something from you',
  acknowledgeBy: RECEIPT.acknowledgeBy,
  acknowledgedAt: null,
  people: [
    {
      label: 'Child 1',
      outcome: {
        outcome: 'early-help',
        words: 'Offered early help',
        tellReferrer: '',
        decidedAt: RECEIPT.receivedAt,
      },
    },
  ],
  questions: [{ id: 'q1', askedAt: RECEIPT.receivedAt, about: 'words', words: 'Who <b>collects</b> her?' }],
  messages: [
    { id: 'm1', kind: 'information', words: 'Information added', at: RECEIPT.receivedAt, by: 'Bo Teacher' },
  ],
};

type Answer = ReturnType<Parameters<typeof apiThat>[0]>;

const received = (kind: string, phoneNow = false): Answer => ({
  ok: true,
  status: 201,
  answer: {
    reference,
    id: 'm2',
    kind,
    receivedAt: RECEIPT.receivedAt,
    phoneNow: phoneNow ? { name: 'Emergency Duty Team', number: '01632 960999', words: 'Phone now' } : null,
  },
});

const pagesThat = (answer: (call: Call) => Answer, status: StatusAnswer = STATUS) => {
  const { api, calls } = apiThat((call) =>
    call.id === 'referralStatus' ? { ok: true, status: 200, answer: status } : answer(call),
  );
  const sent = () => calls.filter(({ id }) => id === 'sendMessage');
  return { ...pagesFor({ drafts: draftsInMemory().store, api }), sent };
};

const TYPED = {
  add: { words: 'He <i>came</i> back.', significantHarm: 'yes', weapon: 'yes' },
  correct: { words: 'Born in 2014.', reason: 'We checked.' },
  withdraw: { reason: 'Sent twice.' },
  challenge: { words: 'She is afraid.' },
  'answer/q1': { words: 'Her grandmother.' },
} as const;

const MESSAGES = {
  add: {
    kind: 'information',
    words: 'He <i>came</i> back.',
    significantHarm: 'yes',
    concerns: { weapon: 'yes' },
  },
  correct: { kind: 'correction', ...TYPED.correct },
  withdraw: { kind: 'withdrawal', ...TYPED.withdraw },
  challenge: { kind: 'challenge', ...TYPED.challenge },
  'answer/q1': { kind: 'answer', question: 'q1', ...TYPED['answer/q1'] },
} as const;

const PAGES = ['add', 'correct', 'withdraw', 'challenge', 'answer/q1'] as const;

describe('where a referral stands', () => {
  it('asks what the MASH asks, and leads to everything that can be said', async () => {
    const { html } = await pagesThat(() => problemOf('unavailable')).get(AT);
    expect(html).toContain('Who &lt;b&gt;collects&lt;/b&gt; her?');
    expect(html).toContain('Information added on 24 November 2026 at 10:00, by Bo Teacher');
    for (const page of PAGES) expect(html).toContain(`href="${AT}/${page}"`);
  });

  it('offers no challenge before a decision', async () => {
    const undecided = { ...STATUS, people: [{ label: 'Child 1', outcome: null }] };
    const pages = pagesThat(() => problemOf('unavailable'), undecided);
    expect((await pages.get(AT)).html).not.toContain(`href="${AT}/challenge"`);
    expect((await pages.get(`${AT}/challenge`)).location).toBe(AT);
  });

  it('says what was just received, and to phone first where that cannot wait', async () => {
    const { html } = await pagesThat(() => problemOf('unavailable')).get(
      `${AT}?received=information&phone=now`,
    );
    expect(html).toContain('We have received what you added');
    expect(html).toContain('Phone Emergency Duty Team now');
    const other = await pagesThat(() => problemOf('unavailable')).get(`${AT}?received=<script>`);
    expect(other.html).not.toContain('We have received');
  });
});

describe.each(PAGES)('the page %s', (page) => {
  const { kind } = MESSAGES[page];

  it('sends what was typed once, however often it is posted', async () => {
    const { post, sent } = pagesThat(() => received(kind));
    for (let time = 0; time < 2; time += 1) {
      const { status, location } = await post(`${AT}/${page}`, { ...TYPED[page], key: 'k1' });
      expect([status, location]).toEqual([303, `${AT}?received=${kind}`]);
    }
    expect(sent().map(({ body, idempotencyKey }) => ({ body, idempotencyKey }))).toEqual([
      { body: MESSAGES[page], idempotencyKey: 'k1' },
      { body: MESSAGES[page], idempotencyKey: 'k1' },
    ]);
  });

  it('has a heading, an anti-forgery token and a key', async () => {
    const { html, status } = await pagesThat(() => problemOf('unavailable')).get(`${AT}/${page}`);
    expect(status).toBe(200);
    expect(html).toMatch(/name="_csrf"/);
    expect(html).toMatch(/name="key" value="[0-9a-f-]{36}"/);
  });

  it('says what is missing and sends nothing', async () => {
    const { post, sent } = pagesThat(() => received(kind));
    const { status, html } = await post(`${AT}/${page}`, { words: ' ', reason: '', key: 'k1' });
    expect(status).toBe(422);
    expect(html).toMatch(/<title>Error: /);
    const missing =
      MESSAGE_PAGES.find(({ path }) => path.startsWith(page.split('/')[0] ?? ''))?.missing ?? {};
    for (const [field, words] of Object.entries(missing)) {
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(words);
    }
    expect(sent()).toEqual([]);
  });

  it.each([
    ['unavailable', 503],
    ['changed-meanwhile', 409],
  ] as const)('keeps what was typed and its key when the API says %s', async (code, expected) => {
    const { post } = pagesThat(() => problemOf(code));
    const { status, html } = await post(`${AT}/${page}`, { ...TYPED[page], key: 'k1' });
    expect(status).toBe(expected);
    for (const typed of Object.values(TYPED[page])) {
      expect(html).toContain(typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    }
    expect(html).toContain('value="k1"');
  });

  it('is not there for another agency', async () => {
    const { api, calls } = apiThat(() => problemOf('not-found'));
    const { get, post } = pagesFor({ drafts: draftsInMemory().store, api });
    expect((await get(`${AT}/${page}`)).status).toBe(404);
    expect((await post(`${AT}/${page}`, TYPED[page])).status).toBe(404);
    expect(calls.some(({ id }) => id === 'sendMessage')).toBe(false);
  });
});

describe('a message', () => {
  it('that was changed after an earlier try is sent as well', async () => {
    const { post, sent } = pagesThat(({ idempotencyKey }) =>
      idempotencyKey === 'k1' ? problemOf('idempotency-key-reused') : received('information'),
    );
    expect((await post(`${AT}/add`, { words: 'Changed', key: 'k1' })).status).toBe(303);
    expect(sent().map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      'k1',
      expect.stringMatching(/^k1-\w+$/),
    ]);
  });

  it('that cannot wait leads to the number to phone', async () => {
    const { post } = pagesThat(() => received('information', true));
    const { location } = await post(`${AT}/add`, { words: 'He has a knife.', key: 'k1' });
    expect(location).toBe(`${AT}?received=information&phone=now`);
  });

  it('answers only a question that is asked', async () => {
    const { get } = pagesThat(() => problemOf('unavailable'));
    expect((await get(`${AT}/answer/another`)).location).toBe(AT);
  });

  it('about agreement says what the family was told and said', async () => {
    const { post, sent } = pagesThat(() => received('answer'), {
      ...STATUS,
      questions: [
        { id: 'agreement', askedAt: RECEIPT.receivedAt, about: 'agreement', words: 'Speak to them' },
      ],
    });
    await post(`${AT}/answer/agreement`, { told: 'yes', agreement: 'agreed', words: 'Fine', key: 'k1' });
    expect(sent()[0]?.body).toEqual({
      kind: 'answer',
      question: 'agreement',
      words: 'Fine',
      consent: { told: 'yes', agreement: 'agreed' },
    });
  });
});

describe('your referrals', () => {
  it('lists what the agency sent, with where it stands, and the way to older ones', async () => {
    const next = `2026-11-01T10:00:00.000Z#${reference}`;
    const { api, calls } = apiThat(() => ({
      ok: true,
      status: 200,
      answer: {
        referrals: [
          { reference, receivedAt: RECEIPT.receivedAt, status: 'received', words: 'Received', mine: false },
        ],
        next,
      },
    }));
    const { get } = pagesFor({ drafts: draftsInMemory().store, api });
    const { html } = await get('/referrals');
    expect(html).toContain(`href="${AT}"`);
    expect(html).toContain('A colleague');
    expect(html).toContain(`/referrals?from=${encodeURIComponent(next)}`);
    await get(`/referrals?from=${encodeURIComponent(next)}`);
    expect(calls.map(({ id }) => id)).toEqual(['listSentReferrals', 'listSentReferrals']);
  });
});
