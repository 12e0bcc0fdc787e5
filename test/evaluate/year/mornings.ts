import { isDeepStrictEqual } from 'node:util';
import { createHandler } from '../../../functions/daily-report/handler.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { readReport } from '../../../shared/store/figures/stored-reports.ts';
import { referralItems } from '../../support/stored.ts';
import { randomFrom } from '../simulation/random.ts';
import { asRecounted } from './as-recounted.ts';
import type { YearRecords } from './office.ts';
import { type Recount, recount } from './recount.ts';

/** One morning on which the report was counted again over every record. */
export interface Morning {
  readonly day: string;
  readonly open: number;
  /** Names of the parts that differ: none, where the report is right. */
  readonly differs: readonly (keyof Recount)[];
}

const PARTS = [
  'open',
  'openContacts',
  'overdueContacts',
  'slippingContacts',
  'yesterday',
  'month',
  'reviewsWaiting',
  'untold',
  'checks',
  'unclaimedReds',
] as const satisfies (keyof Recount)[];

/** So many days of a year, drawn at random from a seed. */
export const daysDrawn = (days: readonly string[], many: number, seed: number): ReadonlySet<string> => {
  const random = randomFrom(seed, many);
  const mixed = days.map((day) => ({ day, place: random.next() }));
  return new Set(
    mixed
      .toSorted((one, other) => one.place - other.place)
      .slice(0, many)
      .map(({ day }) => day),
  );
};

/**
 * Has the daily report made by its own function each morning, and on some mornings compares it with a plain recount
 * over the whole table.
 */
export const morningsOf = (records: YearRecords, isCompared: (day: string) => boolean) => {
  const found: Morning[] = [];
  const onMorning = async (day: string, at: Date): Promise<void> => {
    const handler = createHandler({
      settings: EXAMPLESHIRE,
      records,
      now: () => at,
      log: () => undefined,
    });
    await handler({}, lambdaContext('daily-report', 'year'));
    if (!isCompared(day)) return;
    const report = await readReport(records, day);
    if (report === null) throw new Error(`There is no report of ${day}`);
    const [said, is] = [
      asRecounted(report),
      recount(await referralItems(records), at.toISOString(), EXAMPLESHIRE),
    ];
    found.push({
      day,
      open: report.openContacts,
      differs: PARTS.filter((part) => !isDeepStrictEqual(said[part], is[part])),
    });
  };
  return { found, onMorning };
};
