import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../../../shared/store/audit/event.ts';
import {
  type ApiClient,
  checksIn,
  problemIn,
  queueIn,
  type ReferralToSend,
  staffRecordIn,
  statusIn,
  workIn,
} from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { aChild, amber, aReferral, red, yellow } from '../../../support/referrals.ts';
import { toAsk, WITHOUT_AGREEMENT } from '../../partner-checks/asking.ts';

const SCHOOL = 'exampleshire-high';
const NEXT_DAY = '2026-11-25T11:00:00.000Z';
const MOTHER = { who: 'Her mother', on: '2026-11-24', how: 'phone' } as const;
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

const sent = (body: ReferralToSend = yellow()): Promise<string> => school.sent(body);
const recordOf = async (reference: string) => staffRecordIn(await manager.read(reference));
const contactOf = async (reference: string, number = 1) => {
  const contact = (await recordOf(reference)).contacts.find((each) => each.number === number);
  if (contact === undefined) throw new Error('No contact');
  return contact;
};
const workOf = async (reference: string, queue: string) =>
  (await recordOf(reference)).work.find((item) => item.queue === queue);
const orderIn = async (queue: string) =>
  queueIn(await manager.queue(queue)).items.map(({ reference }) => reference);
const questionsOf = async (reference: string) => statusIn(await school.status(reference)).questions;

/** Asked about agreement by whoever pulled the first work of the hub. */
const asked = async () => {
  const { id, reference } = workIn(await worker.pull('mash'));
  expect((await worker.askAboutAgreement(id)).status).toBe(200);
  const [question] = await questionsOf(reference);
  if (question === undefined) throw new Error('Nothing asked');
  return { reference, question };
};

const answer = (reference: string, question: string, consent: object, words = 'I spoke to her mother.') =>
  school.say(reference, { kind: 'answer', question, words, consent });

const AGREED = { told: 'yes', agreement: 'agreed', who: 'Her mother' } as const;

describe('asked about agreement', () => {
  it('work waits where consent is clarified, with its rating and its clock, until the answer brings it back to its old place', async () => {
    const first = await sent();
    door.clock.set('2026-11-24T10:10:00.000Z');
    const second = await sent();
    door.clock.set('2026-11-24T10:20:00.000Z');
    const third = await sent();
    expect(await orderIn('mash')).toEqual([first, second, third]);
    const before = await workOf(first, 'mash');

    const { reference, question } = await asked();
    expect(reference).toBe(first);
    expect(question).toMatchObject({ about: 'agreement', words: 'Please ask the family' });
    expect(await orderIn('mash')).toEqual([second, third]);
    expect(await workOf(first, 'consent-clarification')).toMatchObject({
      state: 'waiting',
      due: before?.due,
      level: before?.level,
      flags: expect.arrayContaining(['question-open']),
    });

    door.clock.set(NEXT_DAY);
    expect((await answer(first, question.id, AGREED)).status).toBe(201);
    expect(await orderIn('mash')).toEqual([first, second, third]);
    const after = await workOf(first, 'mash');
    expect(after).toMatchObject({ state: 'waiting', due: before?.due, receivedAt: TUESDAY, held: null });
    expect(after?.flags).toContain('answered');
    expect(after?.flags).not.toContain('question-open');
    expect((await workOf(first, 'consent-clarification'))?.state).toBe('done');
    expect(await questionsOf(first)).toEqual([]);
    expect(workIn(await worker.pull('mash')).reference).toBe(first);
  });

  it('a red stays where it is', async () => {
    const reference = await sent(red());
    await asked();
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held', held: { mine: false } });
    expect(await workOf(reference, 'consent-clarification')).toBeUndefined();
  });

  it('so does an amber for whom harm is suspected: agreement is not needed there', async () => {
    const reference = await sent(amber({ significantHarm: 'yes' }));
    expect(await contactOf(reference)).toMatchObject({
      rating: { level: 'amber' },
      consent: { harmSuspected: true },
    });
    await asked();
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held' });
    expect(await workOf(reference, 'consent-clarification')).toBeUndefined();
  });

  it('so does the family of a red child', async () => {
    const children = [aChild(), aChild({ concerns: { weapon: 'yes' } })];
    const reference = await sent(yellow({ children, significantHarm: 'no' }));
    await asked();
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held', level: 'red', decided: [] });
  });

  it('only the children who can wait do so', async () => {
    const reference = await sent(yellow({ children: [aChild(), aChild()] }));
    const { id } = workIn(await worker.pull('mash'));
    await worker.rate(id, { contact: 2, level: 'red', reason: 'I know what happened to her before' });
    expect((await worker.askAboutAgreement(id)).status).toBe(200);
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held', level: 'red', decided: [1] });
    expect(await workOf(reference, 'consent-clarification')).toMatchObject({ contacts: [1] });
  });

  it('an answer in words alone brings it back too', async () => {
    const reference = await sent();
    const { question } = await asked();
    await school.say(reference, { kind: 'answer', question: question.id, words: 'I cannot reach her.' });
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'waiting' });
    expect((await contactOf(reference)).agreement).toBeUndefined();
  });

  it('one answer is enough for the desk’s question and the one that the referral asked by itself', async () => {
    const reference = await sent(aReferral({ consent: NOT_SOUGHT }));
    const { id } = workIn(await worker.pull('consent-clarification'));
    await worker.askAboutAgreement(id, 'Did you reach her?');
    const questions = await questionsOf(reference);
    expect(questions).toMatchObject([{ about: 'agreement', words: 'Did you reach her?' }]);
    await answer(reference, questions[0]?.id ?? '', AGREED);
    expect(await questionsOf(reference)).toEqual([]);
  });
});

