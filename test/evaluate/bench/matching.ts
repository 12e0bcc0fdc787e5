import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { HOSTILE_TEXTS } from '../../matching/support/hostile.ts';
import { matching } from '../matching/matching.ts';
import { memoryEngine } from '../matching/memory-engine.ts';
import { searchAll } from '../matching/search-all.ts';
import { toIdentity } from '../simulation/record.ts';
import { simulate } from '../simulation/simulation.ts';
import { type Figure, figure, mean, percentile } from './figure.ts';

const CHILDREN = 10_000;
const SEARCHES = 2_000;
const CONTEXT = { children: CHILDREN };
/** One comparison is too short for the clock: each time is the mean of so many. */
const TIMES = 20;
const WARM = 3;

const microsOf = (compare: () => unknown): number => {
  const from = performance.now();
  for (let time = 0; time < TIMES; time++) compare();
  return ((performance.now() - from) * 1_000) / TIMES;
};

type Records = readonly ReturnType<typeof prepare>[];

const microsOfPairs = (ones: Records, others: Records): number[] => {
  const times = (): number[] =>
    ones.flatMap((one) => others.map((other) => microsOf(() => match(one, other, CONTEXT))));
  for (let time = 0; time < WARM; time++) times();
  return times();
};

const hostileRecords = (): Records =>
  [...HOSTILE_TEXTS, 'ab cd ef gh ij kl', 'Muhammad Ali Hassan Khan Shah Malik'].map((text) =>
    prepare({
      given: text,
      family: text,
      otherNames: new Array<string>(50).fill(`${text} ${text}`),
      born: '2018-03-14',
      postcode: 'EX4 3PQ',
      house: text,
      place: text,
      phones: new Array<string>(50).fill(text),
      emails: new Array<string>(50).fill(`${text}@example.org`),
      mother: { given: text, family: text },
    }),
  );

/** What comparing costs on ordinary and on hostile input, and what our own code takes of a search. */
export const benchMatching = async (): Promise<Figure[]> => {
  const { store, queries } = simulate({ children: CHILDREN, queries: SEARCHES, seed: 11 });
  const engine = memoryEngine();
  for (const record of store) {
    const ready = prepare(toIdentity(record));
    await engine.store(ready, matching.storedKeys(ready));
  }
  const asked = [...queries].map((record) => ({ identity: toIdentity(record) }));
  const searched = { matching, engine, children: CHILDREN, personOf: String };
  const answers = await searchAll(asked, searched, () => undefined);
  const ordinary = asked.slice(0, 30).map(({ identity }) => prepare(identity));
  const usual = mean(microsOfPairs(ordinary, ordinary));
  const hostile = microsOfPairs(hostileRecords(), [...hostileRecords(), ...ordinary.slice(0, 5)]);
  const micros = answers.map((answer) => answer.micros);
  const comparing = answers.filter(({ candidates }) => candidates.length > 0);
  return [
    figure('match.hostile-p99-over-ordinary', percentile(hostile, 0.99) / usual, 'ratio', 30),
    figure('match.ordinary', usual, 'microseconds per comparison'),
    figure('match.hostile-p99', percentile(hostile, 0.99), 'microseconds per comparison'),
    figure(
      'match.compared',
      mean(comparing.map(({ candidates }) => candidates.length)),
      'candidates per search that found any',
    ),
    figure(
      'match.comparing-share-of-search',
      mean(comparing.map((answer) => Math.min(1, answer.microsComparing / answer.micros))),
      'ratio',
    ),
    figure('match.queries', mean(answers.map((answer) => answer.queries)), 'look-ups per search', 10.5),
    figure(
      'match.prepare-and-keys',
      mean(asked.map(({ identity }) => microsOf(() => matching.search(matching.prepare(identity))))),
      'microseconds per search',
    ),
    figure('match.search-p50', percentile(micros, 0.5), 'microseconds'),
    figure('match.search-p99', percentile(micros, 0.99), 'microseconds'),
  ];
};
