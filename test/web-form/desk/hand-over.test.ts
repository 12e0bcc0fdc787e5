import { expect, test } from 'vitest';
import { handOver } from '../../../shared/contract/answers/hand-over.ts';
import { json, problem } from '../support/api-double.ts';
import { CHECK, CONTACT, DECISION, RECORD, REFERENCE, WORK_ID } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const ASKED = `GET /api/referrals/${REFERENCE}/contacts/1/hand-over`;
const PAGE = `/desk/referrals/${REFERENCE}/contacts/1/hand-over`;

const { number, contactId, label, person, rating, flags, consent, clock, openCase } = CONTACT;
const { contactsInSixMonths, possibleContactsInSixMonths, priorContacts } = CONTACT;
const [prior] = priorContacts;
if (prior === undefined) throw new Error('The record has no earlier contact');

const FILE = handOver.parse({
  format: 'safeguarding-front-door/hand-over',
  version: 1,
  madeAt: '2026-11-24T15:10:00Z',
  madeBy: { id: 'sw-1', name: 'Sam Okafor' },
  authority: { id: 'exampleshire', name: 'Exampleshire' },
  reference: REFERENCE,
  receivedAt: RECORD.receivedAt,
  sentBy: { agency: 'Exampleshire High School', source: { code: '2A', words: 'SCHOOLS' } },
  contact: {
    ...{ number, contactId, label, person, rating, flags, consent, clock, openCase },
    ...{ contactsInSixMonths, possibleContactsInSixMonths },
  },
  household: { children: [], adults: [], contacts: [] },
  referral: RECORD.form,
  priorContacts: [
    {
      contactId: prior.contactId,
      reference: prior.reference,
      receivedAt: prior.receivedAt,
      agency: prior.agency,
      grade: prior.grade,
      answer: null,
    },
  ],
  decisions: [DECISION],
  checks: [CHECK],
  messages: [],
  timeline: [{ at: RECORD.receivedAt, words: 'Referral received', by: null }],
  standard: null,
});

const asked = async (path: string, answer = () => json(FILE), person = SOCIAL_WORKER) => {
  const { get, signedIn, calls } = start({ [ASKED]: answer });
  return { answer: await get(path, await signedIn(person)), calls };
};

const NAMED = /Ada|Fictional/;

test('is a JSON file under the contact’s id, as the API gave it', async () => {
  const { answer } = await asked(`${PAGE}.json`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${REFERENCE}.1.json"`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(handOver.parse(await answer.json())).toEqual(FILE);
});

test('is a tagged PDF file whose name and title name nobody', async () => {
  const { answer } = await asked(`${PAGE}.pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${REFERENCE}.1.pdf"`);
  const file = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect(file).toMatch(/^%PDF-1\.7/);
  expect(file).toContain('/Marked true');
  expect(file).toContain(`(Contact ${REFERENCE}.1)`);
  for (const words of [
    'Whom it is about',
    'Red: Strangulation in the household',
    'EX-2222-3333.1',
    'North team',
    'What needs to happen',
    'Neighbours heard shouting',
    'Safeguarding, without agreement',
  ]) {
    expect(file).toContain(`(${words}`);
  }
  expect(/\/Title[^)]*\)/.exec(file)?.[0] ?? '').not.toMatch(NAMED);
});

test('is asked for once a download, with the person’s own token', async () => {
  const { calls } = await asked(`${PAGE}.json`);
  expect(calls).toMatchObject([{ route: ASKED, token: 'Bearer token-of-sw-1' }]);
});

test('is a plain page and no file where it may not be taken', async () => {
  for (const [code, status] of [
    ['not-found', 404],
    ['not-allowed', 403],
    ['unavailable', 503],
  ] as const) {
    const { answer } = await asked(`${PAGE}.pdf`, () => problem(code, status));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(answer.headers.get('content-disposition')).toBeNull();
  }
});

test('is offered on the record and the work to whoever may take it, and to nobody else', async () => {
  const shown = async (path: string, person = SOCIAL_WORKER) => {
    const { get, signedIn } = start({ [`GET /api/referrals/${REFERENCE}`]: () => json(RECORD) });
    return (await get(path, await signedIn(person))).text();
  };
  for (const path of [`/desk/referrals/${REFERENCE}`, `/desk/work/${WORK_ID}`]) {
    const page = await shown(path);
    expect(page).toContain(`href="${PAGE}.json"`);
    expect(page).toContain(`href="${PAGE}.pdf"`);
    expect(await shown(path, SCREENER)).not.toContain('hand-over');
  }
});
