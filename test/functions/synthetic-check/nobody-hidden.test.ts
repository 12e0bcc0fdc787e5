import { beforeAll, describe, expect, it } from 'vitest';
import { isOwnCheck } from '../../../functions/submit-referral/synthetic.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import { SYNTHETIC_REFERRAL } from '../../../shared/contract/synthetic-referral.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import { problemIn, queueIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';
import { counted, everything } from '../../support/stored.ts';
import { asCheck, CLIENT } from './checking.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

const CHECK: Caller = { id: CLIENT, name: 'The check', roles: ['partner-system'], agency: 'synthetic-check' };
const form = referral.parse(SYNTHETIC_REFERRAL);

describe('whoever has the secret of the check', () => {
  it.each([
    ['a real referral', red()],
    ['a real child in the invented referral', { ...SYNTHETIC_REFERRAL, children: red().children }],
    ['one more child', { ...SYNTHETIC_REFERRAL, children: [...(SYNTHETIC_REFERRAL.children ?? []), {}] }],
    ['other words', { ...SYNTHETIC_REFERRAL, narrative: 'A child is hurt.' }],
  ])('cannot hide a child: %s is refused in plain words, and nothing is written', async (_, body) => {
    const answer = await asCheck(door).send(body);
    expect(answer.status).toBe(403);
    expect(problemIn(answer)).toMatchObject({
      code: 'not-allowed',
      detail: expect.stringContaining('Nothing was received: phone instead'),
    });
    expect(counted(await everything(door.records))).toEqual({});
  });

  it('sees nothing of anybody else’s', async () => {
    const reference = await door.as('partner').sent(red());
    const check = asCheck(door);
    expect((await check.status(reference)).status).toBe(404);
    expect((await check.queue('mash')).status).toBe(403);
  });
});

describe('anybody else who sends the very words of the check', () => {
  it('is taken for real: it stands at the desk', async () => {
    const reference = await door.as('partner').sent(SYNTHETIC_REFERRAL);
    const { items } = queueIn(await door.as('manager').queue('mash'));
    expect(items.map((item) => item.reference)).toContain(reference);
  });

  it.each([
    ['another system', { ...CHECK, id: 'exampleshire-high-records' }],
    ['a person who is called as the client is', { ...CHECK, roles: ['partner'] as const }],
    ['the pages', { ...CHECK, id: 'front-door-pages', roles: ['system'] as const }],
  ])('%s is never the check', (_, caller) => {
    expect(isOwnCheck(caller, form, { syntheticClientId: CLIENT })).toBe(false);
  });

  it('nobody is, where the settings name no client', () => {
    expect(isOwnCheck(CHECK, form, {})).toBe(false);
  });
});
