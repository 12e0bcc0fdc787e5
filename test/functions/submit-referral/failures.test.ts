import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHandler, type Wiring } from '../../../functions/submit-referral/handler.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { logTo } from '../../../shared/http/log.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { isUnavailable } from '../../../shared/store/errors.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { problemIn, type ReferralToSend, receiptIn } from '../../support/api-client.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { EVENING, openRecords, SECRET, TUESDAY } from '../../support/front-door.ts';
import { invoke, PARTNER } from '../../support/invoke.ts';
import { aChild, aReferral, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

let records: Records;
let lines: string[] = [];

beforeAll(async () => {
  records = await openRecords();
});

const submit = (body: ReferralToSend, parts: Partial<Wiring> = {}, key: string = randomUUID()) => {
  lines = [];
  const handler = createHandler({
    settings: EXAMPLESHIRE,
    records,
    matchingSecret: async () => SECRET,
    now: () => new Date(TUESDAY),
    log: logTo(
      (line) => lines.push(line),
      () => new Date(TUESDAY),
    ),
    isUnavailable,
    admit: async ({ roles }) => ({ roles }),
    verifyToken: async () => PARTNER,
    ...parts,
  });
  return invoke(handler, ROUTES.submitReferral, { body, key });
};

const brokenRule = new Error('a rule broke on Tamsin');
const BROKEN: Readonly<Record<string, Partial<Wiring>>> = {
  'the search of the matching keys': {
    get records() {
      return recordsWith(records, ({ name, text }) => {
        if (name === 'QueryCommand' && text.includes('"KEY#')) throw away('InternalServerError');
      });
    },
  },
  'the search of the earlier contacts': {
    get records() {
      return recordsWith(records, ({ name, text }) => {
        if (name === 'QueryCommand') throw new TypeError(text);
      });
    },
  },
  'the reading of the secret': {
    matchingSecret: async () => {
      throw away('SecretsUnavailable');
    },
  },
  'a rule': {
    settings: {
      ...EXAMPLESHIRE,
      get repeatContacts(): number {
        throw brokenRule;
      },
    },
  },
};

describe.each(Object.entries(BROKEN))('when %s fails', (_, parts) => {
  it.each([
    ['open', TUESDAY, 'mash'],
    ['closed', EVENING, 'emergency-duty-team'],
  ])('the referral is received all the same, and triaged by hand: the MASH is %s', async (_, at, queue) => {
    const children = [aChild(), aChild()];
    const answer = await submit(yellow({ children }), { ...parts, now: () => new Date(at) });
    expect(answer.status).toBe(201);
    const stored = await readReferral(records, receiptIn(answer).reference);
    expect(stored?.contacts.map(({ level }) => level)).toEqual(['red', 'red']);
    for (const { assessment } of stored?.contacts ?? []) {
      expect(assessment.flags).toContain('needs-manual-triage');
    }
    expect(stored?.work).toEqual([
      expect.objectContaining({ queue, level: 'red', contacts: [1, 2], done: false }),
    ]);
  });

  it('says so in the log, and nothing of what was typed', async () => {
    await submit(yellow(), parts);
    expect(lines.join('\n')).toContain('sent for manual triage');
    expect(lines.join('\n')).not.toMatch(/Tamsin|Quillfeather/);
  });
});

describe('a search that failed', () => {
  it('leaves an event by which the keys are completed', async () => {
    const { reference } = receiptIn(await submit(yellow(), BROKEN['the reading of the secret']));
    const kinds = (await everything(records))
      .filter((item) => item['reference'] === reference && item.pk.startsWith('OUTBOX#'))
      .map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['complete-keys', 'receipt', 'red-alert']);
  });
});

describe('when the database', () => {
  it.each(['ServiceUnavailable', 'ThrottlingException', 'TimeoutError', 'InternalServerError'])(
    'answers %s, the sender is told to try again, and nothing is written',
    async (name) => {
      const before = await everything(records);
      const answer = await submit(aReferral(), {
        records: recordsWith(records, () => {
          throw away(name);
        }),
      });
      expect(answer.status).toBe(503);
      expect(problemIn(answer).code).toBe('unavailable');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await everything(records)).toHaveLength(before.length);
    },
  );

  it('is away only as the referral is written, nothing of it is there, and the same key succeeds later', async () => {
    const [before, body, key] = [await everything(records), aReferral(), randomUUID()];
    const failing = recordsWith(records, ({ name }) => {
      if (name === 'TransactWriteCommand') throw away();
    });
    expect((await submit(body, { records: failing }, key)).status).toBe(503);
    expect(await everything(records)).toHaveLength(before.length);
    expect((await submit(body, {}, key)).status).toBe(201);
  });

  it('did write, but its answer was lost: the same key gives the referral that is there', async () => {
    const [body, key] = [aReferral(), randomUUID()];
    const forgetful = recordsWith(records, async ({ name, input }) => {
      if (name !== 'TransactWriteCommand') return;
      await records.client.send(new TransactWriteCommand(input as TransactWriteCommandInput)); // by its name
      throw away('TimeoutError');
    });
    expect((await submit(body, { records: forgetful }, key)).status).toBe(503);
    const before = await everything(records);
    expect((await submit(body, {}, key)).status).toBe(201);
    expect(await everything(records)).toHaveLength(before.length);
  });

  it('fails in a way that nobody foresaw, the sender is told so without a word of the cause', async () => {
    const answer = await submit(aReferral(), {
      records: recordsWith(records, () => {
        throw new RangeError('Tamsin Quillfeather');
      }),
    });
    expect(answer.status).toBe(500);
    expect(problemIn(answer).code).toBe('unexpected');
    expect(`${answer.text}${lines.join('')}`).not.toMatch(/Tamsin|Quillfeather/);
  });
});
