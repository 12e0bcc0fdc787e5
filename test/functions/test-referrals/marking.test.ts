import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/submit-referral/handler.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { logTo } from '../../../shared/http/log.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { receiptIn } from '../../support/api-client.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../../support/front-door.ts';
import { invoke, PARTNER } from '../../support/invoke.ts';
import { aReferral, red } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';
import { STORY, type Testing, testing } from './testing.ts';

let door: FrontDoor;
let tests: Testing;
beforeEach(async () => {
  door = await openFrontDoor();
  tests = testing(door);
  return door.close;
});

const markOf = async (reference: string): Promise<string | undefined> =>
  (await readReferral(door.records, reference))?.form.mystery;

describe('a referral that carries the reference of a planned test', () => {
  it('is accepted as any other, and marked on everything that is counted', async () => {
    const { plan, reference } = await tests.sent(red());
    const referral = await readReferral(door.records, reference);
    expect(referral?.form.mystery).toBe(plan);
    expect(referral?.contacts.map(({ mystery }) => mystery)).toEqual([plan]);
    expect(referral?.work.map(({ mystery }) => mystery)).toEqual(referral?.work.map(() => plan));
    expect(await tests.read(plan)).toMatchObject({ standing: 'received', received: [{ reference }] });
  });

  it('is known however its sender spaces and writes the reference', async () => {
    const plan = await tests.plan();
    const typed = plan.agencyReference.toLowerCase().replaceAll(/[^0-9a-z]/g, ' ');
    const reference = await door.as('partner').sent(aReferral({ agencyReference: ` ${typed} ` }));
    expect(await markOf(reference)).toBe(plan.id);
  });

  it('keeps its mark in every queue that it comes to later', async () => {
    const { plan, reference } = await tests.sent(
      aReferral({ consent: { told: 'no', agreement: 'not-sought' } }),
    );
    const partner = door.as('partner');
    await partner.say(reference, {
      kind: 'information',
      words: 'He has a knife.',
      concerns: { weapon: 'yes' },
    });
    const referral = await readReferral(door.records, reference);
    expect(referral?.work.length).toBeGreaterThan(0);
    expect(referral?.work.every(({ mystery }) => mystery === plan)).toBe(true);
  });

  it('is written down by staff for a caller, and is marked all the same', async () => {
    const plan = await tests.plan();
    const { agencyReference } = plan;
    const answer = await door.as('screener').key({
      call: { channel: 'phone', agency: STORY.agency },
      referral: aReferral({ agencyReference }),
    });
    expect(await markOf(receiptIn({ ...answer, body: pick(answer.body) }).reference)).toBe(plan.id);
  });

  it('is marked twice where it is sent twice, so that no copy passes for real', async () => {
    const { plan, agencyReference } = await tests.sent();
    const second = await door.as('partner').sent(aReferral({ agencyReference }));
    expect(await markOf(second)).toBe(plan);
  });
});

/** The receipt in what staff are told of a call. */
const pick = (body: unknown) => {
  const { writtenFormDue: _due, receiptSent: _sent, ...receipt } = Object(body);
  return receipt;
};