describe('an answer about agreement', () => {
  it('is decided by the table that decided at receipt, kept as a dated event, and overwrites nothing that was sent', async () => {
    const form = aReferral({ consent: NOT_SOUGHT });
    const reference = await sent(form);
    expect((await contactOf(reference)).consent.rule).toBe('consent.not-sought-no-harm');
    door.clock.set(NEXT_DAY);
    await answer(reference, 'agreement', { ...AGREED, agreedOn: '2026-11-24', how: 'written' });
    const contact = await contactOf(reference);
    expect(contact.consent).toMatchObject({ outcome: 'proceed', rule: 'consent.agreed' });
    expect(contact.partnerChecks.ifFamilyKnows).toMatchObject({ allowed: true, rule: 'checks.agreed' });
    expect(contact.agreement).toMatchObject([
      { said: 'given', who: 'Her mother', on: '2026-11-24', at: NEXT_DAY, how: 'written', from: 'referrer' },
    ]);
    const record = await recordOf(reference);
    expect(record.form.consent).toEqual(NOT_SOUGHT);
    expect(record.timeline.at(-1)?.words).toBe('The referrer wrote: Question answered: Agreement given');
  });

  it('that the family agrees takes it on to the queue where it would have been, due as it was', async () => {
    const reference = await sent(aReferral({ consent: NOT_SOUGHT }));
    const before = await workOf(reference, 'consent-clarification');
    door.clock.set(NEXT_DAY);
    await answer(reference, 'agreement', AGREED);
    expect(await workOf(reference, 'mash')).toMatchObject({
      state: 'waiting',
      due: before?.due,
      receivedAt: TUESDAY,
      flags: expect.arrayContaining(['answered']),
    });
    expect((await workOf(reference, 'consent-clarification'))?.state).toBe('done');
  });

  it('that they refuse goes to a manager, and a decision about it needs one', async () => {
    const reference = await sent();
    const { question } = await asked();
    await answer(reference, question.id, { told: 'yes', agreement: 'refused', who: 'Her father' });
    expect(await workOf(reference, 'manager-decision')).toMatchObject({
      state: 'waiting',
      flags: expect.arrayContaining(['agreement-refused']),
    });
    expect(await contactOf(reference)).toMatchObject({
      rating: { level: 'yellow' },
      consent: { outcome: 'manager-decision' },
    });
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, {
      contact: 1,
      outcome: 'early-help',
      rationale: 'Help is offered.',
      impactOnChild: 'Often tired.',
    });
    const [proposal] = (await contactOf(reference)).proposals;
    expect(proposal?.rules.map((rule) => rule.id)).toEqual(['countersign.agreement-refused']);
  });

  it('that nobody was asked leaves it to a person, with the reason', async () => {
    const reference = await sent(aReferral({ consent: NOT_SOUGHT }));
    await answer(reference, 'agreement', { told: 'no', reason: 'increased-risk-to-child' });
    expect(await workOf(reference, 'consent-clarification')).toMatchObject({
      state: 'waiting',
      flags: expect.arrayContaining(['answered']),
    });
    const { agreement, consent } = await contactOf(reference);
    expect(agreement).toMatchObject([{ said: 'not-asked', reason: 'It would put the child at more risk' }]);
    expect(consent).toMatchObject({ outcome: 'clarify-with-referrer', reasonMissing: false });
  });

  it('is read for what its words say: the rating rises and the record says when and why', async () => {
    const reference = await sent();
    const { question } = await asked();
    door.clock.set('2026-11-24T14:20:00.000Z');
    await answer(reference, question.id, AGREED, 'She says that he strangled her last night.');
    const { rating, consent } = await contactOf(reference);
    expect(rating.level).toBe('amber');
    expect(rating.raised).toMatchObject([{ at: '2026-11-24T14:20:00.000Z', from: 'yellow', to: 'amber' }]);
    expect(rating.raised?.[0]?.because).toMatch(/^the referrer answered a question: ./);
    expect(consent.rule).toBe('consent.agreed');
    const [first] = queueIn(await manager.queue('mash')).items;
    expect(first).toMatchObject({ reference, level: 'amber' });
    expect(first?.flags).toEqual(expect.arrayContaining(['answered', 'rating-raised']));
  });
});

