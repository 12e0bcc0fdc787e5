import { randomBytes, randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactFact } from '../../domain/figures/contact-fact.ts';
import type { Allocation } from '../../domain/samples/allocate.ts';
import { drawSample } from '../../domain/samples/draw.ts';
import { STRATUM_IDS, type StratumBy, stratumOf } from '../../domain/samples/strata.ts';
import { inChain, putEvent } from '../audit/chain.ts';
import { followOn, type Happening } from '../audit/event.ts';
import { refusalsOf } from '../errors.ts';
import { listFacts } from '../figures/list-facts.ts';
import type { SampleCaseItem, SampleItem } from '../items/sample.ts';
import { putAll } from '../put-all.ts';
import type { Records } from '../records.ts';
import { contactIdOf, keys, SAMPLES } from '../table.ts';
import { digestOf, orderKeyOf } from './order-key.ts';
import { latestSamples } from './read-samples.ts';

export interface ToDraw {
  readonly from: string;
  readonly to: string;
  readonly size: number;
  readonly strata: readonly StratumBy[];
  readonly allocation: Allocation;
  readonly second: boolean;
}

/** Contacts that one item holds of those that were eligible: each takes about a hundred bytes. */
const IN_ONE_ITEM = 1_000;

const idOf = ({ reference, number }: ContactFact): string => contactIdOf(reference, number);

const closedWithin = async (records: Records, { from, to }: ToDraw): Promise<ContactFact[]> => {
  const facts: ContactFact[] = [];
  for await (const fact of listFacts(records, { by: 'closed', from, to })) {
    if (fact.outcome !== undefined) facts.push(fact);
  }
  return facts.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
};

const caseOf = (
  sample: string,
  number: number,
  at: number,
  fact: ContactFact,
  strata: readonly StratumBy[],
): SampleCaseItem => {
  const people = (of: ContactFact['deciders']) => of.map(({ id, name }) => ({ id, name }));
  return {
    ...keys.sampleCase(sample, at),
    sample: number,
    number: at,
    reference: fact.reference,
    contact: fact.number,
    stratum: stratumOf(fact, strata),
    parts: Object.fromEntries(STRATUM_IDS.map((id) => [id, stratumOf(fact, [id]).words])),
    ...(fact.outcome !== undefined && { outcome: fact.outcome }),
    level: fact.level,
    receivedAt: fact.receivedAt,
    ...(fact.closedAt !== undefined && { closedAt: fact.closedAt }),
    deciders: people(fact.deciders),
    countersigners: people(fact.countersigners),
    barred: [...new Set([...fact.deciders, ...fact.countersigners].map(({ id }) => id))],
    reviews: [],
    version: 1,
  };
};

/** What belongs to a sample comes first, by its random id: nobody finds it before the sample has its number. */
const putParts = async (
  records: Records,
  { id, number, strata, seed, size, allocation }: SampleItem,
  facts: readonly ContactFact[],
): Promise<void> => {
  const eligible = facts.map((fact) => ({ id: idOf(fact), stratum: stratumOf(fact, strata).key }));
  const { ids } = drawSample(eligible, { size, allocation }, orderKeyOf(seed));
  const byId = new Map(facts.map((fact) => [idOf(fact), fact]));
  const cases = ids.flatMap((one, at) => {
    const fact = byId.get(one);
    return fact === undefined ? [] : [caseOf(id, number, at + 1, fact, strata)];
  });
  const lists = Array.from({ length: Math.ceil(eligible.length / IN_ONE_ITEM) }, (_, at) => ({
    ...keys.sampleEligible(id, at),
    contacts: eligible.slice(at * IN_ONE_ITEM, (at + 1) * IN_ONE_ITEM),
  }));
  await putAll(records, [...cases, ...lists]);
};

const sampleOf = (
  facts: readonly ContactFact[],
  asked: ToDraw,
  { by, at }: Pick<Happening, 'by' | 'at'>,
): Omit<SampleItem, 'pk' | 'sk' | 'number'> => {
  const seed = randomBytes(32).toString('hex');
  const strata = STRATUM_IDS.filter((id) => asked.strata.includes(id));
  const parts = new Map(facts.map((fact) => stratumOf(fact, strata)).map((part) => [part.key, part]));
  const eligible = facts.map((fact) => ({ id: idOf(fact), stratum: stratumOf(fact, strata).key }));
  const drawn = drawSample(eligible, asked, orderKeyOf(seed));
  return {
    id: randomUUID(),
    drawnAt: at,
    by: { id: by.id, name: by.name },
    from: asked.from,
    to: asked.to,
    size: asked.size,
    strata,
    allocation: asked.allocation,
    second: asked.second,
    seed,
    digest: digestOf(eligible),
    parts: drawn.strata.map(({ stratum, ...counts }) => ({
      key: stratum,
      words: parts.get(stratum)?.words ?? '',
      ...counts,
    })),
    eligible: eligible.length,
    cases: drawn.ids.length,
    reviewed: 0,
    reviewedTwice: 0,
  };
};

/**
 * Draws a sample of the contacts that were closed in some days, with a seed that nobody chose. It has the next
 * number, its event and its list of all that was eligible; nothing ever takes it away.
 * `nobody`: no contact was closed in those days, and nothing is drawn.
 */
export const drawAndKeep = async (
  records: Records,
  asked: ToDraw,
  doing: Pick<Happening, 'by' | 'at'>,
): Promise<SampleItem | 'nobody'> => {
  const facts = await closedWithin(records, asked);
  if (facts.length === 0) return 'nobody';
  const drawn = sampleOf(facts, asked, doing);
  return inChain<SampleItem>(records, SAMPLES, async (after) => {
    const [latest] = (await latestSamples(records, 1)).samples;
    const number = (latest?.number ?? 0) + 1;
    const sample: SampleItem = { ...keys.sampleDrawn(number), number, ...drawn };
    await putParts(records, sample, facts);
    const event = followOn(SAMPLES, after, {
      ...doing,
      action: 'sample-drawn',
      detail: {
        sample: number,
        from: sample.from,
        to: sample.to,
        size: sample.size,
        strata: sample.strata.join(' '),
        allocation: sample.allocation,
        eligible: sample.eligible,
        digest: sample.digest,
        seed: sample.seed,
      },
    });
    const put = { TableName: records.table, Item: sample, ConditionExpression: 'attribute_not_exists(pk)' };
    try {
      await records.client.send(
        new TransactWriteCommand({ TransactItems: [{ Put: put }, putEvent(records.table, event)] }),
      );
      return sample;
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
  });
};
