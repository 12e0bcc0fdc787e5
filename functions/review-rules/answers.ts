import type { z } from 'zod';
import type { rulesDraft, rulesTrial, rulesVersion } from '../../shared/contract/rules.ts';
import type { SettingsChange } from '../../shared/domain/adjustments/adjustments.ts';
import { changeInWords } from '../../shared/domain/adjustments/in-words.ts';
import { numbersOf } from '../../shared/domain/adjustments/number-choices.ts';
import type { QueueId } from '../../shared/domain/queues.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { DraftItem, Explanation, TrialItem, VersionItem } from '../../shared/store/items/settings.ts';

type TrialAnswer = z.infer<typeof rulesTrial>;
type DraftAnswer = z.infer<typeof rulesDraft>;
type VersionAnswer = z.infer<typeof rulesVersion>;
type VersionRow = Omit<VersionAnswer, 'trial' | 'explanations'>;

/** A change as a value of its own. */
export const changeAnswer = ({
  rating,
  consent,
  routing,
  numbers,
}: SettingsChange): DraftAnswer['change'] => ({
  rating: { ...rating },
  consent: { ...consent },
  routing: Object.fromEntries(
    Object.entries(routing).map(([id, { off, also }]) => [id, { off, also: [...also] }]),
  ),
  numbers: { ...numbers },
});

export const trialAnswer = (
  { pk: _pk, sk: _sk, expiresAt: _expiresAt, draft, ...trial }: TrialItem,
  now: DraftItem | null,
): TrialAnswer => ({
  ...trial,
  current: now !== null && now.number === draft.number && now.version === draft.version,
});

export const queueName =
  ({ queues }: Pick<AuthoritySettings, 'queues'>) =>
  (queue: QueueId): string =>
    queues[queue].name;

/** What one change does differently from another, each in one line. */
export const inWords = (
  settings: AuthoritySettings,
  before: SettingsChange,
  after: SettingsChange,
): string[] => changeInWords(before, after, numbersOf(settings), queueName(settings));

export const draftAnswer = (
  draft: DraftItem,
  trial: TrialItem | null,
  newest: SettingsChange,
  settings: AuthoritySettings,
): DraftAnswer => {
  const { number, state, change, why, holdsOn, authors, saved, explanations, sentBack, version } = draft;
  return {
    number,
    state: state === 'waiting' ? 'waiting' : 'draft',
    change: changeAnswer(change),
    why,
    holdsOn,
    authors,
    inWords: inWords(settings, newest, change),
    trial: trial === null ? null : trialAnswer(trial, draft),
    saved: saved ?? null,
    explanations,
    sentBack: sentBack ?? null,
    version,
  };
};

export const versionRow = (
  version: VersionItem,
  inForce: VersionItem | null,
  before: SettingsChange,
  settings: AuthoritySettings,
  now: string,
): VersionRow => {
  const { number, why, authors, saved, countersigned, holdsFrom, change } = version;
  const over = holdsFrom <= now ? 'over' : 'to-come';
  return {
    number,
    why,
    authors,
    saved,
    countersigned,
    holdsFrom,
    state: inForce?.number === number ? 'in-force' : over,
    inWords: inWords(settings, before, change),
  };
};

export const versionAnswer = (
  row: VersionRow,
  trial: TrialItem | null,
  explanations: readonly Explanation[],
): VersionAnswer => ({
  ...row,
  trial: trial === null ? null : trialAnswer(trial, null),
  explanations: [...explanations],
});
