import type { Sample } from '../../../shared/contract/samples.ts';
import { mayReview, nextCase } from '../../../shared/domain/samples/may-review.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { SampleCaseItem, SampleItem } from '../../../shared/store/items/sample.ts';
import type { Records } from '../../../shared/store/records.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { readCases } from '../../../shared/store/samples/read-samples.ts';
import { standsNow } from '../../../shared/store/samples/stands-now.ts';
import { partsKeptFrom, RESTRICTED } from './masked.ts';
import { summaryOf } from './summary-answer.ts';

type May = Sample['list'][number]['may'];

const ownReviews = ({ reviews }: SampleCaseItem): SampleCaseItem['reviews'] =>
  reviews.filter(({ slot }) => slot !== 'external');

/** By what the draw knew. Whoever is no manager only reads. */
const mayBy = (caller: Caller, of: SampleCaseItem): May =>
  caller.roles.includes('manager')
    ? mayReview(caller.id, { barred: of.barred, reviewers: ownReviews(of).map(({ by }) => by.id) })
    : 'may-not';

/** Managers open what is restricted: from them only what is about a family that they know is kept. */
const whyHidden = (caller: Caller): May => (caller.roles.includes('manager') ? 'knows-family' : 'restricted');

/** The first case that is theirs to review by the record too. Nobody is offered what they had a part in. */
const offered = async (
  records: Records,
  caller: Caller,
  cases: readonly SampleCaseItem[],
  may: Map<number, May>,
  second: boolean,
): Promise<number | null> => {
  for (;;) {
    const waiting = cases.map((of) => {
      const stands = may.get(of.number);
      const reviews = ownReviews(of).length;
      return {
        number: of.number,
        may:
          stands === 'may-not' || stands === 'restricted' || stands === undefined
            ? ('complete' as const)
            : stands,
        reviews,
      };
    });
    const next = nextCase(waiting, second);
    const of = cases.find(({ number }) => number === next);
    if (of === undefined) return null;
    const stands = await standsNow(records, caller.id, of);
    may.set(of.number, stands === 'gone' ? 'may-not' : stands);
    if (stands === 'yes') return of.number;
  }
};

/**
 * A sample with its cases, and the one that the reader is offered next. Of a record that is kept from them they see
 * its reference, and neither its part nor its people.
 */
export const sampleAnswer = async (
  records: Records,
  sample: SampleItem,
  caller: Caller,
  now: string,
): Promise<Sample> => {
  const cases = await readCases(records, sample);
  const references = cases.map(({ reference }) => reference);
  const hidden = await hiddenFrom(records, caller, references, now);
  const kept = await partsKeptFrom(records, caller, sample, cases, hidden, now);
  const may = new Map(
    cases.map((of) => [of.number, hidden.has(of.reference) ? whyHidden(caller) : mayBy(caller, of)]),
  );
  const next = await offered(records, caller, cases, may, sample.second);
  return {
    ...summaryOf(sample),
    seed: sample.seed,
    digest: sample.digest,
    parts: sample.parts.map(({ key, words, eligible, drawn }) => ({
      words: kept.has(key) ? RESTRICTED : words,
      eligible,
      drawn,
    })),
    list: cases.map((of) => ({
      case: of.number,
      reference: of.reference,
      contact: of.contact,
      part: hidden.has(of.reference) ? RESTRICTED : of.stratum.words,
      deciders: hidden.has(of.reference) ? [] : of.deciders.map(({ name }) => name),
      reviews: ownReviews(of).length,
      external:
        of.external === undefined
          ? 'none'
          : ownReviews(of).length < of.reviews.length
            ? 'reviewed'
            : 'released',
      may: may.get(of.number) ?? 'may-not',
    })),
    next,
  };
};
