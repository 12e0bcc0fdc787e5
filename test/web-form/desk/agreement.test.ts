import { expect, test } from 'vitest';
import type { AgreementEvent } from '../../../shared/contract/answers/agreement.ts';
import type { Check } from '../../../shared/contract/answers/checks.ts';
import { withdrawnSince } from '../../../web-form/desk/agreement/withdrawn-since.ts';
import { json, problem } from '../support/api-double.ts';
import { CONTACT, RECORD, REFERENCE, WORK, WORK_ID } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const READ = `GET /api/referrals/${REFERENCE}`;
const RECORDED = `POST /api/referrals/${REFERENCE}/agreement`;
const PAGE = `/desk/referrals/${REFERENCE}/agreement`;
const TYPED = {
  contacts: '1',
  said: 'withdrawn',
  whose: 'family',
  who: 'Her mother <Mo>',
  'on-day': '24',
  'on-month': '11',
  'on-year': '2026',
  how: 'phone',
  words: 'She will not have it.',
};
const WITHDRAWN: AgreementEvent = {
  said: 'withdrawn',
  whose: 'family',
  who: 'Her <b>mother</b>',
  on: '2026-11-24',
  at: '2026-11-24T14:30:00Z',
  how: 'phone',
  takenBy: 'Reception',
  reason: null,
  words: null,
  by: { id: 'sw-1', name: 'Sam Okafor' },
  from: 'desk',
};

const withRecord = (answers: Record<string, () => Response> = {}, record: unknown = RECORD) =>
  start({ [READ]: () => json(record), ...answers });
