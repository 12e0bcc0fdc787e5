import { expect, it } from 'vitest';
import { unclaimedReds } from '../../../shared/store/figures/unclaimed-reds.ts';
import { openFrontDoor, TUESDAY } from '../../support/front-door.ts';
import { red } from '../../support/referrals.ts';

it('says that there are more reds in a queue than it looked at', async () => {
  const door = await openFrontDoor();
  try {
    for (let sent = 0; sent < 3; sent += 1) await door.as('partner').sent(red());
    const all = await unclaimedReds(door.records, TUESDAY);
    expect([all.reds.length, all.more]).toEqual([3, false]);
    const some = await unclaimedReds(door.records, TUESDAY, 2);
    expect([some.reds.length, some.more]).toEqual([2, true]);
  } finally {
    await door.close();
  }
});
