import { accessPackIn } from '../support/api-client.ts';
import type { Situation } from './world.ts';

/** A manager whom no situation is about. */
const HELPER = { number: 9 };

export const packAskedOf = (reference: string) => ({
  request: 'SAR-1',
  askedBy: 'His mother, for him',
  receivedOn: '2026-11-24',
  contacts: [`${reference}.1`],
});

/** A pack about the child of a situation, every mark of it decided. */
export const packOf = async ({
  door,
  reference,
}: Situation): Promise<{ reference: string; pack: string }> => {
  const manager = door.as('manager', HELPER);
  const made = accessPackIn(await manager.makePack(reference, packAskedOf(reference)));
  await manager.decidePack(reference, made.id, {
    decisions: made.marks.map(({ id }) => ({ mark: id, decision: 'keep' as const })),
    also: [],
    seen: 1,
  });
  return { reference, pack: made.id };
};

/** The referral of a situation with a legal hold on it. */
export const heldBack = async ({ door, reference }: Situation): Promise<string> => {
  await door.as('manager', HELPER).placeHold(reference, { reason: 'An inquiry has asked' });
  return reference;
};