const recordWith = (changes: object) => ({ ...RECORD, contacts: [{ ...CONTACT, ...changes }] });
const shownOf = async (path: string, record: unknown): Promise<string> => {
  const { get, signedIn } = withRecord({}, record);
  const answer = await get(path, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(/\s+/g, ' ');
};

test('nothing is chosen beforehand but the only person there is, and the title names nobody', async () => {
  const shown = await shownOf(PAGE, RECORD);
  expect(shown.match(/ checked/g)).toHaveLength(1);
  expect(shown).toContain(`<title>What was said about agreement, ${REFERENCE}`);
});

test('what was said is sent whole, and the page that one came from says so', async () => {
  const { get, post, signedIn, calls } = withRecord({ [RECORDED]: () => json({ contacts: [CONTACT] }) });
  const cookie = await signedIn(SCREENER);
  const answer = await post(`${PAGE}?queue=mash`, TYPED, cookie);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(`/desk/work/${WORK_ID}?agreement=recorded`);
  expect(calls.at(-1)?.body).toEqual({
    contacts: [1],
    said: 'withdrawn',
    whose: 'family',
    who: 'Her mother <Mo>',
    on: '2026-11-24',
    how: 'phone',
    words: 'She will not have it.',
  });
  expect(await (await get(answer.headers.get('location') ?? '', cookie)).text()).toContain(
    'What was said about agreement is written down',
  );
});

test('all that is missing is said at once, and what was typed stays', async () => {
  const { post, signedIn, calls } = withRecord();
  const answer = await post(PAGE, { words: 'Kept <words>' }, await signedIn(SCREENER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<title>Error: What was said');
  for (const field of ['contacts', 'said', 'whose', 'who', 'on-day', 'how']) {
    expect(shown).toContain(`<a href="#${field}">`);
    expect(shown).toContain(`id="${field}"`);
  }
  expect(shown).toContain('Kept &lt;words&gt;');
  expect(calls.map(({ route }) => route)).toEqual([READ]);
});

test('that nobody was asked needs a reason, and nobody who said it', async () => {
  const { post, signedIn } = withRecord();
  const { who: _who, how: _how, words: _words, ...rest } = { ...TYPED, said: 'not-asked' };
  const shown = await (await post(PAGE, rest, await signedIn(SCREENER))).text();
  expect(shown).toContain('<a href="#reason">');
  expect(shown).not.toContain('<a href="#who">');
});

test.each([
  ['31', '2', 'Date must be'],
  ['', '', 'Date must be'],
])('a day that is none is said at its field: %s %s', async (day, month, words) => {
  const { post, signedIn } = withRecord();
  const answer = await post(PAGE, { ...TYPED, 'on-day': day, 'on-month': month }, await signedIn(SCREENER));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`<a href="#on-day">${words}`);
});

test('a day that the API refuses is said at its field', async () => {
  const errors = [{ pointer: '/on', detail: 'Must be today or in the past' }];
  const { post, signedIn } = withRecord({ [RECORDED]: () => problem('fields-invalid', 422, errors) });
  const answer = await post(PAGE, TYPED, await signedIn(SCREENER));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('<a href="#on-day">Date must be today or in the past</a>');
});

test('when the service does not answer, nothing typed is lost', async () => {
  const { post, signedIn } = withRecord({ [RECORDED]: () => problem('unavailable', 503) });
  const answer = await post(PAGE, TYPED, await signedIn(SCREENER));
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Her mother &lt;Mo&gt;');
});

test('the record shows each as it was said, when and to whom, and where to add to it', async () => {
  const answered: AgreementEvent = {
    ...WITHDRAWN,
    said: 'given',
    on: '2026-11-20',
    how: null,
    takenBy: null,
    from: 'referrer',
  };
  const shown = await shownOf(
    `/desk/referrals/${REFERENCE}`,
    recordWith({ agreement: [answered, WITHDRAWN] }),
  );
  expect(shown).toContain(
    'Agreement withdrawn by Her &lt;b&gt;mother&lt;/b&gt;, on 24 November 2026, by phone.',
  );
  expect(shown).toContain('Told to Reception, written down by Sam Okafor on 24 November 2026 at 14:30');
  expect(shown).toContain('The referrer, Sam Okafor, answered on');
  expect(shown.indexOf('Agreement given')).toBeLessThan(shown.indexOf('Agreement withdrawn'));
  expect(shown).toContain(`href="${PAGE}?contact=1"`);
});

test('the record says when a rating rose, and why', async () => {
  const raised = [
    {
      at: '2026-03-03T14:20:00Z',
      from: 'amber',
      to: 'red',
      because: 'the referrer added information: A weapon',
    },
  ];
  const shown = await shownOf(
    `/desk/referrals/${REFERENCE}`,
    recordWith({ rating: { ...CONTACT.rating, raised } }),
  );
  expect(shown).toMatch(
    /Raised from amber to red on 3 March 2026 at 14:20 because the referrer added information: A weapon\./i,
  );
});

test('what was written since the rating was last looked at is asked about, until it is', async () => {
  const message = {
    id: 'm1',
    kind: 'information',
    title: 'Information added',
    at: '2026-11-24T14:40:00Z',
    by: 'Jo Teacher',
    words: 'He came to the gate.',
    reason: null,
    concerns: null,
    significantHarm: null,
    consent: null,
    answers: null,
    raised: [],
  };
  const mine = { ...RECORD, messages: [message], work: [WORK] };
  const page = `/desk/work/${WORK_ID}`;
  expect(await shownOf(page, mine)).toContain('Does it change the rating?');
  const confirmed = {
    level: 'red',
    by: { id: 'sw-1', name: 'Sam' },
    at: '2026-11-24T14:41:00Z',
    reason: null,
  };
  const looked = {
    ...mine,
    contacts: [{ ...CONTACT, rating: { ...CONTACT.rating, confirmed } }],
  };
  expect(await shownOf(page, looked)).not.toContain('Does it change the rating?');
  expect(await shownOf(page, RECORD)).not.toContain('Does it change the rating?');
});

test('a question about agreement says so to the API, and what becomes of the work', async () => {
  const ASK = `POST /api/work/${WORK_ID}/question`;
  const { get, post, signedIn, calls } = withRecord({ [ASK]: () => json(WORK) });
  const cookie = await signedIn(SCREENER);
  const form = await (await get(`/desk/work/${WORK_ID}/question?about=agreement`, cookie)).text();
  expect(form).toMatch(/value="agreement"[^>]*checked/);
  const answer = await post(
    `/desk/work/${WORK_ID}/question`,
    { words: 'Do they agree?', about: 'agreement' },
    cookie,
  );
  expect(calls.at(-1)?.body).toEqual({ words: 'Do they agree?', about: 'agreement' });
  expect(answer.headers.get('location')).toBe(`/desk/work/${WORK_ID}?asked=agreement`);
  expect(await (await get(answer.headers.get('location') ?? '', cookie)).text()).toContain(
    'The referrer is asked about agreement',
  );
});

test('a check that was asked on agreement shows that it was withdrawn since', () => {
  const check: Pick<Check, 'state' | 'basis' | 'contacts' | 'askedAt'> = {
    state: 'open',
    basis: { kind: 'agreement-given' },
    contacts: [1],
    askedAt: '2026-11-24T13:00:00Z',
  };
  const record = { contacts: [{ ...CONTACT, agreement: [WITHDRAWN] }] };
  const given: AgreementEvent = { ...WITHDRAWN, said: 'given', on: '2026-11-25' };
  expect(withdrawnSince(check, record)).toEqual(WITHDRAWN);
  expect(withdrawnSince({ ...check, askedAt: '2026-11-24T15:00:00Z' }, record)).toBeUndefined();
  expect(withdrawnSince({ ...check, contacts: [2] }, record)).toBeUndefined();
  expect(withdrawnSince({ ...check, state: 'answered' }, record)).toBeUndefined();
  const safeguarding = { kind: 'safeguarding-without-agreement', reason: 'agreement-refused' } as const;
  expect(withdrawnSince({ ...check, basis: safeguarding }, record)).toBeUndefined();
  expect(
    withdrawnSince(check, { contacts: [{ ...CONTACT, agreement: [WITHDRAWN, given] }] }),
  ).toBeUndefined();
});
