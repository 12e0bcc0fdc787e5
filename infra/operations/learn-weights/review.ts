import { changesOf } from '../../../shared/matching/learn/changes.ts';
import type { LearnReport } from '../../../shared/matching/learn/learn-weights.ts';
import type { Weights } from '../../../shared/matching/weights.ts';
import type { Regraded } from './regraded.ts';

/** What a person needs to see before the weights may be used. */
export interface ToReview {
  readonly before: Weights;
  readonly after: Weights;
  readonly report: LearnReport;
  readonly contacts: number;
  readonly records: number;
  readonly regraded: Regraded;
}

/** Changes above this many bits are marked. */
const MARKED = 1;

const bits = (number: number): string => (number >= 0 ? '+' : '−') + Math.abs(number).toFixed(1);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const whole = (number: number): string => Math.round(number).toLocaleString('en-GB');

const weightRows = (before: Weights, after: Weights): string[] =>
  changesOf(before, after).map((change) => {
    const unrelated = change.after - change.before;
    const household = change.householdAfter - change.householdBefore;
    return row(
      change.field,
      change.level,
      bits(change.before),
      bits(change.after),
      bits(change.householdBefore),
      bits(change.householdAfter),
      Math.max(Math.abs(unrelated), Math.abs(household)) > MARKED ? '**look**' : '',
    );
  });

const keyRows = ({ keys }: LearnReport): string[] =>
  keys.map(({ kind, pairs, expected, rounds, converged }) =>
    row(
      kind,
      whole(pairs),
      whole(expected.same),
      whole(expected.household),
      whole(expected.unrelated),
      converged ? `${rounds}` : `**did not come to rest in ${rounds}**`,
    ),
  );

/** The review table, as Markdown. It holds counts and weights, nothing of any child. */
export const reviewOf = ({ before, after, report, contacts, records, regraded }: ToReview): string =>
  [
    `# Weights ${after.version}, beside ${before.version} in use`,
    '',
    `Learned from ${whole(records)} of ${whole(contacts)} contacts, without anybody saying which are one child.`,
    report.converged ? '' : '\n**The learning did not come to rest: do not use these weights.**\n',
    '## What would change among pairs that share a key',
    '',
    `${whole(regraded.pairs)} pairs graded under both; ${whole(regraded.kept)} keep their grade.`,
    '',
    row('from → to', 'pairs'),
    row('---', '---'),
    ...[...regraded.changed].sort().map(([change, pairs]) => row(change, whole(pairs))),
    '',
    '## Weights, in bits',
    '',
    'Names: as for a name that one child in a thousand bears. **look**: changed by more than one bit.',
    '',
    row('field', 'level', 'before', 'after', 'household before', 'household after', ''),
    row('---', '---', '---:', '---:', '---:', '---:', '---'),
    ...weightRows(before, after),
    '',
    '## What the pairs were taken for',
    '',
    row('key', 'pairs', 'one child', 'one household', 'unrelated', 'rounds'),
    row('---', '---:', '---:', '---:', '---:', '---:'),
    ...keyRows(report),
    '',
  ].join('\n');
