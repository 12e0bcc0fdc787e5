import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_MESSAGES } from '../../../shared/domain/after-sending/message.ts';
import { putAll } from '../../../shared/store/put-all.ts';
import {
  type ApiClient,
  messageReceivedIn,
  problemIn,
  queueIn,
  type ReferralToSend,
  staffRecordIn,
  statusIn,
  workIn,
} from '../../support/api-client.ts';
import { EVENING, type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { aChild, allegation, amber, aReferral, red, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

const SCHOOL = 'exampleshire-high';
const STRANGLED = 'Today Tamsin told us that her stepfather strangled her mother last night.';
const NOT_SOUGHT = { told: 'no', agreement: 'not-sought' } as const;

let door: FrontDoor;
let school: ApiClient;
let worker: ApiClient;
let manager: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  school = door.as('partner', { agency: SCHOOL });
  worker = door.as('social-worker');
  manager = door.as('manager');
  return door.close;
});

const send = (body: ReferralToSend): Promise<string> => school.sent(body);
const recordOf = async (reference: string) => staffRecordIn(await manager.read(reference));
const statusOf = async (reference: string) => statusIn(await school.status(reference));
const workOf = async (reference: string, queue: string) =>
  (await recordOf(reference)).work.find((item) => item.queue === queue);
const firstIn = async (queue: string) => queueIn(await manager.queue(queue)).items[0];

const decision = {
  contact: 1,
  outcome: 'no-further-action',
  rationale: 'School is helping.',
  impactOnChild: 'None seen.',
  tellReferrer: 'Please keep watching.',
} as const;

const decideInMash = async (): Promise<void> => {
  await worker.decide(workIn(await worker.pull('mash')).id, decision);
};

