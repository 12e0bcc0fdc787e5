import { expect, test } from 'vitest';
import { CONSENT_ROWS } from '../../../shared/domain/consent/consent-table.ts';
import { json, problem } from '../support/api-double.ts';
import { CONTACT, DECISION, RECORD, REFERENCE, WORK, WORK_ID } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const READ = `GET /api/referrals/${REFERENCE}`;
const PAGE = `/desk/work/${WORK_ID}`;
const reading = (record: unknown) => ({ [READ]: () => json(record) });

const page = async (record: unknown, person = SOCIAL_WORKER, path = PAGE) => {
  const { get, signedIn } = start(reading(record));
  const answer = await get(path, await signedIn(person));
  expect(answer.status).toBe(200);
  return answer.text();
};

test('one page holds what a social worker needs to decide', async () => {
  const shown = await page(RECORD);
  for (const words of [
    'Red',
    'due 15:45, in 35 minutes',
    'Strangulation in the household',
    'Rules ray-1',
    'No social worker has confirmed it yet',
    'The family refused, and significant harm is suspected.',
    'A red goes to the MASH',
    'North team',
    'May be the same child',
    'Date of birth: one digit differs',
    '1 contact in the last six months',
    '2, if the possible matches are this child',
    '12 March 2014',
    'You, until 15:40',
    '24 November 2026 at 14:00: Received',
  ]) {
    expect(shown).toContain(words);
  }
  expect(shown.match(/<h1/g)).toHaveLength(1);
});

test('nothing that was typed by a referrer is run', async () => {
  const shown = await page(RECORD);
  expect(shown).not.toContain('<script>alert');
  expect(shown).not.toContain('<b>Ada');
  expect(shown).not.toContain('<i>choked');
  expect(shown).toContain('he &lt;i&gt;choked&lt;/i&gt; her');
});

test('not known is never shown as no, and what was not answered is left out', async () => {
  const shown = (await page(RECORD)).replaceAll(/\s+/g, ' ');
  expect(shown).toMatch(/Interpreter needed<\/dt><dd[^>]*>Not known/);
  expect(shown).toMatch(/>Not known<\/dt><dd[^>]*>Weapon used/);
  expect(shown).toMatch(/>No<\/dt><dd[^>]*>Missing now/);
  expect(shown).not.toContain('NHS number');
});

test('the title and the address hold no personal data', async () => {
  const title = /<title>(.*)<\/title>/.exec(await page(RECORD))?.[1];
  expect(title).toBe('Work EX-7K3M-9QTD – Exampleshire safeguarding referrals');
});

test('whom it is about is named wherever something is read or done about them, but not in a title', async () => {
  const nameless = { ...CONTACT, number: 2, label: 'Child 2', person: { kind: 'child', details: {} } };
  const record = { ...RECORD, contacts: [CONTACT, nameless], work: [{ ...WORK, contacts: [1, 2] }] };
  const shown = (await page(record)).replaceAll(/\s+/g, ' ');
  const ada = 'Child 1: &lt;b&gt;Ada&lt;/b&gt; Fictional';
  expect(shown).toMatch(new RegExp(`<h2[^>]*> ?${ada} `));
  expect(shown).toMatch(new RegExp(`<h3[^>]*> ?${ada} `));
  expect(shown).toMatch(/<h2[^>]*> ?Child 2: name not known /);
  expect(shown).toContain(` for ${ada}</span>`);
  for (const step of ['rating', 'decision']) {
    const taken = await page(record, SOCIAL_WORKER, `${PAGE}/contacts/1/${step}`);
    expect(taken).toContain(`${REFERENCE}, ${ada}</span>`);
    expect(/<title>(.*)<\/title>/.exec(taken)?.[1]).not.toContain('Ada');
  }
});

test('consent is read once: the outcome, then its reason', async () => {
  const read: string[] = [];
  for (const { id, outcome, words, harmSuspected, managerAuthorisesChecks } of CONSENT_ROWS) {
    const harm = harmSuspected !== 'no';
    const consent = {
      ...CONTACT.consent,
      rule: id,
      outcome,
      words,
      harmSuspected: harm,
      managerAuthorisesChecks,
    };
    const shown = await page({ ...RECORD, contacts: [{ ...CONTACT, consent }] });
    read.push(/<strong>([^<]*)<\/strong>([^<]*)<\/p><(?:ul|div|p)/.exec(shown)?.slice(1).join('') ?? '');
  }
  expect(read).toEqual([
    'Go ahead, with agreement. The young person can decide this for themself and agreed; recorded apart from the parent’s answer.',
    'Go ahead, with agreement. The family was told and agreed.',
    'Go ahead without agreement. Agreement was refused, but harm is suspected: record why.',
    'A manager decides whether to go ahead. Agreement was refused and no significant harm is suspected; it is never closed by the system.',
    'Go ahead without agreement. Nobody has agreed, but harm is suspected.',
    'Ask the referrer to speak to the family first. No agreement was sought and no harm is suspected; the clock keeps running.',
  ]);
});

