import type { NightWork } from '../../shared/contract/answers/night.ts';
import { rankOf } from '../../shared/domain/rating/level.ts';
import { lastNight, type Night, nightAt, shiftAt } from '../../shared/domain/watch/shift.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { chainOf, recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../shared/store/audit/event.ts';
import type { WorkItem } from '../../shared/store/items/work.ts';
import { DUTY_TEAM } from '../../shared/store/watch/board.ts';
import { listNight } from '../../shared/store/watch/list-night.ts';
import { listWholeQueue } from '../../shared/store/work/list-queue.ts';
import { type DeskDependencies, mayWork, queueFor } from './desk.ts';
import { timelineWords } from './record-answer.ts';
import { listedAnswer, type SeenBy } from './work-answer.ts';

/** Most referrals on one list; a night that brings more is told to have more. */
const MOST_LISTED = 200;
const AT_ONCE = 20;

/** What somebody of the team does to work; looks and what the service did are not work. */
const STEPS = new Set<AuditAction>([
  'pulled',
  'released',
  'rating-confirmed',
  'rating-changed',
  'question-asked',
  'decided',
]);

const byUrgency = (one: WorkItem, other: WorkItem): number =>
  rankOf(one.level) - rankOf(other.level) || one.due.localeCompare(other.due);

const noteLook = (
  { records }: DeskDependencies,
  { caller, role }: ApiRequest<undefined>,
  at: string,
  action: 'night-list-read' | 'hand-back-read',
): Promise<void> =>
  recordEvent(records, staffSubject(caller.id), {
    at,
    action,
    by: { id: caller.id, name: caller.name, role },
  });

const endOf = ({ done, handedBackAt, gsi1sk }: WorkItem): NightWork['ended'] => {
  if (!done) return null;
  if (handedBackAt !== undefined) return { at: handedBackAt, how: 'handed-back' };
  // Its place on the list is the instant at which the team finished it.
  const [at] = gsi1sk?.split('#') ?? [];
  return at === undefined ? null : { at, how: 'finished' };
};

/** One referral of a night as it is shown to one person. */
const nightWorkOf = async (
  deps: DeskDependencies,
  work: WorkItem,
  from: string,
  seen: Omit<SeenBy, 'settings'>,
): Promise<NightWork> => {
  const { records, settings } = deps;
  const listed = listedAnswer(work, { settings, ...seen });
  // What was done about a record is no less a detail of it than who it is about.
  const events = listed.kept === undefined ? await chainOf(records, work.reference) : [];
  return {
    work: listed,
    came: (work.handedOverAt ?? '') >= from && work.handedOverAt !== undefined ? 'handed-over' : 'received',
    ended: endOf(work),
    done: events
      .filter(({ at, action, detail }) => at >= from && STEPS.has(action) && detail['queue'] === DUTY_TEAM)
      .map((event) => ({ at: event.at, words: timelineWords(event, settings), by: event.by.name })),
  };
};

const answerOf = async (
  deps: DeskDependencies,
  { caller }: ApiRequest<undefined>,
  night: Night,
  work: readonly WorkItem[],
  now: string,
) => {
  // The index may show work in both of its places for a moment: the later one holds.
  const once = [...new Map(work.map((item) => [item.reference, item])).values()];
  const items: NightWork[] = [];
  for (let at = 0; at < Math.min(once.length, MOST_LISTED); at += AT_ONCE) {
    const some = once.slice(at, Math.min(at + AT_ONCE, MOST_LISTED));
    const seen = { now, staffId: caller.id, roles: caller.roles };
    items.push(...(await Promise.all(some.map((item) => nightWorkOf(deps, item, night.from, seen)))));
  }
  return {
    from: night.from === '' ? null : night.from,
    until: night.until ?? null,
    items,
    more: once.length > MOST_LISTED,
  };
};

/** What the Emergency Duty Team has tonight, and has done with it; by day, what the last night was. */
export const nightList =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    queueFor(request.caller, DUTY_TEAM, settings);
    const now = deps.now().toISOString();
    const night = nightAt(now, settings.calendar);
    const [open, ended] = await Promise.all([
      listWholeQueue(records, DUTY_TEAM, MOST_LISTED + 1),
      listNight(records, { from: night.from, to: now }, MOST_LISTED + 1),
      noteLook(deps, request, now, 'night-list-read'),
    ]);
    const list = await answerOf(deps, request, night, [...open.work, ...ended.work], now);
    return { status: 200, body: { ...list, current: !shiftAt(now, settings.calendar).open } };
  };

/** What came back from the night at the latest opening: to be gone on with first, then what was finished. */
export const handBackList =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const { caller } = request;
    if (!mayWork(caller, 'mash', settings) && !mayWork(caller, DUTY_TEAM, settings)) {
      throw new ProblemError('not-allowed');
    }
    const now = deps.now().toISOString();
    const night = lastNight(now, settings.calendar) ?? { from: now, until: undefined };
    const shift = shiftAt(now, settings.calendar);
    const to = shift.open ? now : shift.since;
    const [{ work }] = await Promise.all([
      listNight(records, { from: night.from, to }, MOST_LISTED + 1),
      noteLook(deps, request, now, 'hand-back-read'),
    ]);
    // Who does not work the team's queue reads what is, or was, in the MASH's as well.
    const readable = mayWork(caller, DUTY_TEAM, settings)
      ? work
      : work.filter(({ handedBackAt, handedOverAt }) => handedBackAt ?? handedOverAt);
    const unfinishedFirst = readable.toSorted(
      (one, other) =>
        Number(one.handedBackAt === undefined) - Number(other.handedBackAt === undefined) ||
        // Whoever opens the desk reads from the top: among what goes on, the most urgent first.
        (one.handedBackAt === undefined ? 0 : byUrgency(one, other)),
    );
    return { status: 200, body: await answerOf(deps, request, night, unfinishedFirst, now) };
  };
