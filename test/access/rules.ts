import { rulesDraftIn, rulesIn, rulesTrialIn, rulesVersionIn } from '../support/api-client.ts';
import type { Situation } from './world.ts';

/** Managers whom no other call needs: whoever writes a change cannot countersign it. */
const AUTHOR = { number: 7 };
const SECOND = { number: 8 };

/** A change that is not the newest version's, to be drafted over whatever stands. */
export const changeToDraft = async ({ door }: Situation) => {
  const { newest, draft } = rulesIn(await door.as('manager', AUTHOR).rules());
  const months = newest.numbers.repeatMonths === 12 ? 18 : 12;
  return {
    change: { rating: {}, consent: {}, routing: {}, numbers: { repeatMonths: months } },
    why: 'Cumulative harm shows over a longer time',
    holdsOn: '2027-06-01',
    version: draft?.version ?? 0,
  };
};

/** The version of a draft that somebody else wrote. */
export const drafted = async (situation: Situation): Promise<number> => {
  const { draft } = rulesIn(await situation.door.as('manager', AUTHOR).rules());
  // Whoever is called upon may have written part of what stands: they could not countersign that.
  if (draft !== null) {
    const { version } = draft;
    await situation.door.as('manager', AUTHOR).dropRules({ version, reason: 'Another begins' });
  }
  return rulesDraftIn(await situation.door.as('manager', AUTHOR).draftRules(await changeToDraft(situation)))
    .version;
};

/** The version of a draft that somebody else saved. */
export const saved = async (situation: Situation): Promise<number> =>
  rulesDraftIn(
    await situation.door
      .as('manager', AUTHOR)
      .saveRules({ version: await drafted(situation), explanations: [] }),
  ).version;

/** Made once for each front door: whoever only reads it changes nothing about it. */
const onceFor = <Made>(make: (situation: Situation) => Promise<Made>) => {
  const made = new WeakMap<Situation['door'], Promise<Made>>();
  return (situation: Situation): Promise<Made> => {
    const known = made.get(situation.door) ?? make(situation);
    made.set(situation.door, known);
    return known;
  };
};

export const versionMade = onceFor(
  async (situation: Situation): Promise<number> =>
    rulesVersionIn(
      await situation.door.as('manager', SECOND).countersignRules({ version: await saved(situation) }),
    ).number,
);

export const trialMade = onceFor(async (situation: Situation): Promise<string> => {
  await drafted(situation);
  return rulesTrialIn(await situation.door.as('manager', AUTHOR).tryRules({})).id;
});
