import type { RulesDrafted, RulesReturned } from '../../shared/contract/rules.ts';
import { numbersOf } from '../../shared/domain/adjustments/number-choices.ts';
import { onlyChanged, refusedOfChange } from '../../shared/domain/adjustments/refused.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { DraftItem } from '../../shared/store/items/settings.ts';
import { changeDraft } from '../../shared/store/settings/change-settings.ts';
import { readDraft } from '../../shared/store/settings/read-settings.ts';
import { keys } from '../../shared/store/table.ts';
import { draftAnswer, inWords } from './answers.ts';
import { happening } from './audited.ts';
import type { RulesDependencies } from './dependencies.ts';
import { versionsNow } from './standing.ts';

const withAuthor = (authors: DraftItem['authors'], { id, name }: { id: string; name: string }) =>
  authors.some((author) => author.id === id) ? authors : [...authors, { id, name }];

/**
 * The draft as it was read, where it is still so.
 * @throws ProblemError `changed-meanwhile` where it is another by now, or there is none any more.
 */
export const draftAsSeen = async (
  { records }: Pick<RulesDependencies, 'records'>,
  version: number,
): Promise<DraftItem> => {
  const draft = await readDraft(records);
  if (draft === null || draft.state === 'ended' || draft.version !== version) {
    throw new ProblemError('changed-meanwhile');
  }
  return draft;
};

/** Writes the draft, or answers that somebody was quicker. */
export const put = async (
  { records }: Pick<RulesDependencies, 'records'>,
  draft: DraftItem,
  event: Parameters<typeof changeDraft>[2],
): Promise<DraftItem> => {
  const result = await changeDraft(records, draft, event);
  if (result === 'changed-meanwhile') throw new ProblemError(result);
  return { ...draft, version: draft.version + 1 };
};

/**
 * Writes a change of the rules, or writes it again: what was tried and explained before is to be tried and explained
 * anew. Some rules are never made weaker.
 */
export const draftRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesDrafted>): Promise<ApiAnswer> => {
    const { settings, now, records } = deps;
    const at = now().toISOString();
    const own = numbersOf(settings);
    const errors = refusedOfChange(body.change, own).map(({ pointer, detail }) => ({
      pointer: `/change${pointer}`,
      detail,
    }));
    const today = localDate(at, settings.calendar.timeZone);
    if (body.holdsOn < today) errors.push({ pointer: '/holdsOn', detail: 'Must not be in the past' });
    const change = onlyChanged(body.change, own);
    const [{ latest, newest }, stored] = await Promise.all([versionsNow(deps), readDraft(records)]);
    if (errors.length === 0 && inWords(settings, newest, change).length === 0) {
      errors.push({ pointer: '/change', detail: 'Nothing is changed: change at least one rule' });
    }
    if (errors.length > 0) throw new ProblemError('fields-invalid', { errors });
    const ended = stored === null || stored.state === 'ended';
    if ((ended ? 0 : stored.version) !== body.version) throw new ProblemError('changed-meanwhile');
    const draft: DraftItem = {
      ...keys.settingsDraft(),
      state: 'draft',
      number: latest + 1,
      change,
      why: body.why.trim(),
      holdsOn: body.holdsOn,
      authors: withAuthor(ended ? [] : stored.authors, caller),
      explanations: ended ? [] : stored.explanations,
      ...(!ended && stored.sentBack !== undefined && { sentBack: stored.sentBack }),
      version: stored?.version ?? 0,
    };
    const event = happening({ caller, role }, at, 'rules-drafted', {
      version: draft.number,
      holdsOn: draft.holdsOn,
      changes: inWords(settings, newest, change).length,
    });
    const written = await put(deps, draft, event);
    return { status: 200, body: draftAnswer(written, null, newest, settings) };
  };

/** Gives the draft up. */
export const dropRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesReturned>): Promise<ApiAnswer> => {
    const draft = await draftAsSeen(deps, body.version);
    const event = happening({ caller, role }, deps.now().toISOString(), 'rules-dropped', {
      version: draft.number,
    });
    await put(deps, { ...draft, state: 'ended' }, event);
    return { status: 204 };
  };
