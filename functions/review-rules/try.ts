import { randomUUID } from 'node:crypto';
import type { RulesSaved, RulesTried } from '../../shared/contract/rules.ts';
import { lowersRed } from '../../shared/domain/adjustments/difference.ts';
import { underVersion } from '../../shared/domain/adjustments/under-version.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { DraftItem, TrialChange, TrialItem } from '../../shared/store/items/settings.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { readDraft } from '../../shared/store/settings/read-settings.ts';
import { keepTrial, readTrial } from '../../shared/store/settings/trials.ts';
import { contactIdOf } from '../../shared/store/table.ts';
import { draftAnswer, trialAnswer } from './answers.ts';
import { happening } from './audited.ts';
import type { RulesDependencies } from './dependencies.ts';
import { draftAsSeen, put } from './draft.ts';
import { lastQuarter, type Period, periodOf } from './period.ts';
import { receivedOf } from './received.ts';
import { replayPeriod } from './replay-period.ts';
import { versionsNow } from './standing.ts';

/** Trials that no draft was saved with are kept so long. */
const KEPT_DAYS = 30;
/** More past reds than this nobody explains one by one: the change is too large for one version. */
const MOST_REDS = 100;

interface Tried {
  readonly trial: TrialItem;
  readonly reds: readonly TrialChange[];
}

const tryDraft = async (
  deps: RulesDependencies,
  draft: DraftItem,
  { from, to }: Period,
  expiresAt?: number,
): Promise<Tried> => {
  const { settings, records, now, referralsReceived } = deps;
  const at = now().toISOString();
  const { inForce } = await versionsNow(deps);
  const { changes, ...counts } = await replayPeriod(
    referralsReceived(from, to),
    async (reference) => {
      const stored = await readReferral(records, reference);
      return stored === null ? null : receivedOf(stored);
    },
    inForce === null ? settings : underVersion(settings, inForce),
    underVersion(settings, draft),
  );
  const reds = changes.filter(lowersRed);
  const trial = { id: randomUUID(), at, draft: { number: draft.number, version: draft.version }, from, to };
  const until = expiresAt === undefined ? {} : { expiresAt };
  return { trial: await keepTrial(records, { ...trial, ...counts, ...until }, changes), reds };
};

const counts = ({ from, to, contacts, changed, lowersRed: reds }: TrialItem) => ({
  from,
  to,
  contacts,
  changed,
  lowersRed: reds,
});

/** Tries the draft on past contacts, and keeps what came of it with the draft. Nothing about any contact changes. */
export const tryRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesTried>): Promise<ApiAnswer> => {
    const { records, settings, now } = deps;
    const draft = await readDraft(records);
    if (draft === null || draft.state === 'ended') throw new ProblemError('changed-meanwhile');
    const period = periodOf(body, now(), settings.calendar.timeZone);
    // Kept with the draft, it becomes the next version of it; what waits for a second manager stays as it is.
    const isOpen = draft.state === 'draft';
    const tried = { ...draft, version: draft.version + Number(isOpen) };
    const expiresAt = Math.floor(now().getTime() / 1000) + KEPT_DAYS * 86_400;
    const { trial } = await tryDraft(deps, tried, period, expiresAt);
    const event = happening({ caller, role }, trial.at, 'rules-tried', {
      version: draft.number,
      ...counts(trial),
    });
    if (isOpen) await put(deps, { ...draft, trial: trial.id }, event);
    return { status: 200, body: trialAnswer(trial, tried) };
  };

const explanationsFor = (
  reds: readonly TrialChange[],
  given: RulesSaved['explanations'],
): DraftItem['explanations'] => {
  const explained = reds.map(({ reference, number }) => {
    const contactId = contactIdOf(reference, number);
    return { contactId, words: given.find((each) => each.contactId === contactId)?.words.trim() ?? '' };
  });
  const missing = explained.filter(({ words }) => words === '');
  if (missing.length > 0) {
    throw new ProblemError('fields-invalid', {
      errors: missing.map(({ contactId }) => ({
        pointer: `/explanations/${contactId}`,
        detail: `Explain why contact ${contactId} need not be a red`,
      })),
    });
  }
  return explained;
};

/** The last quarter, and what was tried beyond it. */
const periodToSave = async (deps: RulesDependencies, { trial }: DraftItem): Promise<Period> => {
  const quarter = lastQuarter(deps.now(), deps.settings.calendar.timeZone);
  const tried = trial === undefined ? null : await readTrial(deps.records, trial);
  return tried !== null && tried.from < quarter.from ? { ...quarter, from: tried.from } : quarter;
};

/**
 * Hands the draft to a second manager. It is tried once more, on no less than the last quarter, and each past red
 * that it lowers then has to be explained: whatever a page showed before is not trusted.
 */
export const saveRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesSaved>): Promise<ApiAnswer> => {
    const { settings } = deps;
    const draft = await draftAsSeen(deps, body.version);
    const saved = { ...draft, version: draft.version + 1 };
    const { trial, reds } = await tryDraft(deps, saved, await periodToSave(deps, draft));
    if (reds.length > MOST_REDS) {
      throw new ProblemError('fields-invalid', {
        errors: [
          {
            pointer: '/explanations',
            detail: `This would lower ${reds.length} past reds. Not more than ${MOST_REDS} can be explained one by one: make the change smaller`,
          },
        ],
      });
    }
    const explanations = explanationsFor(reds, body.explanations);
    const by = { id: caller.id, name: caller.name };
    const waiting: DraftItem = {
      ...draft,
      state: 'waiting',
      trial: trial.id,
      saved: { by, at: trial.at },
      explanations,
    };
    const event = happening({ caller, role }, trial.at, 'rules-saved', {
      version: draft.number,
      ...counts(trial),
      explained: explanations.length,
    });
    const written = await put(deps, waiting, event);
    const { newest } = await versionsNow(deps);
    return { status: 200, body: draftAnswer(written, trial, newest, settings) };
  };
