import type { FigureAsked } from '../../../shared/contract/report-routes.ts';
import { OUTCOME_WORDS } from '../../../shared/contract/words.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { levelWord } from '../../components/rating-tag.tsx';
import { weekdayOf } from './days.ts';

const OF: Readonly<Record<FigureAsked['of'], string>> = {
  open: 'Open contacts',
  reviews: 'Repeat contacts that wait for a manager’s review',
  untold: 'Decided, and the referrer not told',
  received: 'Contacts received',
  closed: 'Contacts decided',
};

const AGAINST: Readonly<Record<NonNullable<FigureAsked['against']>, string>> = {
  slipping: 'decision due in the next four hours',
  overdue: 'decision overdue',
  'step-slipping': 'next step due in the next four hours',
  'step-overdue': 'next step overdue',
};

const AGREEMENT: Readonly<Record<NonNullable<FigureAsked['agreement']>, string>> = {
  agreed: 'family agreed',
  refused: 'agreement refused',
  missing: 'agreement missing',
};

/** "Contacts decided on Monday 23 November 2026": what a list is of. */
export const listTitle = ({ of, day }: FigureAsked): string =>
  day === undefined ? OF[of] : `${OF[of]} on ${weekdayOf(day)}`;

/** What else was asked of the list’s contacts, part by part. */
export const listParts = (
  { queue, level, age, against, agency, outcome, agreement }: FigureAsked,
  { queues, agencies }: Pick<AuthoritySettings, 'queues' | 'agencies'>,
): string[] => [
  ...(queue === undefined ? [] : [`in ${queues[queue].name}`]),
  ...(level === undefined ? [] : [`rated ${levelWord(level).toLowerCase()}`]),
  ...(age === undefined ? [] : [`received ${age.replace('-', ' to ')} working days ago`]),
  ...(against === undefined ? [] : [AGAINST[against]]),
  ...(agency === undefined ? [] : [`from ${agencies.find(({ id }) => id === agency)?.name ?? 'one agency'}`]),
  ...(outcome === undefined ? [] : [`with the outcome “${OUTCOME_WORDS[outcome]}”`]),
  ...(agreement === undefined ? [] : [AGREEMENT[agreement]]),
];
