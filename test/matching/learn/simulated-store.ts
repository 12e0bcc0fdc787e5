import {
  blockedPairs,
  compared,
  type Pair,
  randomPairs,
} from '../../../infra/operations/learn-weights/pairs.ts';
import { compare } from '../../../shared/matching/compare/comparison.ts';
import type { LearnedFrom } from '../../../shared/matching/learn/learn-weights.ts';
import { type MatchRecord, prepare } from '../../../shared/matching/record.ts';
import type { Weights } from '../../../shared/matching/weights.ts';
import { type Figures, figuresOf } from '../../evaluate/matching/figures.ts';
import { matching } from '../../evaluate/matching/matching.ts';
import { memoryEngine } from '../../evaluate/matching/memory-engine.ts';
import { searchAll } from '../../evaluate/matching/search-all.ts';
import { randomFrom } from '../../evaluate/simulation/random.ts';
import { type SimulatedRecord, toIdentity } from '../../evaluate/simulation/record.ts';
import { simulate } from '../../evaluate/simulation/simulation.ts';

/** Everything that came in about so many simulated children, with the truth beside it. */
export interface SimulatedStore {
  readonly records: readonly MatchRecord[];
  readonly simulated: readonly SimulatedRecord[];
}

export const simulatedStore = (children: number, seed: number): SimulatedStore => {
  const { store, queries } = simulate({ children, seed });
  const simulated = [...store, ...queries];
  return { simulated, records: simulated.map((record) => prepare(toIdentity(record))) };
};

/** The pairs of a store as the command makes them: no truth in them. */
export const unlabelled = ({ records }: SimulatedStore, seed: number): LearnedFrom => {
  const random = randomFrom(seed, 1);
  return {
    blocked: new Map(
      [...blockedPairs(records)].map(([kind, pairs]: [string, readonly Pair[]]) => [
        kind,
        compared(records, pairs),
      ]),
    ),
    random: compared(
      records,
      randomPairs(records.length, 50_000, () => random.next()),
    ),
  };
};

/** How often a surname is at each level among records that really are one child, counted by the labels. */
export const surnameByLabels = ({ records, simulated }: SimulatedStore): ReadonlyMap<string, number> => {
  const byPerson = new Map<string, MatchRecord[]>();
  simulated.forEach(({ person }, at) => {
    const record = records[at];
    if (record !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), record]);
  });
  const levels = [...byPerson.values()].flatMap((theirs) =>
    theirs.flatMap((one, at) => theirs.slice(at + 1).map((other) => compare(one, other).surname.level)),
  );
  const known = levels.filter((level) => level !== 'missing');
  const counts = new Map<string, number>();
  for (const level of known) counts.set(level, (counts.get(level) ?? 0) + 1 / known.length);
  return counts;
};

/** The figures of other simulated children, searched for with these weights. */
export const figuresWith = async (weights: Weights, children: number, seed: number): Promise<Figures> => {
  const { store, queries } = simulate({ children, seed });
  const [stored, asked] = [[...store], [...queries]];
  const engine = memoryEngine();
  for (const each of stored) {
    const record = prepare(toIdentity(each));
    await engine.store(record, matching.storedKeys(record));
  }
  const weighed: typeof matching = {
    ...matching,
    match: (a, b, context) => matching.match(a, b, { ...context, weights }),
    judge: (record, candidates, context) => matching.judge(record, candidates, { ...context, weights }),
  };
  const answers = await searchAll(
    asked.map((each) => ({ identity: toIdentity(each) })),
    { matching: weighed, engine, children, personOf: String },
    () => undefined,
  );
  return figuresOf({
    answers,
    within: false,
    children,
    truth: { ofQueries: asked.map(({ person }) => person), ofStored: stored.map(({ person }) => person) },
    scenarios: asked.map(({ scenario }) => scenario),
    keysPerRecord: 0,
    stored: children,
  });
};
