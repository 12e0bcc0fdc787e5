import { Temporal } from 'temporal-polyfill';
import type { ContactFact } from '../../shared/domain/figures/contact-fact.ts';
import { daysBefore } from '../../shared/domain/working-time/day-span.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { listFacts, openFacts, type Period } from '../../shared/store/figures/list-facts.ts';
import { contactIdOf } from '../../shared/store/table.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import type { Days } from './period.ts';

/** Most contacts of one return: more than six months of the largest front doors; it must fit an answer. */
export const MOST_CONTACTS = 10_000;

/**
 * Contacts that became a social care referral long after they came in are looked for among those that were closed
 * until so long after the period, and among those that are open.
 */
const DAYS_AFTER = -366;

const tooMany = (): ProblemError =>
  new ProblemError('fields-invalid', {
    errors: [
      {
        pointer: '/on',
        detail: `More than ${MOST_CONTACTS.toLocaleString('en-GB')} contacts: too many for one return`,
      },
    ],
  });

const idOf = ({ reference, number }: ContactFact): string => contactIdOf(reference, number);

/** Runs of days that are read beside one another. */
const RUNS = 8;

/** A period cut into runs of days, in order. */
const runsOf = (period: Period): Period[] => {
  const first = Temporal.PlainDate.from(period.from);
  const count = first.until(period.to).days + 1;
  const length = Math.max(1, Math.ceil(count / RUNS));
  return Array.from({ length: Math.max(0, Math.ceil(count / length)) }, (_, run) => {
    const from = first.add({ days: run * length });
    const to = first.add({ days: Math.min(count, (run + 1) * length) - 1 });
    return { ...period, from: from.toString(), to: to.toString() };
  });
};

/** What the figures know of the contacts of some days that pass `take`, up to the limit. */
const listed = async (
  { records }: ReturnsDependencies,
  period: Period,
  take: (fact: ContactFact) => boolean,
): Promise<ContactFact[]> => {
  let kept = 0;
  const runs = await Promise.all(
    runsOf(period).map(async (run) => {
      const facts: ContactFact[] = [];
      for await (const fact of listFacts(records, run)) {
        if (!take(fact)) continue;
        facts.push(fact);
        kept += 1;
        if (kept > MOST_CONTACTS) throw tooMany();
      }
      return facts;
    }),
  );
  return runs.flat();
};

/** What a return is made of, before any record is read. */
export interface PeriodFacts {
  /** Contacts that came in on these days. Empty where they are not wanted. */
  readonly received: readonly ContactFact[];
  /** Contacts that became social care referrals on these days, whenever they came in. */
  readonly became: readonly ContactFact[];
}

/**
 * The contacts of some days, from what the figures know. What came in or was closed since the first of them, or is
 * open, holds every contact that became a social care referral on one of them.
 *
 * @throws ProblemError by the field `on` where there are too many
 */
export const factsIn = async (
  deps: ReturnsDependencies,
  days: Days,
  { withContacts }: { readonly withContacts: boolean },
): Promise<PeriodFacts> => {
  const { timeZone } = deps.settings.calendar;
  const isIn = ({ socialCareAt }: ContactFact): boolean => {
    if (socialCareAt === undefined) return false;
    const on = localDate(socialCareAt, timeZone);
    return on >= days.from && on <= days.to;
  };
  const today = localDate(deps.now().toISOString(), timeZone);
  const late = daysBefore(days.to, DAYS_AFTER);
  const [received, closed, open] = await Promise.all([
    listed(deps, { by: 'received', ...days }, withContacts ? () => true : isIn),
    listed(deps, { by: 'closed', from: days.from, to: late < today ? late : today }, isIn),
    openFacts(deps.records, MOST_CONTACTS),
  ]);
  if (open.more) throw tooMany();
  const all = [...received, ...closed, ...open.facts].filter(isIn);
  return {
    received: withContacts ? received : [],
    became: [...new Map(all.map((fact) => [idOf(fact), fact])).values()],
  };
};
