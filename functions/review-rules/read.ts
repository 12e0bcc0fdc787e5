import type { z } from 'zod';
import type { rules } from '../../shared/contract/rules.ts';
import { NOTHING_CHANGED, type SettingsChange } from '../../shared/domain/adjustments/adjustments.ts';
import { CONSENT_CHOICES } from '../../shared/domain/adjustments/consent-choices.ts';
import { OUTCOMES_IN_WORDS } from '../../shared/domain/adjustments/in-words.ts';
import { NUMBER_CHOICES, numbersOf } from '../../shared/domain/adjustments/number-choices.ts';
import { RATING_CHOICES } from '../../shared/domain/adjustments/rating-choices.ts';
import { QUEUES_TO_ADD, ROUTING_CHOICES } from '../../shared/domain/adjustments/routing-choices.ts';
import { versionName } from '../../shared/domain/adjustments/under-version.ts';
import { QUEUES } from '../../shared/domain/queues.ts';
import { RULE_SET } from '../../shared/domain/rating/rules.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { readDraft, readExplained, readVersion } from '../../shared/store/settings/read-settings.ts';
import { readTrial, readTrialPage } from '../../shared/store/settings/trials.ts';
import { contactIdOf } from '../../shared/store/table.ts';
import { changeAnswer, draftAnswer, queueName, trialAnswer, versionAnswer, versionRow } from './answers.ts';
import { noteLook } from './audited.ts';
import type { RulesDependencies } from './dependencies.ts';
import { changeBefore, versionsNow } from './standing.ts';

type Choices = z.infer<typeof rules>['choices'];

const choicesUnder = (change: SettingsChange, settings: AuthoritySettings): Choices => {
  const own = numbersOf(settings);
  return {
    rating: RATING_CHOICES.map(({ may, why = null, ...choice }) => ({
      ...choice,
      why,
      may: [...may],
      holds: change.rating[choice.id] ?? choice.starts,
    })),
    consent: CONSENT_CHOICES.map(({ may, why = null, ...choice }) => ({
      ...choice,
      why,
      may: [...may],
      holds: change.consent[choice.id] ?? choice.starts,
    })),
    routing: ROUTING_CHOICES.map(({ id, words, queues, mayBeOff, why = null }) => {
      const { off = false, also = [] } = change.routing[id] ?? {};
      return { id, words, queues: [...queues], mayBeOff, why, off, also: [...also] };
    }),
    numbers: NUMBER_CHOICES.map((choice) => ({
      ...choice,
      starts: own[choice.id],
      holds: change.numbers[choice.id] ?? own[choice.id],
    })),
    queues: QUEUES.map((id) => ({
      id,
      name: queueName(settings)(id),
      mayBeAdded: QUEUES_TO_ADD.includes(id),
    })),
    outcomes: OUTCOMES_IN_WORDS,
  };
};

/** The rules as they hold, the draft that is being written, and the versions there were. */
export const readRules =
  (deps: RulesDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings, now } = deps;
    const at = now().toISOString();
    const [{ versions, inForce, newest }, stored] = await Promise.all([
      versionsNow(deps),
      readDraft(records),
      noteLook(deps, request, 'rules'),
    ]);
    const draft = stored === null || stored.state === 'ended' ? null : stored;
    const trial = draft?.trial === undefined ? null : await readTrial(records, draft.trial);
    const body: z.infer<typeof rules> = {
      ruleSet: inForce === null ? RULE_SET : `${RULE_SET}+${versionName(inForce.number)}`,
      inForce: inForce?.number ?? null,
      choices: choicesUnder(inForce?.change ?? NOTHING_CHANGED, settings),
      newest: changeAnswer(newest),
      draft: draft === null ? null : draftAnswer(draft, trial, newest, settings),
      versions: versions.map((version) =>
        versionRow(version, inForce, changeBefore(versions, version.number), settings, at),
      ),
    };
    return { status: 200, body };
  };

/** One version, with why each past red that it lowers may be none. */
export const readRulesVersion =
  (deps: RulesDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings, now } = deps;
    const number = Number(/^\d{1,6}$/.exec(request.path['version'] ?? '')?.[0] ?? Number.NaN);
    if (!(number > 0)) throw new ProblemError('not-found');
    const version = await readVersion(records, number);
    if (version === null) throw new ProblemError('not-found');
    const [{ inForce }, before, trial, explanations] = await Promise.all([
      versionsNow(deps),
      readVersion(records, number - 1),
      readTrial(records, version.trial),
      readExplained(records, number),
      noteLook(deps, request, versionName(number)),
    ]);
    const change = before?.change ?? NOTHING_CHANGED;
    const row = versionRow(version, inForce, change, settings, now().toISOString());
    return { status: 200, body: versionAnswer(row, trial, explanations) };
  };

const pageIn = (query: ApiRequest['query']): number => {
  const page = query?.['page'];
  return typeof page === 'number' ? page : 1;
};

/** One page of what a trial found. */
export const readRulesTrial =
  (deps: RulesDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records } = deps;
    const id = request.path['trial'] ?? '';
    const page = pageIn(request.query);
    const trial = await readTrial(records, id);
    if (trial === null || page > Math.max(trial.pages, 1)) throw new ProblemError('not-found');
    const [changes, draft] = await Promise.all([
      readTrialPage(records, id, page),
      readDraft(records),
      noteLook(deps, request, `trial ${id}`),
    ]);
    return {
      status: 200,
      body: {
        trial: trialAnswer(trial, draft),
        page,
        changes: changes.map((change) => ({
          contactId: contactIdOf(change.reference, change.number),
          ...change,
        })),
      },
    };
  };
