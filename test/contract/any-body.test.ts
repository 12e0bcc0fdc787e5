import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_ROUTES, ROUTES } from '../../shared/contract/routes.ts';
import { type ApiClient, receiptIn, senderRecordIn, staffRecordIn } from '../support/api-client.ts';
import { anyReferral, PATIENCE, runs } from '../support/arbitraries.ts';
import { openFrontDoor } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';

let partner: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  const door = await openFrontDoor();
  partner = door.as('partner');
  manager = door.as('manager');
  return door.close;
});

const post = (raw: string) =>
  partner.call(ROUTES.submitReferral, { raw, headers: { 'Idempotency-Key': randomUUID() } });

describe('whatever is sent', () => {
  it(
    'never makes the service fail: any JSON',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.json(), async (raw) => {
          expect((await post(raw)).status).toBeLessThan(500);
        }),
        runs(100),
      );
    },
    PATIENCE,
  );

  it(
    'never makes the service fail: any text',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (raw) => {
          expect((await post(raw)).status).toBeLessThan(500);
        }),
        runs(50),
      );
    },
    PATIENCE,
  );

  it(
    'never makes the service fail: a referral with anything in place of one of its parts',
    async () => {
      const names = Object.keys(ROUTES.submitReferral.body.shape);
      const damaged = fc
        .tuple(fc.constantFrom(...names), fc.jsonValue())
        .map(([name, value]) => JSON.stringify({ ...aReferral(), [name]: value }));
      await fc.assert(
        fc.asyncProperty(damaged, async (raw) => {
          expect((await post(raw)).status).toBeLessThan(500);
        }),
        runs(100),
      );
    },
    PATIENCE,
  );

  it(
    'never makes the service fail: any JSON to any route, under any path',
    async () => {
      const writing = ALL_ROUTES.filter(({ method }) => method === 'POST');
      const given = fc.tuple(
        fc.constantFrom(...writing),
        fc.json(),
        fc.string({ unit: 'binary', minLength: 1 }),
      );
      await fc.assert(
        fc.asyncProperty(given, async ([route, raw, id]) => {
          const any = id.toWellFormed();
          const path = { id: any, reference: any, number: any, other: any, queue: 'mash' };
          const answer = await manager.call(route, { raw, path });
          expect(answer.status).toBeLessThan(500);
        }),
        runs(50),
      );
    },
    PATIENCE,
  );
});

describe('any referral that the contract allows', () => {
  it(
    'is received, and read back as it was sent by its sender and at the desk',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyReferral, async (body) => {
          const answer = await partner.send(body);
          expect(answer.status).toBe(201);
          const { reference } = receiptIn(answer);
          expect(senderRecordIn(await partner.read(reference)).form).toEqual(body);
          const record = staffRecordIn(await manager.read(reference));
          expect(record.form).toEqual(body);
          expect(record.contacts).toHaveLength(Math.max(1, body.children?.length ?? 0));
          expect(record.work.length).toBeGreaterThan(0);
        }),
        runs(25),
      );
    },
    PATIENCE,
  );
});
