import type { Viewer } from '../../../shared/domain/access/standing-of.ts';
import type { StratumBy } from '../../../shared/domain/samples/strata.ts';
import type { SampleCaseItem, SampleItem } from '../../../shared/store/items/sample.ts';
import type { Records } from '../../../shared/store/records.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { readEligible } from '../../../shared/store/samples/read-samples.ts';
import { referenceOf } from '../restricted/hidden-contacts.ts';

/** What stands for a part whose agency or people are not told. */
export const RESTRICTED = 'Restricted';

/** Divisions that name somebody, or an agency. */
export const NAMING: readonly StratumBy[] = ['agency', 'decision-maker'];

/**
 * Keys of the parts that hold nothing but records that are kept from this person: what such a part is called would
 * say whose they are.
 *
 * @param hidden references, of the sample’s cases, that are kept from them
 */
export const partsKeptFrom = async (
  records: Records,
  viewer: Viewer,
  sample: SampleItem,
  cases: readonly SampleCaseItem[],
  hidden: ReadonlySet<string>,
  now: string,
): Promise<ReadonlySet<string>> => {
  if (!sample.strata.some((by) => NAMING.includes(by))) return new Set();
  const seen = new Set(
    cases.filter(({ reference }) => !hidden.has(reference)).map(({ stratum }) => stratum.key),
  );
  const others = (await readEligible(records, sample)).filter(({ stratum }) => !seen.has(stratum));
  const references = others.map(({ id }) => referenceOf(id));
  const kept = await hiddenFrom(records, viewer, references, now);
  for (const { id, stratum } of others) if (!kept.has(referenceOf(id))) seen.add(stratum);
  return new Set(sample.parts.map(({ key }) => key).filter((key) => !seen.has(key)));
};
