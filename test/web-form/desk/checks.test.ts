import { expect, test } from 'vitest';
import type { Check } from '../../../shared/contract/answers/checks.ts';
import { json, problem } from '../support/api-double.ts';
import { CHECK, CONTACT, RECORD, REFERENCE, WORK_ID } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const READ = `GET /api/referrals/${REFERENCE}`;
const ASK = `POST /api/work/${WORK_ID}/checks`;
const AUTHORISE = `POST /api/referrals/${REFERENCE}/contacts/1/authorise-checks`;
const PAGE = `/desk/work/${WORK_ID}/checks`;
const AUTHORISE_PAGE = `/desk/referrals/${REFERENCE}/contacts/1/authorise-checks`;
const MANAGER = { id: 'm-1', name: 'Mo Manager', roles: ['manager'] } as const;

const TYPED = {
  contacts: '1',
  agencies: 'exampleshire-police',
  question: 'Have you been <called>?',
  necessity: 'Neighbours heard shouting',
  familyKnows: 'told',
  basis: 'safeguarding-without-agreement',
  reason: 'agreement-refused',
};

const withRecord = (answers: Record<string, () => Response> = {}, record: unknown = RECORD) =>
  start({ [READ]: () => json(record), ...answers });

test('nothing is chosen beforehand but the only person there is', async () => {
  const { get, signedIn } = withRecord();
  const shown = await (await get(PAGE, await signedIn(SOCIAL_WORKER))).text();
  expect(shown.match(/ checked/g)).toHaveLength(1);
  expect(shown).toContain('Police: Exampleshire Police');
  expect(shown).toContain('<title>Ask partners');
});

test('what was asked is sent whole, and the work page says so', async () => {
  const { get, post, signedIn, calls } = withRecord({ [ASK]: () => json({ checks: [CHECK] }) });
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post(PAGE, { ...TYPED, key: 'one-press' }, cookie);
  expect(answer.status).toBe(303);
  expect(calls.at(-1)).toMatchObject({
    key: 'one-press',
    body: {
      contacts: [1],
      agencies: ['exampleshire-police'],
      familyKnows: 'told',
      basis: { kind: 'safeguarding-without-agreement', reason: 'agreement-refused' },
    },
  });
  const next = await get(answer.headers.get('location') ?? '', cookie);
  expect(await next.text()).toContain('Partners asked');
});

