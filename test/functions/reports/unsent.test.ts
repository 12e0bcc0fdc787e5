import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { unsentMessages } from '../../../shared/contract/answers/unsent.ts';
import { chainOf, staffSubject } from '../../../shared/store/audit/chain.ts';
import { countTry } from '../../../shared/store/outbox.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { amber } from '../../support/referrals.ts';

let door: FrontDoor;
let reference: string;
const minutesLater = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();
const listed = async () => {
  const { messages } = unsentMessages.parse((await door.as('manager').unsent()).body);
  return messages.filter((message) => message.reference === reference);
};

beforeAll(async () => {
  door = await openFrontDoor();
  reference = await door.as('partner').sent(amber());
});
afterAll(() => door.close());

describe('messages that wait', () => {
  it('are listed once they have waited for a quarter of an hour, by kind and reference and by nothing else', async () => {
    expect(await listed()).toEqual([]);
    door.clock.set(minutesLater(16));
    const [receipt, ...others] = await listed();
    expect(others).toEqual([]);
    expect(receipt).toEqual({
      id: expect.any(String),
      kind: 'receipt',
      words: 'Receipt to whoever sent a referral',
      reference,
      since: TUESDAY,
      tries: 0,
    });
  });

  it('are tried first when a manager asks for it, which is in the audit, and are gone once they have left', async () => {
    const manager = door.as('manager');
    const [before] = await listed();
    const id = before?.id ?? '';
    await countTry(door.records, id);
    await countTry(door.records, id);
    expect((await listed())[0]?.tries).toBe(2);
    expect((await manager.sendAgain(id)).status).toBe(204);
    expect((await listed())[0]?.tries).toBe(0);
    const [last] = (await chainOf(door.records, staffSubject(door.person('manager').id)))
      .filter(({ action }) => action === 'message-sent-again')
      .slice(-1);
    expect(last).toMatchObject({ by: { id: door.person('manager').id }, detail: { message: id } });

    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 120_000));
    expect(await listed()).toEqual([]);
    expect((await manager.sendAgain(id)).status).toBe(204);
    await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 120_000));
    expect(door.messages().filter((message) => message.id === id)).toHaveLength(1);
  });

  it('cannot be asked for where there is none, or by anybody else', async () => {
    expect((await door.as('manager').sendAgain('00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await door.as('social-worker').unsent()).status).toBe(403);
  });
});
