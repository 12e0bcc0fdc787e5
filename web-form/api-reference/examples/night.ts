import type { HandBackList, NightList, NightWork } from '../../../shared/contract/answers/night.ts';
import { QUEUE, WORKER } from './work.ts';

const FROM = '2026-11-23T17:00:00.000Z';
const UNTIL = '2026-11-24T08:30:00.000Z';

const items: NightWork[] = QUEUE.items.map((work) => ({
  work,
  came: 'handed-over',
  ended: { at: UNTIL, how: 'handed-back' },
  done: [{ at: '2026-11-23T18:12:40.310Z', words: 'Rating confirmed', by: WORKER.name }],
}));

export const NIGHT: NightList = { from: FROM, until: UNTIL, items, more: false, current: false };

export const HAND_BACK: HandBackList = { from: FROM, until: UNTIL, items, more: false };
