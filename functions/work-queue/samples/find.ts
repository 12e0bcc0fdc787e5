import { ProblemError } from '../../../shared/http/problem.ts';
import type { SampleCaseItem, SampleItem } from '../../../shared/store/items/sample.ts';
import type { Records } from '../../../shared/store/records.ts';
import { readCase, readSample } from '../../../shared/store/samples/read-samples.ts';

type Path = Readonly<Record<string, string>>;

/** The sample that a path names. */
export const sampleIn = async (records: Records, path: Path): Promise<SampleItem> => {
  const sample = await readSample(records, Number(path['sample']));
  if (sample === null) throw new ProblemError('not-found');
  return sample;
};

/** The case that a path names, with its sample. */
export const caseIn = async (
  records: Records,
  path: Path,
): Promise<{ sample: SampleItem; of: SampleCaseItem }> => {
  const sample = await sampleIn(records, path);
  const of = await readCase(records, sample, Number(path['case']));
  if (of === null) throw new ProblemError('not-found');
  return { sample, of };
};
