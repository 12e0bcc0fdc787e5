import { receivedOf } from '../../../functions/review-rules/received.ts';
import { replayPeriod } from '../../../functions/review-rules/replay-period.ts';
import type { RuleLevel } from '../../../shared/domain/adjustments/adjustments.ts';
import { replay } from '../../../shared/domain/adjustments/replay.ts';
import { underVersion } from '../../../shared/domain/adjustments/under-version.ts';
import type { ContactAssessment } from '../../../shared/domain/assessment.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';

/** A rule made weaker, and what came of it in the replay and in a plain recount. */
export interface Weakened {
  readonly rule: string;
  readonly to: RuleLevel;
  /** Contacts that the replay lists as rated lower. */
  readonly listed: number;
  /** Ids that only one of the two has: none, where the replay is right. */
  readonly differs: readonly string[];
}

export interface RulesTried {
  readonly contacts: number;
  /** Contacts that unchanged rules change: none. */
  readonly changedByNothing: number;
  readonly weakened: readonly Weakened[];
}

interface Rated {
  readonly id: string;
  readonly assessment: ContactAssessment;
}

/** The rule of a level that most contacts met. */
const commonest = (rated: readonly Rated[], level: 'red' | 'amber'): string | undefined => {
  const ids = rated.flatMap(({ assessment }) =>
    assessment.rating.rules.filter((rule) => rule.level === level).map(({ id }) => id),
  );
  const never = ['red.immediate-danger', 'amber.significant-harm', 'amber.significant-harm-not-known'];
  const counts = Map.groupBy(
    ids.filter((id) => !never.includes(id) && !id.includes('narrative') && !id.includes('repeat')),
    (id) => id,
  );
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
};

/** Who falls when only this rule said so: read from the rules that each contact met. */
const wouldFall = ({ assessment }: Rated, rule: string, level: 'red' | 'amber'): boolean => {
  const { rating, narrativeSignals } = assessment;
  const met = rating.rules.filter((each) => each.level === level);
  return (
    rating.level === level &&
    met.length > 0 &&
    met.every(({ id }) => id === rule) &&
    // What an amber rule no longer says, the words may still say.
    (level === 'red' || narrativeSignals.length === 0)
  );
};

/**
 * Replays a played year: unchanged rules have to change nothing, and a rule made weaker has to list exactly whom a
 * recount over the rules that each contact met finds.
 */
export const rulesTried = async (records: Records, references: readonly string[]): Promise<RulesTried> => {
  const all = async function* (): AsyncGenerator<string> {
    yield* references;
  };
  const read = async (reference: string) => {
    const stored = await readReferral(records, reference);
    return stored === null ? null : receivedOf(stored);
  };
  const tried = (rating: Readonly<Record<string, RuleLevel>>) =>
    replayPeriod(
      all(),
      read,
      EXAMPLESHIRE,
      underVersion(EXAMPLESHIRE, { number: 1, change: { rating, consent: {}, routing: {}, numbers: {} } }),
    );
  const rated: Rated[] = [];
  for (const reference of references) {
    const received = await read(reference);
    if (received === null) continue;
    for (const assessment of replay(received, EXAMPLESHIRE).contacts) {
      rated.push({ id: `${reference}.${assessment.number}`, assessment });
    }
  }
  const nothing = await tried({});
  const weakened: Weakened[] = [];
  for (const [level, to] of [
    ['red', 'amber'],
    ['amber', 'off'],
  ] as const) {
    const rule = commonest(rated, level);
    if (rule === undefined) continue;
    const { changes } = await tried({ [rule]: to });
    const listed = new Set(
      changes
        .filter(({ ways }) => ways.includes('rating-down'))
        .map(({ reference, number }) => `${reference}.${number}`),
    );
    const found = new Set(rated.filter((each) => wouldFall(each, rule, level)).map(({ id }) => id));
    const differs = [...new Set([...listed, ...found])].filter((id) => listed.has(id) !== found.has(id));
    weakened.push({ rule, to, listed: listed.size, differs });
  }
  return { contacts: nothing.contacts, changedByNothing: nothing.changed, weakened };
};
