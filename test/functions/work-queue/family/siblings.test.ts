import { beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../../shared/store/audit/chain.ts';
import { type ApiClient, sameChildIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { aChild, amber } from '../../../support/referrals.ts';

const JACK = {
  given: 'Jack',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'M',
  postcode: 'EX4 3PQ',
} as const;
const ROWENA = { ...JACK, given: 'Rowena', sex: 'F' } as const;
const PETROC = { ...JACK, given: 'Petroc', born: '2012-02-03' } as const;
const LATER = '2026-11-24T11:00:00.000Z';

let door: FrontDoor;
let worker: ApiClient;

beforeEach(async () => {
  door = await openFrontDoor();
  worker = door.as('social-worker');
  return door.close;
});

const send = async (at: string, ...children: object[]): Promise<string> => {
  door.clock.set(at);
  return door.as('partner').sent(amber({ children: children.map((child) => aChild(child)) }));
};

const sentAs = (
  child: { values: readonly { field: string; value: string | null }[] } | undefined,
  field: string,
) => child?.values.find((each) => each.field === field)?.value;

describe('children of one household', () => {
  it('stand side by side with the two contacts, and with what tells them apart', async () => {
    const earlier = await send(TUESDAY, JACK);
    const later = await send(LATER, JACK, ROWENA, PETROC);
    const { children } = sameChildIn(await worker.compare(`${later}.1`, `${earlier}.1`));
    expect(children.map(({ contactId, relation }) => [contactId, relation])).toEqual([
      [`${later}.1`, 'here'],
      [`${earlier}.1`, 'there'],
      [`${later}.2`, 'same-birthday'],
      [`${later}.3`, 'sibling'],
    ]);
    const [here, , twin, brother] = children;
    expect([here, twin, brother].map((child) => sentAs(child, 'forename'))).toEqual([
      'Jack',
      'Rowena',
      'Petroc',
    ]);
    expect([sentAs(twin, 'sex'), sentAs(brother, 'born'), sentAs(twin, 'nhsNumber')]).toEqual([
      'Female',
      '2012-02-03',
      null,
    ]);
  });

  it('are there from other referrals too, which are in the audit, but not from restricted ones', async () => {
    const sister = await send(TUESDAY, PETROC);
    const earlier = await send(TUESDAY, JACK);
    const later = await send(LATER, JACK);
    const shown = async () =>
      sameChildIn(await worker.compare(`${later}.1`, `${earlier}.1`)).children.map(
        ({ contactId }) => contactId,
      );
    const before = await shown();
    expect(before).toContain(`${sister}.1`);
    expect((await chainOf(door.records, looksAt(sister))).at(-1)).toMatchObject({ action: 'staff-read' });
    await door.as('manager').restrict(sister, { reason: 'Her aunt works here', allowed: [] });
    expect(await shown()).not.toContain(`${sister}.1`);
  });

  it('are not shown where there are none', async () => {
    const earlier = await send(TUESDAY, JACK);
    const later = await send(LATER, JACK);
    expect(sameChildIn(await worker.compare(`${later}.1`, `${earlier}.1`)).children).toEqual([]);
  });
});