describe('information that is added', () => {
  it('raises the rating, the place and the clock of the work in one go, and says why', async () => {
    const older = await send(amber());
    const reference = await send(yellow());
    door.clock.set('2026-11-24T14:00:00.000Z');
    const answer = await school.say(reference, {
      kind: 'information',
      words: STRANGLED,
      concerns: { strangulation: 'yes' },
    });
    expect(answer.status).toBe(201);
    expect(messageReceivedIn(answer)).toMatchObject({ reference, kind: 'information', phoneNow: null });

    const { contacts, flags, messages, timeline } = await recordOf(reference);
    expect(contacts[0]?.rating).toMatchObject({ level: 'red', suggested: { level: 'red' } });
    expect(contacts[0]?.clock.due).toBe('2026-11-24T18:00:00.000Z');
    expect(flags).toContain('new-information');
    expect(messages).toMatchObject([
      { words: STRANGLED, raised: [{ contact: 1, from: 'yellow', to: 'red' }] },
    ]);
    expect(timeline.at(-1)?.words).toContain('Information added: contact 1 from yellow to red');
    expect(queueIn(await manager.queue('mash')).items.map((item) => item.reference)).toEqual([
      reference,
      older,
    ]);
    expect(await firstIn('mash')).toMatchObject({ level: 'red', due: '2026-11-24T18:00:00.000Z' });
  });

  it('is read for what its words say', async () => {
    const reference = await send(yellow());
    await school.say(reference, { kind: 'information', words: STRANGLED });
    const [contact] = (await recordOf(reference)).contacts;
    expect(contact?.rating.level).toBe('amber');
    expect(contact?.flags).toContain('narrative-suggests-higher-risk');
    expect(contact?.narrativeSignals.map(({ id }) => id)).toContain('narrative.strangulation');
  });

  it.each([
    [
      'information',
      {
        kind: 'information',
        words: 'All is well. It was only a game.',
        significantHarm: 'no',
        concerns: { weapon: 'no' },
      },
    ],
    ['a correction', { kind: 'correction', words: 'There was no weapon.', reason: 'We had the wrong child' }],
    ['a withdrawal', { kind: 'withdrawal', reason: 'We were wrong, there is no concern.' }],
  ] as const)('never lowers: %s', async (_, message) => {
    const reference = await send(red());
    const before = await workOf(reference, 'mash');
    expect((await school.say(reference, message)).status).toBe(201);
    const after = await recordOf(reference);
    expect(after.level).toBe('red');
    expect(after.contacts[0]?.rating.level).toBe('red');
    expect(after.work.find(({ queue }) => queue === 'mash')).toMatchObject({
      level: 'red',
      due: before?.due,
      state: 'waiting',
    });
  });

  it('raises a rating that a person had confirmed, which then has to be confirmed anew', async () => {
    const reference = await send(yellow());
    const { id } = workIn(await worker.pull('mash'));
    await worker.rate(id, { contact: 1, level: 'yellow' });
    await school.say(reference, { kind: 'information', words: STRANGLED });
    expect((await recordOf(reference)).contacts[0]?.rating).toMatchObject({
      level: 'amber',
      confirmed: null,
    });
    expect(await workOf(reference, 'mash')).toMatchObject({ level: 'amber', held: { mine: false } });
    expect((await worker.decide(id, decision)).status).toBe(200);
  });

  it('raises again what a person had lowered, where it says what they did not know', async () => {
    const reference = await send(red());
    await worker.rate(workIn(await worker.pull('mash')).id, { contact: 1, level: 'yellow', reason: 'A toy' });
    const ratingNow = async () => (await recordOf(reference)).contacts[0]?.rating;
    await school.say(reference, { kind: 'information', words: 'He is calm today.' });
    expect(await ratingNow()).toMatchObject({ level: 'yellow' });
    await school.say(reference, {
      kind: 'information',
      words: 'He has hurt her.',
      concerns: { strangulation: 'yes' },
    });
    expect(await ratingNow()).toMatchObject({ level: 'red', confirmed: null });
    expect((await ratingNow())?.suggested.rules.map(({ id }) => id)).toContain('red.strangulation');
  });

  it('leaves a rating that a person raised above it', async () => {
    const reference = await send(yellow());
    await worker.rate(workIn(await worker.pull('mash')).id, {
      contact: 1,
      level: 'red',
      reason: 'I know them',
    });
    await school.say(reference, { kind: 'information', words: STRANGLED });
    expect((await recordOf(reference)).contacts[0]?.rating).toMatchObject({
      level: 'red',
      confirmed: { level: 'red' },
    });
  });

  it('about something decided is new open work in the MASH, with the decision as it was', async () => {
    const reference = await send(yellow());
    await decideInMash();
    door.clock.set('2026-11-26T10:00:00.000Z');
    await school.say(reference, { kind: 'information', words: 'He was late again.' });
    expect(await firstIn('mash')).toMatchObject({ reference, due: '2026-12-01T10:00:00.000Z', decided: [] });
    const { status, people } = await statusOf(reference);
    expect(status).toBe('being-looked-at');
    expect(people[0]?.outcome?.outcome).toBe('no-further-action');
    await worker.decide(workIn(await worker.pull('mash')).id, { ...decision, outcome: 'early-help' });
    expect((await statusOf(reference)).people[0]?.outcome?.outcome).toBe('early-help');
    const { decisions } = (await recordOf(reference)).contacts[0] ?? {};
    expect(decisions?.map(({ outcome }) => outcome)).toEqual(['no-further-action', 'early-help']);
  });

  it('that makes a decided contact red at night goes to the duty team, and says to phone now', async () => {
    const reference = await send(yellow());
    await decideInMash();
    door.clock.set(EVENING);
    const answer = await school.say(reference, {
      kind: 'information',
      words: STRANGLED,
      concerns: { weapon: 'yes' },
      significantHarm: 'yes',
    });
    expect(messageReceivedIn(answer).phoneNow?.number).toBe('01632 960999');
    expect(await firstIn('emergency-duty-team')).toMatchObject({ reference, level: 'red' });
    expect((await recordOf(reference)).work.find(({ queue }) => queue === 'mash')?.state).toBe('done');
    const alerts = (await everything(door.records)).filter((item) => item['kind'] === 'red-alert');
    expect(alerts).toMatchObject([{ reference, queue: 'emergency-duty-team' }]);
  });

  it('raises every child of a family, each once', async () => {
    const reference = await send(yellow({ children: [aChild(), aChild(), aChild()] }));
    await school.say(reference, { kind: 'information', words: STRANGLED });
    const { contacts, messages } = await recordOf(reference);
    expect(contacts.map(({ rating }) => rating.level)).toEqual(['amber', 'amber', 'amber']);
    expect(messages[0]?.raised).toHaveLength(3);
  });
});

