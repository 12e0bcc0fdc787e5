import { beforeAll, expect, it } from 'vitest';
import { receiptIn } from '../../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aChild, aReferral } from '../../support/referrals.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

it('a child who lives elsewhere is taken, and the right council is named to referrer and desk', async () => {
  const partner = door.as('partner');
  const receipt = receiptIn(
    await partner.send(aReferral({ livesInArea: 'no', homeCouncil: 'Saltmere', children: [aChild()] })),
  );
  expect(receipt.livesElsewhere).toMatchObject([
    { people: ['Child 1'], council: 'Saltmere City Council', frontDoor: '01632 960230' },
  ]);
  const sent = await partner.read(receipt.reference);
  expect(sent.body).toMatchObject({ view: 'sender', livesElsewhere: receipt.livesElsewhere });
  const seen = await door.as('manager').read(receipt.reference);
  expect(seen.body).toMatchObject({
    contacts: [{ areaNotes: [expect.stringContaining('Saltmere City Council: 01632 960230')] }],
  });
});

it('a neighbour’s postcode is for the desk alone', async () => {
  const children = [aChild({ postcode: 'EX51 1AA' })];
  const receipt = receiptIn(await door.as('partner').send(aReferral({ livesInArea: 'yes', children })));
  expect(receipt.livesElsewhere).toBeUndefined();
  expect((await door.as('manager').read(receipt.reference)).body).toMatchObject({
    contacts: [{ areaNotes: [expect.stringMatching(/^The postcode is in the area of Westmarch Council/)] }],
  });
});
