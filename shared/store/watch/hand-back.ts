import { toHandBack, waitsIn } from '../../domain/watch/hand-over.ts';
import type { Shift } from '../../domain/watch/shift.ts';
import { isHeld, type WorkItem } from '../items/work.ts';
import type { Records } from '../records.ts';
import { changeReferral, replace } from '../work/change.ts';
import { alsoInAll } from './also-in-all.ts';
import { boardOf, DUTY_TEAM } from './board.ts';
import { passedOn, putOrReplace } from './hand-over.ts';
import { placeWhenDone } from './place-when-done.ts';
import { THE_WATCH } from './service.ts';

const HANDED_BACK = 'Handed back by EDT at opening';
const MOST_WORDS = 4_000;

/** What the team left is passed on with its author; what it says of an earlier night is not said twice. */
const noteOf = (team: WorkItem, at: string): NonNullable<WorkItem['note']> => {
  const { note } = team;
  const left =
    note === undefined || note.words.startsWith(HANDED_BACK)
      ? (note?.words.slice(HANDED_BACK.length) ?? '')
      : `. ${note.by} wrote: ${note.words}`;
  return { words: `${HANDED_BACK}${left}`.slice(0, MOST_WORDS), by: 'Emergency Duty Team', at };
};

/** The team's work, over: out of its queue, and on the hand-back list. */
const ended = (team: WorkItem, at: string): WorkItem => {
  const {
    gsi1pk: _queue,
    gsi1sk: _place,
    leaseUntil: _until,
    claimKey: _key,
    holder: _holder,
    ...rest
  } = team;
  return { ...rest, done: true, handedBackAt: at, ...placeWhenDone(team, at) };
};

/**
 * Hands back to the MASH what the Emergency Duty Team did not finish, with a note, while the MASH is open. The
 * work is in the MASH before it leaves the team. The same again changes nothing.
 */
export const handBack = async (
  records: Records,
  reference: string,
  shift: Shift,
  now: string,
): Promise<'handed-back' | 'nothing-to-do' | 'not-found'> => {
  const result = await changeReferral<'nothing-to-do'>(records, reference, (referral) => {
    const board = boardOf(referral, now);
    const due = toHandBack(board, shift);
    const team = referral.work.find(({ queue }) => queue === DUTY_TEAM);
    if (due === null || team === undefined) return 'nothing-to-do';
    const { back, ends } = due;
    if (!ends && back.every((number) => waitsIn(board.mash, number))) return 'nothing-to-do';

    const before = referral.work.find(({ queue }) => queue === 'mash');
    const mash = back.length === 0 ? undefined : alsoInAll(referral, back, 'mash', now);
    const returned: WorkItem | undefined = mash && {
      ...mash,
      flags: passedOn([...mash.flags, ...team.flags], 'handed-back'),
      note: noteOf(team, now),
      // Whoever took it before this minute keeps it.
      ...(!isHeld(mash, now) && { waitingSince: now }),
    };
    return {
      actions: [
        ...(returned === undefined ? [] : [putOrReplace(records.table, returned, before === undefined)]),
        ...(ends ? [replace(records.table, ended(team, now))] : []),
      ],
      happening: {
        at: now,
        action: 'handed-back',
        by: THE_WATCH,
        detail: { queue: 'mash', contacts: back.length, ended: ends },
      },
    };
  });
  return typeof result === 'string' ? result : 'handed-back';
};
