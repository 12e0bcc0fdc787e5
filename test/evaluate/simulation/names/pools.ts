import { FORENAME_BITS } from '../../../../shared/matching/baseline/forename-bits.ts';
import { SURNAME_BITS } from '../../../../shared/matching/baseline/surname-bits.ts';
import { type Pool, poolOf, ranked } from '../pool.ts';
import { GROUPS, type Group, HERITAGE_NAMES_ELSEWHERE } from '../rates.ts';
import * as eastEuropean from './east-european.ts';
import { BOYS_FORENAMES, SHARED_FORENAMES } from './forename-sexes.ts';
import * as muslim from './muslim-heritage.ts';
import * as sikhHindu from './sikh-hindu.ts';

export type Sex = 'F' | 'M';

/** The names families of one heritage draw from. */
export interface GroupNames {
  readonly surname: Pool<string>;
  readonly forename: Readonly<Record<Sex, Pool<string>>>;
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

const frequencies = (bits: Readonly<Record<number, string>>): [string, number][] =>
  Object.entries(bits).flatMap(([size, names]) =>
    wordsOf(names).map((name): [string, number] => [name, 2 ** -Number(size)]),
  );

/** Share of girls among those who bear a forename, from 0 to 1. */
const shareOfGirls = new Map<string, number>([
  ...wordsOf(BOYS_FORENAMES).map((name): [string, number] => [name, 0]),
  ...Object.entries(SHARED_FORENAMES).flatMap(([tenths, names]) =>
    wordsOf(names).map((name): [string, number] => [name, Number(tenths) / 10]),
  ),
]);

// Names at home in several heritages keep their place in the general group.
const EVERYBODYS = new Set(
  wordsOf(`adam sara maya zara hannah sofia maria jasmine layla leila tara mira amber nina anna julia lena
    emilia amelia alexandra victoria david daniel robert gabriel sebastian martin oscar oskar martha sandra
    marta natalia dominik dominic adrian fabian leon luca lukas thomas samuel peter stefan boris roman eva ema
    diana elena helena laura joanna anastasia gabriela martyna nadia lila jay dev dylan kiran neil nathan
    gill butt das sen roy baker dunka dar lone shah kiss ghosh bak duda stan martin`),
);
const heritage = new Set(
  [muslim, sikhHindu, eastEuropean]
    .flatMap((lists) => [lists.SURNAMES, lists.BOYS, lists.GIRLS].flatMap(wordsOf))
    .filter((name) => !EVERYBODYS.has(name)),
);
const inGeneral = ([name, share]: [string, number]): [string, number] => [
  name,
  heritage.has(name) ? share * HERITAGE_NAMES_ELSEWHERE : share,
];

const forenames = frequencies(FORENAME_BITS).map(inGeneral);
const bySex = (sex: Sex): Pool<string> =>
  poolOf(
    forenames.map(([name, share]) => {
      const girls = shareOfGirls.get(name) ?? 1;
      return [name, share * (sex === 'F' ? girls : 1 - girls)];
    }),
  );

const fromLists = (lists: typeof muslim | typeof sikhHindu | typeof eastEuropean): GroupNames => ({
  surname: poolOf(ranked(lists.SURNAMES)),
  forename: { F: poolOf(ranked(lists.GIRLS)), M: poolOf(ranked(lists.BOYS)) },
});

/** Names by heritage. The general group's frequencies are those of the country; the lists are our own. */
export const NAMES: Readonly<Record<Group, GroupNames>> = {
  general: {
    surname: poolOf(frequencies(SURNAME_BITS).map(inGeneral)),
    forename: { F: bySex('F'), M: bySex('M') },
  },
  'muslim-heritage': fromLists(muslim),
  'sikh-hindu': fromLists(sikhHindu),
  'east-european': fromLists(eastEuropean),
};

const groupNames: readonly Group[] = ['general', 'muslim-heritage', 'sikh-hindu', 'east-european'];

/** Heritages in their shares. */
export const GROUP_POOL: Pool<Group> = poolOf(groupNames.map((group) => [group, GROUPS[group]]));

/** How common what the frequency tables leave out is: the share of people with a rarer name. */
export const RARE = {
  forename: 1 - frequencies(FORENAME_BITS).reduce((sum, [, share]) => sum + share, 0),
  surname: 1 - frequencies(SURNAME_BITS).reduce((sum, [, share]) => sum + share, 0),
} as const;

const onlyOf = new Map<string, Sex>([
  ...forenames.map(([name]): [string, Sex] => [name, (shareOfGirls.get(name) ?? 1) > 0.5 ? 'F' : 'M']),
  ...[muslim, sikhHindu, eastEuropean].flatMap((lists) => [
    ...wordsOf(lists.GIRLS).map((name): [string, Sex] => [name, 'F']),
    ...wordsOf(lists.BOYS).map((name): [string, Sex] => [name, 'M']),
  ]),
]);

/** The sex a forename is mostly given to, where the tables know it. */
export const sexOfForename = (forename: string): Sex | undefined => onlyOf.get(forename);
