import type { RulesSaved, RulesTried } from '../../shared/contract/rules.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { DraftItem, TrialChange, TrialItem } from '../../shared/store/items/settings.ts';
import { readDraft } from '../../shared/store/settings/read-settings.ts';
import { contactIdOf } from '../../shared/store/table.ts';
import { draftAnswer, trialAnswer } from './answers.ts';
import { happening } from './audited.ts';
import type { RulesDependencies } from './dependencies.ts';
import { draftAsSeen, put } from './draft.ts';
import { periodOf } from './period.ts';
import { versionsNow } from './standing.ts';
import { periodToSave, tryDraft } from './try-draft.ts';

/** Trials that no draft was saved with are kept so long. */
const KEPT_DAYS = 30;
/** More past reds than this nobody explains one by one: the change is too large for one version. */
const MOST_REDS = 100;

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
