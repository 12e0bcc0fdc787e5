import { expect, it } from 'vitest';
import { problemIn, staffRecordIn, workIn } from '../../support/api-client.ts';
import { openFrontDoor } from '../../support/front-door.ts';
import { yellow } from '../../support/referrals.ts';
import { asking, toAsk, WITHOUT_AGREEMENT } from './asking.ts';

it('a manager’s leave does not come back with a new refusal or withdrawal', async () => {
  const door = await openFrontDoor();
  try {
    const { manager } = asking(door);
    const reference = await door
      .as('partner')
      .sent(yellow({ significantHarm: 'no', consent: { told: 'yes', agreement: 'refused' } }));
    const said = async (at: string, what: 'given' | 'refused' | 'withdrawn') => {
      door.clock.set(`2026-11-24T${at}:00.000Z`);
      const told = { who: 'Her mother', on: '2026-11-24', how: 'phone' } as const;
      expect((await manager.recordAgreement(reference, { ...told, contacts: [1], said: what })).status).toBe(
        200,
      );
    };
    const checks = async () => {
      const [contact] = staffRecordIn(await manager.read(reference)).contacts;
      const { ifFamilyKnows, authorised } = contact?.partnerChecks ?? {};
      return [ifFamilyKnows?.allowed, authorised?.map(({ stands }) => stands)];
    };
    const leave = { covers: 'without-agreement', reason: 'He has not been seen for weeks.' } as const;

    await manager.authoriseChecks(reference, leave);
    expect(await checks()).toEqual([true, [true]]);
    await said('10:05', 'refused');
    expect(await checks()).toEqual([false, [false]]);
    await manager.authoriseChecks(reference, leave);
    await said('10:10', 'given');
    await said('10:15', 'withdrawn');
    expect(await checks()).toEqual([false, [false, false]]);

    const { id } = workIn(await manager.pull('manager-decision'));
    const asked = await manager.askPartners(id, toAsk({ basis: WITHOUT_AGREEMENT }));
    expect(problemIn(asked).code).toBe('checks-not-allowed');
  } finally {
    await door.close();
  }
});
