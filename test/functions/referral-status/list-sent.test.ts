import { beforeEach, describe, expect, it } from 'vitest';
import { problemIn, sentIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { allegation, amber, aReferral, yellow } from '../../support/referrals.ts';
import { everything } from '../../support/stored.ts';

const SCHOOL = 'exampleshire-high';

let door: FrontDoor;
const school = (number = 1) => door.as('partner', { agency: SCHOOL, number });

beforeEach(async () => {
  door = await openFrontDoor();
  return door.close;
});

describe('what an agency sent', () => {
  it('is listed newest first with where it stands, and whether this person sent it', async () => {
    const first = await school().sent(yellow());
    door.clock.set('2026-11-24T11:00:00.000Z');
    const second = await school(2).sent(aReferral({ consent: { told: 'no', agreement: 'not-sought' } }));
    const { referrals, next } = sentIn(await school().sentList());
    expect(referrals).toMatchObject([
      { reference: second, words: 'We need something from you', mine: false },
      { reference: first, words: 'Received', mine: true, receivedAt: '2026-11-24T10:00:00.000Z' },
    ]);
    expect(next).toBeNull();
  });

  it('is listed to nobody else', async () => {
    await school().sent(yellow());
    expect(sentIn(await door.as('partner', { agency: 'exampleshire-police' }).sentList()).referrals).toEqual(
      [],
    );
    expect((await door.as('social-worker').sentList()).status).toBe(403);
  });

  it('leaves out a concern about the agency’s own staff, except for whoever sent it', async () => {
    const reference = await school().sent(allegation());
    expect(sentIn(await school().sentList()).referrals).toMatchObject([{ reference, mine: true }]);
    expect(sentIn(await school(2).sentList()).referrals).toEqual([]);
  });

  it('goes back twelve months', async () => {
    door.clock.set('2025-11-23T10:00:00.000Z');
    await school().sent(yellow());
    door.clock.set('2025-11-25T10:00:00.000Z');
    const reference = await school().sent(yellow());
    door.clock.set('2026-11-24T10:00:00.000Z');
    expect(sentIn(await school().sentList()).referrals.map((each) => each.reference)).toEqual([reference]);
  });

  it('comes in pages, each referral once', async () => {
    const sent: string[] = [];
    for (let minute = 10; minute < 33; minute += 1) {
      door.clock.set(`2026-11-24T10:${minute}:00.000Z`);
      sent.unshift(await school().sent(amber()));
    }
    const first = sentIn(await school().sentList());
    expect(first.referrals).toHaveLength(20);
    const second = sentIn(await school().sentList(first.next ?? ''));
    expect(second.next).toBeNull();
    expect([...first.referrals, ...second.referrals].map(({ reference }) => reference)).toEqual(sent);
  });

  it('has a next page only by what the page before gave', async () => {
    const answer = await school().sentList('REFERRAL#EX-0000-0000');
    expect(problemIn(answer)).toMatchObject({ status: 422, errors: [{ pointer: '/from' }] });
  });

  it('stands under a digest: the name of an agency may be a person’s', async () => {
    await school().sent(yellow());
    const items = (await everything(door.records)).filter(({ pk }) => pk.startsWith('AGENCY#'));
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(SCHOOL);
  });
});