describe('a message', () => {
  it('leaves what was sent as it was', async () => {
    const body = yellow();
    const reference = await send(body);
    const before = await school.read(reference);
    await school.say(reference, { kind: 'correction', words: 'Her name is Rose.', reason: 'Misheard' });
    await school.say(reference, { kind: 'withdrawal', reason: 'Sent twice' });
    expect((await school.read(reference)).body).toEqual(before.body);
  });

  it('sent twice with one key is one message; with other words it is refused', async () => {
    const reference = await send(yellow());
    const say = (words: string) => school.say(reference, { kind: 'information', words }, 'key-1');
    const [first, second] = await Promise.all([say(STRANGLED), say(STRANGLED)]);
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body).toEqual(first?.body);
    expect(problemIn(await say('Something else')).code).toBe('idempotency-key-reused');
    expect((await recordOf(reference)).messages).toHaveLength(1);
  });

  it('comes from the agency that sent it: another is told that there is no such referral', async () => {
    const reference = await send(yellow());
    const police = door.as('partner', { agency: 'exampleshire-police' });
    const message = { kind: 'information', words: 'Hello' } as const;
    expect((await police.say(reference, message)).status).toBe(404);
    expect((await school.say('EX-0000-0000', message)).status).toBe(404);
    expect((await worker.say(reference, message)).status).toBe(403);
    expect((await door.as('partner', { agency: SCHOOL, number: 2 }).say(reference, message)).status).toBe(
      201,
    );
  });

  it('about a concern for the agency’s own staff comes from whoever sent it, also where a message says so', async () => {
    const colleague = door.as('partner', { agency: SCHOOL, number: 2 });
    const message = { kind: 'information', words: 'Hello' } as const;
    expect((await colleague.say(await send(allegation()), message)).status).toBe(404);
    const later = await send(yellow());
    expect((await colleague.status(later)).status).toBe(200);
    await school.say(later, {
      kind: 'information',
      words: 'He says that it was his form tutor.',
      concerns: { 'allegation-against-professional': 'yes' },
    });
    expect((await colleague.status(later)).status).toBe(404);
    expect(await workOf(later, 'lado')).toMatchObject({ state: 'waiting' });
  });

  it('is told to its sender by e-mail that says nothing about it', async () => {
    const reference = await send(yellow());
    await school.say(reference, { kind: 'information', words: STRANGLED });
    const kinds = (await everything(door.records)).filter(({ pk }) => pk.startsWith('OUTBOX#'));
    expect(kinds.map(({ kind }) => kind)).toContain('message-received');
    expect(JSON.stringify(kinds)).not.toContain('strangled');
  });

  it('is one of fifty at most; what is asked can be answered all the same', async () => {
    const reference = await send(amber());
    const say = (number: number) =>
      school.say(reference, { kind: 'information', words: `Number ${number}` }, `key-${number}`);
    await say(1);
    const [first] = (await everything(door.records)).filter(({ sk }) => sk.startsWith('MESSAGE#'));
    const copies = Array.from({ length: MOST_MESSAGES - 1 }, (_, at) => `copy-${at}`);
    await putAll(
      door.records,
      copies.map((id) => ({ ...first, id, sk: `MESSAGE#${TUESDAY}#${id}` })),
    );
    const refused = await say(MOST_MESSAGES + 1);
    expect(problemIn(refused)).toMatchObject({ status: 409, code: 'too-many-messages' });
    expect(problemIn(refused).detail).toContain('Phone, and quote the reference');
    expect((await say(1)).status).toBe(201);
    await worker.ask(workIn(await worker.pull('mash')).id, 'Who collects her today?');
    const [question = { id: '' }] = (await statusOf(reference)).questions;
    const answer = { kind: 'answer', question: question.id, words: 'Her gran.' } as const;
    expect((await school.say(reference, answer)).status).toBe(201);
    const { messages } = await statusOf(reference);
    expect(messages).toHaveLength(MOST_MESSAGES + 1);
  });

  it('must say something', async () => {
    const reference = await send(yellow());
    const answer = await school.say(reference, { kind: 'correction', words: ' ', reason: '' });
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/words', '/reason']);
  });
});

describe('a withdrawal', () => {
  it('is kept and shown, and closes nothing', async () => {
    const reference = await send(amber());
    await school.say(reference, { kind: 'withdrawal', reason: 'The family has moved away.' });
    expect(await workOf(reference, 'mash')).toMatchObject({
      state: 'waiting',
      flags: expect.arrayContaining(['withdrawn-by-referrer']),
    });
    expect((await recordOf(reference)).messages[0]?.words).toBe('The family has moved away.');
    expect((await statusOf(reference)).status).toBe('received');
  });
});

