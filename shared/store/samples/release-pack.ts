import type { PackPart } from '../../domain/samples/pack.ts';
import { concernedBy } from '../audit/by-child.ts';
import { inChain } from '../audit/chain.ts';
import { followOn } from '../audit/event.ts';
import { transactWithEntries } from '../audit/transact.ts';
import { hashOf } from '../canonical.ts';
import { refusalsOf } from '../errors.ts';
import type { PackForItem, PackItem, SampleItem } from '../items/sample.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { readCase } from './read-samples.ts';

export interface ToRelease {
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly parts: readonly PackPart[];
  readonly digest: string;
}

/**
 * Lets one person from outside see a case without names, as a manager looked it over: a copy, so that they never
 * read the record. Once, and with its event among those of the record.
 */
export const releasePack = async (
  records: Records,
  sample: SampleItem,
  number: number,
  referral: StoredReferral,
  worker: AtWork,
  { reviewer, parts, digest }: ToRelease,
): Promise<'released' | 'not-found' | 'already-reviewed'> => {
  const { table } = records;
  return inChain<'released' | 'not-found' | 'already-reviewed'>(
    records,
    referral.form.reference,
    async (after) => {
      const of = await readCase(records, sample, number);
      if (of === null) return 'not-found';
      if (of.external !== undefined) return 'already-reviewed';
      const by = { id: worker.id, name: worker.name };
      const released = { reviewer, releasedBy: by, releasedAt: worker.now };
      const pack: PackItem = {
        ...keys.samplePack(sample.id, number),
        sample: sample.number,
        number,
        ...released,
        parts: [...parts],
        digest,
      };
      const assigned: PackForItem = {
        ...keys.packFor(hashOf(reviewer.id), sample.number, number),
        id: sample.id,
        sample: sample.number,
        number,
        releasedAt: worker.now,
      };
      const event = followOn(referral.form.reference, after, {
        at: worker.now,
        action: 'sample-pack-released',
        by: actorOf(worker),
        detail: { sample: sample.number, case: number, contact: of.contact, to: hashOf(reviewer.id), digest },
      });
      const actions = [
        {
          Put: {
            TableName: table,
            Item: { ...of, external: released, version: of.version + 1 },
            ConditionExpression: 'version = :seen AND NOT contains(barred, :them)',
            ExpressionAttributeValues: { ':seen': of.version, ':them': reviewer.id },
          },
        },
        { Put: { TableName: table, Item: pack } },
        { Put: { TableName: table, Item: assigned } },
      ];
      try {
        await transactWithEntries(records, actions, [event], concernedBy(referral.contacts));
      } catch (error) {
        if (refusalsOf(error) === null) throw error;
        return 'again';
      }
      return 'released';
    },
  );
};