describe('a referral that is real', () => {
  it.each([
    ['has no reference of its agency', async () => aReferral()],
    ['has another reference', async () => aReferral({ agencyReference: 'CP-48213' })],
  ])('%s', async (_words, form) => {
    await tests.plan();
    expect(await markOf(await door.as('partner').sent(await form()))).toBeUndefined();
  });

  it('comes from another agency, with the very reference of a test', async () => {
    const { agencyReference } = await tests.plan();
    const police = door.as('partner', { agency: 'exampleshire-police' });
    expect(await markOf(await police.sent(aReferral({ agencyReference })))).toBeUndefined();
  });

  it('comes after the last day of the plan', async () => {
    const plan = await tests.plan({ lapsesOn: '2026-11-25' });
    const send = () => door.as('partner').sent(aReferral({ agencyReference: plan.agencyReference }));
    door.clock.set('2026-11-25T23:59:00.000Z');
    expect(await markOf(await send())).toBe(plan.id);
    door.clock.set('2026-11-26T00:00:00.000Z');
    expect(await markOf(await send())).toBeUndefined();
  });

  it('comes after the test was revealed', async () => {
    const { plan, agencyReference } = await tests.sent();
    expect((await tests.manager.revealTest(plan)).status).toBe(200);
    expect(await markOf(await door.as('partner').sent(aReferral({ agencyReference })))).toBeUndefined();
  });

  it('comes while plans cannot be read: it is taken in, and the plan stays unused', async () => {
    const { id, agencyReference } = await tests.plan();
    const lines: string[] = [];
    const handler = createHandler({
      settings: EXAMPLESHIRE,
      records: recordsWith(door.records, ({ name, text }) => {
        if (name === 'GetCommand' && text.includes('MYSTERY')) throw away();
      }),
      matchingSecret: async () => SECRET,
      now: () => new Date(TUESDAY),
      log: logTo(
        (line) => lines.push(line),
        () => new Date(TUESDAY),
      ),
      isUnavailable,
      admit: async ({ roles }) => ({ roles }),
      verifyToken: async () => PARTNER,
    });
    const answer = await invoke(handler, ROUTES.submitReferral, {
      body: aReferral({ agencyReference }),
      key: 'a key',
    });
    expect(answer.status).toBe(201);
    expect(await markOf(receiptIn(answer).reference)).toBeUndefined();
    expect(lines.join()).toContain('plans not read');
    expect((await tests.read(id)).standing).toBe('planned');
    // Before anything about it is sent the plans are asked again: nothing leaves, and its manager can end it.
    const { reference } = receiptIn(answer);
    await tests.delivered();
    expect(door.messages()).toEqual([]);
    expect(door.lines.join()).toContain('test taken in as real');
    expect(await markOf(reference)).toBe(id);
    expect(await tests.read(id)).toMatchObject({ standing: 'received', received: [{ reference }] });
    expect((await tests.manager.revealTest(id)).status).toBe(200);
  });

  it('comes while plans can be read only at the third time: it is a test', async () => {
    const { id, agencyReference } = await tests.plan();
    let reads = 0;
    const handler = createHandler({
      settings: EXAMPLESHIRE,
      records: recordsWith(door.records, ({ name, text }) => {
        if (name !== 'GetCommand' || !text.includes('MYSTERY')) return;
        reads += 1;
        if (reads < 3) throw away();
      }),
      matchingSecret: async () => SECRET,
      now: () => new Date(TUESDAY),
      log: () => undefined,
      isUnavailable,
      admit: async ({ roles }) => ({ roles }),
      verifyToken: async () => PARTNER,
    });
    const answer = await invoke(handler, ROUTES.submitReferral, {
      body: aReferral({ agencyReference }),
      key: 'a key',
    });
    expect(await markOf(receiptIn(answer).reference)).toBe(id);
  });
});

it('one read more at receipt where an agency’s reference is given, none where it is not', async () => {
  const readsFor = async (agencyReference: string | undefined): Promise<number> => {
    let reads = 0;
    const counting = recordsWith(door.records, ({ text }) => {
      if (text.includes('MYSTERY')) reads += 1;
    });
    const handler = createHandler({
      settings: EXAMPLESHIRE,
      records: counting,
      matchingSecret: async () => SECRET,
      now: () => new Date(TUESDAY),
      log: () => undefined,
      isUnavailable,
      admit: async ({ roles }) => ({ roles }),
      verifyToken: async () => PARTNER,
    });
    await invoke(handler, ROUTES.submitReferral, {
      body: aReferral({ agencyReference }),
      key: `key ${agencyReference}`,
    });
    return reads;
  };
  expect(await readsFor(undefined)).toBe(0);
  expect(await readsFor(' - ')).toBe(0);
  expect(await readsFor('CP-48213')).toBe(1);
});

it('no key of a plan, and no line of the log, holds what a manager typed or the reference of the test', async () => {
  const { agencyReference } = await tests.sent();
  await tests.delivered();
  const keysOf = (await everything(door.records)).flatMap((item) => [
    item.pk,
    item.sk,
    String(item['gsi1pk']),
    String(item['gsi1sk']),
  ]);
  const text = `${keysOf.join('\n')}\n${door.lines.join('\n')}`;
  for (const typed of [agencyReference, STORY.scenario, STORY.goodHandling, STORY.tester]) {
    expect(text).not.toContain(typed);
  }
});