describe('a challenge', () => {
  it('needs a decision', async () => {
    const reference = await send(amber());
    const answer = await school.say(reference, { kind: 'challenge', words: 'We disagree.' });
    expect(problemIn(answer)).toMatchObject({ status: 409, code: 'not-decided-yet' });
    expect((await recordOf(reference)).messages).toEqual([]);
  });

  it('goes to a manager while the decision stays', async () => {
    const reference = await send(amber());
    await decideInMash();
    await school.say(reference, { kind: 'challenge', words: 'She is still afraid.' });
    expect(await firstIn('manager-decision')).toMatchObject({
      reference,
      flags: expect.arrayContaining(['challenged']),
    });
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'done' });
    expect((await statusOf(reference)).people[0]?.outcome?.outcome).toBe('no-further-action');
  });
});

describe('a question', () => {
  const ask = async (): Promise<{ reference: string; id: string }> => {
    const reference = await send(amber());
    const { id } = workIn(await worker.pull('mash'));
    expect((await worker.ask(id, 'Who collects her today?', 'press')).status).toBe(200);
    return { reference, id };
  };

  it('is shown to the agency, not who asked, until one of them answers it', async () => {
    const { reference, id } = await ask();
    expect((await worker.ask(id, 'Who collects her today?', 'press')).status).toBe(200);
    const asked = await statusOf(reference);
    expect(asked).toMatchObject({ status: 'more-information-needed' });
    expect(asked.questions).toMatchObject([{ about: 'words', words: 'Who collects her today?' }]);
    expect(JSON.stringify(asked)).not.toContain('Halina');
    expect(await workOf(reference, 'mash')).toMatchObject({
      flags: expect.arrayContaining(['question-open']),
    });

    const [question = { id: '' }] = asked.questions;
    const answer = { kind: 'answer', question: question.id, words: 'Her grandmother.' } as const;
    expect((await door.as('partner', { agency: SCHOOL, number: 2 }).say(reference, answer)).status).toBe(201);
    expect(await statusOf(reference)).toMatchObject({ status: 'being-looked-at', questions: [] });
    const work = await workOf(reference, 'mash');
    expect(work?.flags).toContain('answered');
    expect(work?.flags).not.toContain('question-open');
    const { messages } = await recordOf(reference);
    expect(messages.find(({ kind }) => kind === 'answer')).toMatchObject({
      words: 'Her grandmother.',
      answers: 'Who collects her today?',
    });
    expect(problemIn(await school.say(reference, answer)).code).toBe('changed-meanwhile');
  });

  it('is asked by whoever holds the work', async () => {
    const reference = await send(amber());
    expect((await worker.ask(`${reference}.mash`, 'Who?')).status).toBe(409);
    expect((await school.ask(`${reference}.mash`, 'Who?')).status).toBe(403);
  });

  it('about agreement is there from the start where nobody had asked the family', async () => {
    const reference = await send(aReferral({ consent: NOT_SOUGHT }));
    const { questions } = await statusOf(reference);
    expect(questions).toMatchObject([{ id: 'agreement', about: 'agreement' }]);
    expect(questions[0]?.words).toContain('Speak to the family about this referral today, if that is safe');
    await school.say(reference, {
      kind: 'answer',
      question: 'agreement',
      words: 'Mum agrees.',
      consent: { told: 'yes', agreement: 'agreed' },
    });
    expect((await statusOf(reference)).questions).toEqual([]);
    expect(await workOf(reference, 'mash')).toMatchObject({
      state: 'waiting',
      flags: expect.arrayContaining(['answered']),
    });
    expect(await workOf(reference, 'consent-clarification')).toMatchObject({ state: 'done' });
  });

  it('answered with a refusal goes to a manager', async () => {
    const reference = await send(aReferral({ consent: NOT_SOUGHT }));
    await school.say(reference, {
      kind: 'answer',
      question: 'agreement',
      words: 'Mum does not agree.',
      consent: { told: 'yes', agreement: 'refused' },
    });
    expect(await workOf(reference, 'manager-decision')).toMatchObject({ state: 'waiting' });
    expect(await workOf(reference, 'consent-clarification')).toMatchObject({ state: 'done' });
  });

  it('ends with the work that it was for', async () => {
    const { reference, id } = await ask();
    await worker.decide(id, decision);
    expect(await statusOf(reference)).toMatchObject({ status: 'decision-made', questions: [] });
  });
});