describe('what somebody at the desk is told', () => {
  const told = (said: string, changes: object = {}) =>
    ({ contacts: [1], said, ...MOTHER, ...changes }) as Parameters<ApiClient['recordAgreement']>[1];

  it.each(['screener', 'social-worker', 'manager'] as const)(
    'a %s writes it down, whoever holds the work',
    async (role) => {
      const reference = await sent();
      await worker.pull('mash');
      const client = door.as(role, { number: 2 });
      expect(
        (await client.recordAgreement(reference, told('withdrawn', { takenBy: 'Reception' }))).status,
      ).toBe(200);
      expect((await contactOf(reference)).agreement).toMatchObject([
        { said: 'withdrawn', ...MOTHER, takenBy: 'Reception', at: TUESDAY, from: 'desk' },
      ]);
      expect(await workOf(reference, 'mash')).toMatchObject({ state: 'held' });
      const events = await chainOf(door.records, reference);
      expect(events.at(-1)).toMatchObject({
        action: 'agreement-recorded',
        detail: { agreement: 'withdrawn', about: '1' },
      });
      expect(firstBrokenLink(events)).toBeNull();
    },
  );

  it('a withdrawal goes to a manager, is flagged, and shuts the gate for new checks', async () => {
    const reference = await sent();
    const { id } = workIn(await worker.pull('mash'));
    expect(checksIn(await worker.askPartners(id, toAsk()))).toHaveLength(1);
    await worker.recordAgreement(reference, told('withdrawn'));
    expect(await workOf(reference, 'manager-decision')).toMatchObject({
      state: 'waiting',
      flags: expect.arrayContaining(['agreement-withdrawn']),
    });
    expect((await workOf(reference, 'mash'))?.flags).toContain('agreement-withdrawn');
    expect(problemIn(await worker.askPartners(id, toAsk()))).toMatchObject({ code: 'checks-not-allowed' });
    expect((await recordOf(reference)).timeline.at(-1)?.words).toBe(
      'Written down what was said about agreement: Agreement withdrawn',
    );
  });

  it('where harm is suspected partners can be asked without it, and not on the basis of agreement', async () => {
    const reference = await sent(amber());
    const { id } = workIn(await worker.pull('mash'));
    await worker.recordAgreement(reference, told('withdrawn'));
    expect(problemIn(await worker.askPartners(id, toAsk())).errors?.[0]?.pointer).toBe('/basis');
    expect((await worker.askPartners(id, toAsk({ basis: WITHOUT_AGREEMENT }))).status).toBe(200);
    expect(await workOf(reference, 'manager-decision')).toBeUndefined();
    expect((await workOf(reference, 'mash'))?.flags).toContain('agreement-withdrawn');
  });

  it('a no about something decided is looked at by a manager, whatever harm is suspected', async () => {
    const reference = await sent(amber());
    const { id } = workIn(await worker.pull('mash'));
    await worker.decide(id, { contact: 1, outcome: 'early-help', rationale: 'Help', impactOnChild: 'Tired' });
    door.clock.set(NEXT_DAY);
    await worker.recordAgreement(reference, told('withdrawn', { on: '2026-11-25' }));
    expect(await workOf(reference, 'manager-decision')).toMatchObject({
      state: 'waiting',
      due: '2026-11-26T11:00:00.000Z',
    });
    expect(workIn(await manager.pull('manager-decision')).reference).toBe(reference);
  });

  it('agreement by telephone brings back what waited for it', async () => {
    const reference = await sent();
    await asked();
    await worker.recordAgreement(reference, told('given'));
    expect(await workOf(reference, 'mash')).toMatchObject({ state: 'waiting' });
    expect((await workOf(reference, 'consent-clarification'))?.state).toBe('done');
    expect(await questionsOf(reference)).toEqual([]);
  });

  it('the day on which it was said counts, whenever it is written down; nothing is overwritten', async () => {
    const reference = await sent();
    door.clock.set(NEXT_DAY);
    await worker.recordAgreement(reference, told('given', { on: '2026-11-25' }));
    await worker.recordAgreement(reference, told('refused', { on: '2026-11-24' }));
    const { agreement, consent } = await contactOf(reference);
    expect(agreement?.map(({ said }) => said)).toEqual(['refused', 'given']);
    expect(consent.rule).toBe('consent.agreed');
  });

  it('holds whatever is read again later', async () => {
    const reference = await sent();
    await worker.recordAgreement(reference, told('withdrawn'));
    await school.say(reference, {
      kind: 'information',
      words: 'He strangled her.',
      significantHarm: 'yes',
    });
    const { rating, consent, partnerChecks } = await contactOf(reference);
    expect(rating.level).not.toBe('yellow');
    expect(consent.rule).toBe('consent.refused-harm');
    expect(partnerChecks.ifFamilyKnows.rule).toBe('checks.harm-suspected');
  });

  it('the same by the same person is written down once', async () => {
    const reference = await sent();
    await worker.recordAgreement(reference, told('refused'));
    door.clock.set(NEXT_DAY);
    expect((await worker.recordAgreement(reference, told('refused'))).status).toBe(200);
    expect((await contactOf(reference)).agreement).toHaveLength(1);
    await manager.recordAgreement(reference, told('refused'));
    expect((await contactOf(reference)).agreement).toHaveLength(2);
  });

  it.each([
    ['a day to come', { on: '2026-11-25' }, '/on'],
    ['no real day', { on: '2026-02-30' }, '/on'],
    ['nobody', { who: ' ' }, '/who'],
    ['somebody whom the referral is not about', { contacts: [2] }, '/contacts'],
    ['nobody at all', { contacts: [] }, '/contacts'],
    ['no way of saying it', { how: undefined }, '/how'],
    ['nobody asked, without a reason', { said: 'not-asked' }, '/reason'],
  ])('is refused by its field: %s', async (_, changes, pointer) => {
    const reference = await sent();
    const wrong = problemIn(await worker.recordAgreement(reference, told('refused', changes)));
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.errors?.map((error) => error.pointer)).toContain(pointer);
    expect((await contactOf(reference)).agreement).toBeUndefined();
  });

  it('stands in no key, and is the record’s own: another queue’s people cannot write it', async () => {
    const reference = await sent();
    expect((await door.as('emergency-duty').recordAgreement(reference, told('refused'))).status).toBe(404);
    expect((await school.recordAgreement(reference, told('refused'))).status).toBe(403);
    expect((await worker.recordAgreement('EX-0000-0000', told('refused'))).status).toBe(404);
  });
});