test('its holder is offered rating, decision and giving back', async () => {
  const shown = await page(RECORD);
  expect(shown).toContain(`href="${PAGE}/contacts/1/rating"`);
  expect(shown).toContain(`href="${PAGE}/contacts/1/decision"`);
  expect(shown).toContain(`action="${PAGE}/release"`);
});

test('a screener can give it back and is not offered to decide', async () => {
  const shown = await page(RECORD, SCREENER);
  expect(shown).not.toContain('/decision"');
  expect(shown).toContain(`action="${PAGE}/release"`);
});

test('work that somebody else holds can only be read', async () => {
  const held = { by: { id: 'x', name: 'Alex Other' }, until: '2026-11-24T15:40:00Z', mine: false };
  const shown = await page({ ...RECORD, work: [{ ...WORK, held }] });
  expect(shown).toContain('Alex Other holds it');
  expect(shown).not.toContain('/decision"');
  expect(shown).not.toContain('/release"');
});

test('a referral can be looked at without pulling it', async () => {
  const shown = await page(RECORD, SOCIAL_WORKER, `/desk/referrals/${REFERENCE}`);
  expect(shown).toContain('Strangulation in the household');
  expect(shown).not.toContain('/decision"');
  expect(shown).not.toContain('/release"');
});

test('a decided contact shows its decision and is not decided twice', async () => {
  const contacts = [{ ...CONTACT, decisions: [DECISION] }];
  const shown = await page({ ...RECORD, contacts, work: [{ ...WORK, decided: [1] }] });
  expect(shown).toContain('Decided: A strategy discussion will be held');
  expect(shown).not.toContain('/decision"');
  // New information: it is looked at again.
  expect(await page({ ...RECORD, contacts })).toContain('/decision"');
});

test('what was said since is shown before what to do, as it was typed', async () => {
  const message = {
    id: 'm1',
    kind: 'answer',
    title: 'Question answered',
    at: '2026-11-24T15:00:00Z',
    by: 'Jo Teacher',
    words: 'Her <b>grandmother</b>.',
    reason: null,
    concerns: { weapon: 'yes' },
    significantHarm: 'yes',
    consent: { told: 'yes', agreement: 'refused' },
    answers: 'Who collects her?',
    raised: [{ contact: 1, from: 'amber', to: 'red' }],
  } as const;
  const shown = await page({ ...RECORD, messages: [message] });
  for (const words of ['Her &lt;b&gt;grandmother', 'Who collects her?', 'They did not agree', 'Jo Teacher'])
    expect(shown).toContain(words);
  expect(shown.indexOf('Said since it was sent')).toBeLessThan(shown.indexOf('What to do'));
});

test('a question is asked once, keeps what was typed, and needs words', async () => {
  const asked = { ...reading(RECORD), [`POST /api/work/${WORK_ID}/question`]: () => json(WORK) };
  const { get, post, signedIn, calls } = start(asked);
  const cookie = await signedIn(SOCIAL_WORKER);
  const path = `/desk/work/${WORK_ID}/question`;
  expect(await (await get(path, cookie)).text()).toMatch(/name="key" value="[0-9a-f-]{36}"/);
  const empty = await post(path, { words: ' ', key: 'k1' }, cookie);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Enter your question');
  const answer = await post(path, { words: 'Who collects her?', key: 'k1' }, cookie);
  expect(answer.headers.get('location')).toBe(`/desk/work/${WORK_ID}?asked=yes`);
  expect(calls.at(-1)).toMatchObject({ key: 'k1', body: { words: 'Who collects her?' } });

  const lost = start({ ...asked, [`POST /api/work/${WORK_ID}/question`]: () => problem('not-held', 409) });
  const refused = await lost.post(
    path,
    { words: 'Who collects her?', key: 'k1' },
    await lost.signedIn(SOCIAL_WORKER),
  );
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Who collects her?');
});

test('work that is not there is not found', async () => {
  const { get, signedIn } = start(reading(RECORD));
  const answer = await get(`/desk/work/${REFERENCE}.lado`, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(404);
});

test('giving back leads to the queue', async () => {
  const { post, signedIn, calls } = start({
    [`POST /api/work/${WORK_ID}/release`]: () => json({ ...WORK, state: 'waiting', held: null }),
  });
  const answer = await post(`${PAGE}/release`, { note: 'Waiting for school' }, await signedIn(SCREENER));
  expect(answer.headers.get('location')).toBe(`/desk/queues/mash?released=${REFERENCE}`);
  expect(calls[0]?.body).toEqual({ note: 'Waiting for school' });
});

test('a note is not lost when the work was no longer held', async () => {
  const { post, signedIn } = start({ [`POST /api/work/${WORK_ID}/release`]: () => problem('not-held', 409) });
  const answer = await post(`${PAGE}/release`, { note: 'Waiting <for> school' }, await signedIn(SCREENER));
  expect(answer.status).toBe(409);
  const shown = await answer.text();
  expect(shown).toContain('You no longer hold this work');
  expect(shown).toContain('Waiting &lt;for&gt; school');
});
