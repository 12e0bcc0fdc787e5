import { beforeEach, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { PASS_HOURS } from '../../../shared/store/guests/pass.ts';
import {
  type ApiClient,
  receiptIn,
  sentIn,
  staffRecordIn,
  statusIn,
  workIn,
} from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { fromGuest, guestOn, pagesOf, passOf } from '../../support/guest.ts';
import { allegation } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

const EMAIL = 'orla.canary@housing.example';

let door: FrontDoor;
let orla: ApiClient;
let reference: string;

beforeEach(async () => {
  door = await openFrontDoor();
  orla = await guestOn(door, EMAIL);
  reference = await orla.sent(fromGuest(EMAIL));
  return door.close;
});

const WORDS = { kind: 'information', words: 'Her mother has gone away.' } as const;

const decide = async (): Promise<void> => {
  const worker = door.as('social-worker');
  await worker.decide(workIn(await worker.pull('mash')).id, {
    contact: 1,
    outcome: 'no-further-action',
    rationale: 'Housing is helping.',
    impactOnChild: 'None seen.',
    tellReferrer: 'Please keep watching.',
  });
};

describe('a professional without an account, who entered a code', () => {
  it('sees what they sent and where it stands, also with the pass of a later code', async () => {
    for (const client of [orla, await guestOn(door, EMAIL)]) {
      expect(sentIn(await client.sentList()).referrals).toMatchObject([
        { reference, words: 'Received', mine: true },
      ]);
      expect(statusIn(await client.status(reference))).toMatchObject({ reference, status: 'received' });
    }
  });

  it('adds, corrects and withdraws, and the desk sees that it came from the sender', async () => {
    let minute = 10;
    for (const message of [
      WORDS,
      { kind: 'correction', words: 'Born in 2014.', reason: 'Checked.' },
      { kind: 'withdrawal', reason: 'Sent twice.' },
    ] as const) {
      minute += 1;
      door.clock.set(`2026-11-24T10:${minute}:00.000Z`);
      expect((await orla.say(reference, message)).status).toBe(201);
    }
    const { messages } = staffRecordIn(await door.as('manager').read(reference));
    expect(messages.map(({ kind, by }) => [kind, by])).toEqual([
      ['information', 'Sender without an account'],
      ['correction', 'Sender without an account'],
      ['withdrawal', 'Sender without an account'],
    ]);
    const seen = statusIn(await orla.status(reference)).messages;
    expect(seen.map(({ kind, by }) => [kind, by])).toEqual([
      ['information', ''],
      ['correction', ''],
      ['withdrawal', ''],
    ]);
  });

  it('answers what the MASH asks', async () => {
    const worker = door.as('social-worker');
    await worker.ask(workIn(await worker.pull('mash')).id, 'Who collects her today?');
    const [question = { id: '' }] = statusIn(await orla.status(reference)).questions;
    const answer = { kind: 'answer', question: question.id, words: 'Her grandmother.' } as const;
    expect((await orla.say(reference, answer)).status).toBe(201);
    expect(statusIn(await orla.status(reference)).questions).toEqual([]);
  });

  it('sees the decision and challenges it', async () => {
    await decide();
    const { people } = statusIn(await orla.status(reference));
    expect(people[0]?.outcome?.tellReferrer).toBe('Please keep watching.');
    expect((await orla.say(reference, { kind: 'challenge', words: 'We disagree.' })).status).toBe(201);
  });

  it('follows an allegation too: nobody else of theirs could see it', async () => {
    const about = await orla.sent({ ...allegation(), referrer: fromGuest(EMAIL).referrer });
    expect((await orla.status(about)).status).toBe(200);
  });

  it('leaves their address in no key and no log', async () => {
    await orla.say(reference, WORDS);
    await orla.sentList();
    const keys = (await everything(door.records)).map(({ pk, sk }) => `${pk} ${sk}`);
    expect(`${keys.join('\n')}\n${door.lines.join('\n')}`).not.toMatch(/canary|housing\.example/i);
  });
});

describe('what somebody without an account sent is hidden from', () => {
  const isHiddenFrom = async (client: ApiClient): Promise<void> => {
    const before = (await everything(door.records)).length;
    expect((await client.status(reference)).status).toBe(404);
    expect((await client.say(reference, WORDS)).status).toBe(404);
    const list = await client.sentList();
    expect(list.status === 200 ? sentIn(list).referrals : []).toEqual([]);
    const after = (await everything(door.records)).filter(({ pk }) => !pk.startsWith('AUDIT#'));
    expect(after.length).toBeLessThanOrEqual(before);
    expect(statusIn(await orla.status(reference)).messages).toEqual([]);
  };

  it('a colleague with another address of the same organisation', async () => {
    await isHiddenFrom(await guestOn(door, 'colleague@housing.example'));
  });

  it.each(['exampleshire-high', 'exampleshire-police'])(
    'a partner who signed in, of the agency that was typed too: %s',
    async (agency) => isHiddenFrom(door.as('partner', { agency })),
  );

  it('the pages themselves, where they ask for nobody', async () => {
    await isHiddenFrom(pagesOf(door));
  });

  it('whoever invents a pass', async () => {
    await isHiddenFrom(pagesOf(door, 'A'.repeat(43)));
  });

  it('whoever shows a pass after its time', async () => {
    const pass = await passOf(door, EMAIL);
    door.clock.set(new Date(Date.parse(TUESDAY) + PASS_HOURS * 3_600_000).toISOString());
    const late = pagesOf(door, pass);
    for (const answer of [await late.status(reference), await late.sentList()])
      expect(answer.status).toBe(404);
    expect((await late.say(reference, WORDS)).status).toBe(404);
  });

  it.each([
    ['a partner', 'partner'],
    ['a system of an agency', 'system'],
  ] as const)('anybody but the pages who shows the right pass: %s', async (_, role) => {
    const stolen = { headers: { 'Guest-Pass': await passOf(door, EMAIL), 'Idempotency-Key': 'k' } };
    const path = { reference };
    const thief = door.as(role);
    expect((await thief.call(ROUTES.referralStatus, { path, ...stolen })).status).toBe(404);
    expect((await thief.call(ROUTES.sendMessage, { path, body: WORDS, ...stolen })).status).toBe(404);
    const list = await thief.call(ROUTES.listSentReferrals, stolen);
    expect(list.status === 200 ? sentIn(list).referrals : []).toEqual([]);
  });
});

describe('somebody of the public, or a young person', () => {
  it.each(['public', 'young-person'] as const)(
    'follows nothing, and is told to phone: %s',
    async (sentBy) => {
      const answer = await orla.send({ ...fromGuest(EMAIL), referrer: { sentBy } });
      const receipt = receiptIn(answer);
      expect(receipt.whatHappensNext.join(' ')).toContain('phone and quote the reference');
      expect(receipt.whatHappensNext.join(' ')).not.toContain('email');
      // Whatever pass the pages show with it: it proves an address, and theirs was not asked for.
      expect((await orla.status(receipt.reference)).status).toBe(404);
      expect(sentIn(await orla.sentList()).referrals.map((each) => each.reference)).toEqual([reference]);
    },
  );
});
