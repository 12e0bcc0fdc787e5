import { packIn, sampleIn } from '../support/api-client.ts';
import { countAll } from '../support/counted.ts';
import type { FrontDoor } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';
import { callerOf, type Situation } from './world.ts';

/** A case of a sample, as a path has it. */
interface CasePath {
  readonly sample: string;
  readonly case: string;
}

/** A manager and a social worker whom nobody else is. */
const DRAWS = { number: 11 };

const draw = async (door: FrontDoor): Promise<CasePath> => {
  const reference = await door.as('partner').sent(aReferral());
  const worker = door.as('social-worker', DRAWS);
  await worker.take(`${reference}.mash`, { reason: 'other', words: 'To have it in hand' });
  await worker.decide(`${reference}.mash`, {
    contact: 1,
    outcome: 'early-help',
    rationale: 'A little help',
    impactOnChild: 'Some',
    tellReferrer: '',
  });
  await countAll(door.records);
  const asked = {
    from: '2026-11-24',
    to: '2026-11-24',
    size: 200,
    strata: [],
    allocation: 'equal',
    second: true,
  } as const;
  const { number, list } = sampleIn(await door.as('manager', DRAWS).drawSample({ ...asked, strata: [] }));
  return { sample: String(number), case: String(list.find((of) => of.reference === reference)?.case) };
};

/** Released to the reviewer from outside whom the table calls with. */
const release = async (door: FrontDoor): Promise<CasePath> => {
  const path = await draw(door);
  const manager = door.as('manager', DRAWS);
  const { id, name } = callerOf(door, 'external-reviewer');
  await manager.listPerson({ id, name, roles: ['external-reviewer'], left: false, version: 0 });
  const [sample, of] = [Number(path.sample), Number(path.case)];
  const { digest } = packIn(await manager.packCase(sample, of, { takeOut: [] }));
  await manager.packCase(sample, of, { takeOut: [], release: { reviewer: id, digest } });
  return path;
};

/** Once for each service that is tried: drawing takes many steps. */
const once = (make: (door: FrontDoor) => Promise<CasePath>) => {
  const made = new WeakMap<FrontDoor, Promise<CasePath>>();
  return ({ door }: Situation): Promise<CasePath> => {
    const path = made.get(door) ?? make(door);
    made.set(door, path);
    return path;
  };
};

export const caseDrawn = once(draw);
export const caseReleased = once(release);