test('an agency that managers listed is offered; those of the settings while the directory is away', async () => {
  const nursery = {
    agency: 'willow',
    agencyName: 'Willow Nursery',
    kind: 'education',
    kindName: 'Education',
  };
  const { get, signedIn } = withRecord({
    'GET /api/responders': () => json({ responders: [nursery] }),
  });
  const listed = await (await get(PAGE, await signedIn(SOCIAL_WORKER))).text();
  expect(listed).toContain('Education: Willow Nursery');
  expect(listed).not.toContain('Exampleshire Police');
  const away = withRecord({ 'GET /api/responders': () => problem('unavailable', 503) });
  const shown = await (await away.get(PAGE, await away.signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('Police: Exampleshire Police');
});

test('all that is missing is said at once, and nobody is asked', async () => {
  const { post, signedIn, calls } = withRecord();
  const answer = await post(PAGE, { question: 'Kept <words>' }, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<title>Error: Ask partners');
  for (const field of ['contacts', 'agencies', 'necessity', 'familyKnows', 'basis']) {
    expect(shown).toContain(`<a href="#${field}">`);
    expect(shown).toContain(`id="${field}"`);
  }
  expect(shown).toContain('Kept &lt;words&gt;');
  expect(calls.map(({ route }) => route)).not.toContain(ASK);
});

test('without agreement a reason is needed', async () => {
  const { post, signedIn } = withRecord();
  const answer = await post(PAGE, { ...TYPED, reason: '' }, await signedIn(SOCIAL_WORKER));
  expect(await answer.text()).toContain('<a href="#reason">');
});

test('a gate that is shut says what would be needed, and what was typed stays', async () => {
  const { post, signedIn } = withRecord({
    [ASK]: () =>
      json(
        {
          type: 'about:blank',
          title: 'Not yet',
          status: 409,
          code: 'checks-not-allowed',
          detail: 'Child 1: a manager has to authorise it first.',
        },
        409,
      ),
  });
  const answer = await post(PAGE, TYPED, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(409);
  const shown = await answer.text();
  expect(shown).toContain('Child 1: a manager has to authorise it first.');
  expect(shown).toContain('Have you been &lt;called&gt;?');
});

test('the record shows what was asked with its lawful basis, and what came back', async () => {
  const answered: Check = {
    ...CHECK,
    state: 'answered',
    answer: {
      held: 'yes',
      heldWords: 'Information held',
      words: 'Called <twice>',
      worker: 'PC Lacey',
      by: 'Gareth Pugh-Lacey',
      at: '2026-11-24T14:00:00Z',
    },
  };
  const { get, signedIn } = withRecord({}, { ...RECORD, checks: [CHECK, answered] });
  const shown = await (await get(`/desk/referrals/${REFERENCE}`, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('Safeguarding, without agreement: Agreement was refused');
  expect(shown).toContain('overdue by 10 minutes');
  expect(shown).toContain('Called &lt;twice&gt;');
  expect(shown.match(/\/cancel"/g)).toHaveLength(1);
});

test('only a manager is shown where to authorise checks, and may open the page', async () => {
  const { get, signedIn } = withRecord();
  const [worker, manager] = [
    await signedIn(SOCIAL_WORKER),
    await signedIn({ ...MANAGER, roles: ['manager'] }),
  ];
  const record = `/desk/referrals/${REFERENCE}`;
  expect(await (await get(record, worker)).text()).not.toContain(AUTHORISE_PAGE);
  expect(await (await get(record, manager)).text()).toContain(AUTHORISE_PAGE);
  expect((await get(AUTHORISE_PAGE, worker)).status).toBe(403);
});

test('a manager’s authorisation needs a reason', async () => {
  const { post, signedIn, calls } = withRecord({ [AUTHORISE]: () => json(CONTACT) });
  const cookie = await signedIn({ ...MANAGER, roles: ['manager'] });
  const without = await post(AUTHORISE_PAGE, { covers: 'without-knowledge' }, cookie);
  expect(without.status).toBe(422);
  expect(await without.text()).toContain('<a href="#reason">Enter your reason</a>');
  const answer = await post(AUTHORISE_PAGE, { covers: 'without-knowledge', reason: 'Danger' }, cookie);
  expect(answer.headers.get('location')).toBe(`/desk/referrals/${REFERENCE}?checks=authorised`);
  expect(calls.at(-1)?.body).toEqual({ covers: 'without-knowledge', reason: 'Danger' });
});

test('a check is cancelled with a reason', async () => {
  const cancel = `/desk/referrals/${REFERENCE}/checks/${CHECK.id}/cancel`;
  const { post, signedIn } = withRecord(
    { [`POST /api/checks/${CHECK.id}/cancel`]: () => json(CHECK) },
    { ...RECORD, checks: [CHECK] },
  );
  const cookie = await signedIn(SOCIAL_WORKER);
  expect((await post(cancel, { reason: ' ' }, cookie)).status).toBe(422);
  const answer = await post(cancel, { reason: 'They rang' }, cookie);
  expect(answer.headers.get('location')).toBe(`/desk/referrals/${REFERENCE}?checks=cancelled`);
});

test('the list has overdue checks first, in words', async () => {
  const { id, reference, queue, kind, agency, contacts, level, by, askedAt, due } = CHECK;
  const listed = { id, reference, queue, kind, agency, contacts, level, by, askedAt, due };
  const { get, signedIn } = start({
    'GET /api/checks/overdue': () =>
      json({ overdue: [listed], open: [{ ...listed, due: '2026-11-24T16:00:00Z' }], more: false }),
  });
  const shown = await (await get('/desk/checks', await signedIn(SOCIAL_WORKER))).text();
  expect(shown.indexOf('overdue by 10 minutes')).toBeLessThan(shown.indexOf('due 16:00, in 50 minutes'));
  expect(shown).toContain(`/desk/referrals/${REFERENCE}#checks`);
});
