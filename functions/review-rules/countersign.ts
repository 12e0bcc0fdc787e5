import { Temporal } from 'temporal-polyfill';
import type { RulesCountersigned, RulesReturned } from '../../shared/contract/rules.ts';
import { lowersRed } from '../../shared/domain/adjustments/difference.ts';
import { numbersOf } from '../../shared/domain/adjustments/number-choices.ts';
import { refusedOfChange } from '../../shared/domain/adjustments/refused.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { DraftItem, VersionItem } from '../../shared/store/items/settings.ts';
import { makeVersion } from '../../shared/store/settings/change-settings.ts';
import { readTrial } from '../../shared/store/settings/trials.ts';
import { contactIdOf, keys } from '../../shared/store/table.ts';
import { draftAnswer, versionAnswer, versionRow } from './answers.ts';
import { happening } from './audited.ts';
import type { RulesDependencies } from './dependencies.ts';
import { draftAsSeen, put } from './draft.ts';
import { versionsNow } from './standing.ts';
import { periodToSave, replayDraft } from './try-draft.ts';

const OWN =
  'You wrote part of this change or saved it, so you cannot answer it yourself. Another manager must.';
const DAY_PASSED =
  'The day from which it was to hold has passed. Send it back, so that its author gives another day.';

/**
 * The saved draft as the second manager read it.
 * @throws ProblemError where there is none, it changed, is not saved, or is partly theirs.
 */
const waitingFor = async (
  deps: RulesDependencies,
  callerId: string,
  version: number,
): Promise<DraftItem & { readonly saved: NonNullable<DraftItem['saved']>; readonly trial: string }> => {
  const draft = await draftAsSeen(deps, version);
  const { state, saved, trial, authors } = draft;
  if (state !== 'waiting' || saved === undefined || trial === undefined) {
    throw new ProblemError('nothing-proposed');
  }
  if (saved.by.id === callerId || authors.some(({ id }) => id === callerId)) {
    throw new ProblemError('own-decision', { detail: OWN });
  }
  return { ...draft, saved, trial };
};

/** The first moment of the day, or now where that day has begun: nothing holds for what was rated before. */
const holdsFrom = (day: string, now: string, timeZone: string): string => {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).toInstant();
  const begins = new Date(midnight.epochMilliseconds).toISOString();
  return begins < now ? now : begins;
};

const UNEXPLAINED =
  'The past reds that it would lower are not those that were explained any more, because more contacts came in or other rules hold now. Send it back, so that its author explains them as they are now.';

const wrong = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/**
 * Tried once more, under what is in force now: what its author explained may be weeks old.
 * @throws ProblemError where it lowers other past reds by now than were explained.
 */
const stillAsExplained = async (deps: RulesDependencies, draft: DraftItem): Promise<void> => {
  const { changes } = await replayDraft(deps, draft, await periodToSave(deps, draft));
  const lowered = changes.filter(lowersRed).map(({ reference, number }) => contactIdOf(reference, number));
  const explained = draft.explanations.map(({ contactId }) => contactId);
  if (lowered.toSorted().join() !== explained.toSorted().join()) throw wrong('/explanations', UNEXPLAINED);
};

/**
 * A second manager countersigns, once it was tried again: the draft becomes a version, which holds from its day on
 * and is never rewritten.
 */
export const countersignRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesCountersigned>): Promise<ApiAnswer> => {
    const { records, settings, now } = deps;
    const { timeZone } = settings.calendar;
    const at = now().toISOString();
    const draft = await waitingFor(deps, caller.id, body.version);
    if (draft.holdsOn < localDate(at, timeZone)) {
      throw wrong('/holdsOn', DAY_PASSED);
    }
    const [refused] = refusedOfChange(draft.change, numbersOf(settings));
    if (refused !== undefined) throw wrong(`/change${refused.pointer}`, refused.detail);
    await stillAsExplained(deps, draft);
    const { number, change, why, authors, saved, trial, explanations } = draft;
    const version: Omit<VersionItem, 'pk' | 'sk'> = {
      number,
      change,
      why,
      authors,
      saved,
      countersigned: { by: { id: caller.id, name: caller.name }, at },
      holdsFrom: holdsFrom(draft.holdsOn, at, timeZone),
      trial,
    };
    const event = happening({ caller, role }, at, 'rules-countersigned', {
      version: number,
      holdsFrom: version.holdsFrom,
      explained: explanations.length,
    });
    const { newest } = await versionsNow(deps);
    const result = await makeVersion(records, draft, version, explanations, event);
    if (result === 'changed-meanwhile') throw new ProblemError(result);
    const { inForce } = await versionsNow(deps);
    const row = versionRow({ ...keys.settingsVersion(number), ...version }, inForce, newest, settings, at);
    return { status: 200, body: versionAnswer(row, await readTrial(records, trial), explanations) };
  };

/** A second manager sends a saved draft back with a reason. */
export const sendBackRules =
  (deps: RulesDependencies) =>
  async ({ caller, role, body }: ApiRequest<RulesReturned>): Promise<ApiAnswer> => {
    const { settings, now, records } = deps;
    const at = now().toISOString();
    const draft = await waitingFor(deps, caller.id, body.version);
    const { saved: _saved, ...unsaved } = draft;
    const back: DraftItem = {
      ...unsaved,
      state: 'draft',
      sentBack: { by: { id: caller.id, name: caller.name }, at, reason: body.reason.trim() },
    };
    const event = happening({ caller, role }, at, 'rules-sent-back', { version: draft.number });
    const written = await put(deps, back, event);
    const [{ newest }, trial] = await Promise.all([versionsNow(deps), readTrial(records, draft.trial)]);
    return { status: 200, body: draftAnswer(written, trial, newest, settings) };
  };
