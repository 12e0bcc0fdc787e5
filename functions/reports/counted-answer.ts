import type { CountedPeriodAnswer } from '../../shared/contract/answers/report.ts';
import type { CountedPeriod } from '../../shared/domain/figures/report.ts';
import { agenciesIn, allOf, type Counts, of } from '../../shared/domain/figures/totals.ts';
import { OUTCOMES, SOCIAL_CARE } from '../../shared/domain/outcomes.ts';
import { LEVELS } from '../../shared/domain/rating/level.ts';
import { outcomeWords } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';

/** An agency as the settings name it; its id where they no longer do. */
export const agencyNamed = (
  { agencies }: Pick<AuthoritySettings, 'agencies'>,
  id: string,
): { id: string; name: string } => ({
  id,
  name:
    agencies.find((agency) => agency.id === id)?.name ??
    (id === 'unverified' ? 'Agencies that are not listed' : id),
});

/** Outcomes that were counted, in the order offered. */
export const outcomesIn = (
  counts: Counts,
  settings: AuthoritySettings,
  ...start: readonly [string, ...string[]]
): CountedPeriodAnswer['outcomes'][number][] => {
  const [kind, ...rest] = start;
  return OUTCOMES.map((outcome) => ({
    outcome,
    words: outcomeWords(settings, outcome),
    count: of(counts, kind, outcome, ...rest),
  })).filter(({ count }) => count > 0);
};

/** What was counted over some days, by its names. */
export const countedAnswer = (
  { from, to, counts }: CountedPeriod,
  settings: AuthoritySettings,
): CountedPeriodAnswer => ({
  from,
  to,
  ratings: LEVELS.map((level) => ({
    level,
    received: of(counts, 'received', level),
    decided: of(counts, 'decided', level),
    inTime: of(counts, 'in-time', level),
  })),
  outcomes: outcomesIn(counts, settings, 'outcome'),
  socialCare: SOCIAL_CARE.reduce((sum, outcome) => sum + of(counts, 'outcome', outcome), 0),
  socialCareAgain: of(counts, 'social-care-again'),
  noFurtherAction: of(counts, 'outcome', 'no-further-action'),
  repeat: of(counts, 'repeat'),
  acknowledged: of(counts, 'acknowledged'),
  acknowledgedInTime: of(counts, 'acknowledged-in-time'),
  told: allOf(counts, 'told'),
  agreement: agenciesIn(counts).map((id) => ({
    agency: agencyNamed(settings, id),
    agreed: of(counts, 'agreement', 'agreed', id),
    refused: of(counts, 'agreement', 'refused', id),
    missing: of(counts, 'agreement', 'missing', id),
  })),
});
