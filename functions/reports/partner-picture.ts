import type { PartnerPictureAnswer } from '../../shared/contract/answers/report.ts';
import { ABOUT_STAFF } from '../../shared/domain/figures/counted.ts';
import { agenciesIn, allOf, type Counts, of, sumOf } from '../../shared/domain/figures/totals.ts';
import type { LEVELS } from '../../shared/domain/rating/level.ts';
import { daysBefore } from '../../shared/domain/working-time/day-span.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { withAgencies } from '../../shared/settings/with-agencies.ts';
import { readAgencies } from '../../shared/store/directory/read-directory.ts';
import { readDayCounts } from '../../shared/store/figures/day-counts.ts';
import { agencyNamed, outcomesIn } from './counted-answer.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { noteReport } from './note-report.ts';

const DAYS = 365;
/** From the sums of fewer agencies one of them could work out what another sent. */
const FEWEST_AGENCIES = 5;

type Pictured = PartnerPictureAnswer['own'];

const hours = (minutes: number, told: number): number | null =>
  told === 0 ? null : Math.round((minutes / told / 60) * 10) / 10;

const byLevel = (count: (level: (typeof LEVELS)[number]) => number): Pictured['referred'] => ({
  red: count('red'),
  amber: count('amber'),
  yellow: count('yellow'),
});

/**
 * Counts without what is about people who work with children: the person may work there, and a number alone would
 * tell whoever looks that there is something. Of the sum of all agencies it stays a part.
 */
const withoutOwnStaff = (counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([name, number]) => [name, number - of(counts, ABOUT_STAFF, name)]),
  );

const ofAgency = (counts: Counts, id: string, settings: AuthoritySettings): Pictured => {
  const told = of(counts, 'told', id);
  return {
    referred: byLevel((level) => of(counts, 'received-from', level, id)),
    agreement: {
      agreed: of(counts, 'agreement', 'agreed', id),
      refused: of(counts, 'agreement', 'refused', id),
      missing: of(counts, 'agreement', 'missing', id),
    },
    outcomes: outcomesIn(counts, settings, 'outcome-for', id),
    told,
    hoursToFeedback: hours(of(counts, 'told-minutes', id), told),
  };
};

const ofAll = (counts: Counts, settings: AuthoritySettings): Pictured => {
  const told = allOf(counts, 'told');
  return {
    referred: byLevel((level) => of(counts, 'received', level)),
    agreement: {
      agreed: allOf(counts, 'agreement', 'agreed'),
      refused: allOf(counts, 'agreement', 'refused'),
      missing: allOf(counts, 'agreement', 'missing'),
    },
    outcomes: outcomesIn(counts, settings, 'outcome'),
    told,
    hoursToFeedback: hours(allOf(counts, 'told-minutes'), told),
  };
};

/** What became of what the caller's agency sent in the year to today, beside what all agencies sent. */
export const readPartnerPicture =
  (deps: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings, now } = deps;
    const { agency } = request.caller;
    if (agency === undefined) throw new ProblemError('not-allowed');
    const to = localDate(now().toISOString(), settings.calendar.timeZone);
    const from = daysBefore(to, DAYS - 1);
    const [days, listed] = await Promise.all([
      readDayCounts(records, from, to),
      readAgencies(records),
      noteReport(deps, request, { picture: agency }),
    ]);
    const counts = sumOf(days.map((day) => day.counts));
    const known = withAgencies(settings, listed);
    const agencies = agenciesIn(counts).length;
    const body: PartnerPictureAnswer = {
      agency: agencyNamed(known, agency).name,
      from,
      to,
      own: ofAgency(withoutOwnStaff(counts), agency, known),
      all: agencies < FEWEST_AGENCIES ? null : ofAll(counts, known),
      agencies,
    };
    return { status: 200, body };
  };
