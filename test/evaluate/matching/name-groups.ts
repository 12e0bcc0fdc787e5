import type { Identity } from '../../../shared/matching/identity.ts';
import {
  EAST_EUROPEAN_ENDINGS,
  EAST_EUROPEAN_FORENAMES,
  EAST_EUROPEAN_SURNAMES,
} from './name-groups-east-european.ts';
import { MUSLIM_HERITAGE_FORENAMES, MUSLIM_HERITAGE_SURNAMES } from './name-groups-muslim-heritage.ts';
import { SIKH_HINDU_FORENAMES, SIKH_HINDU_SURNAMES } from './name-groups-sikh-hindu.ts';

/** Groups of names whose figures are told apart, so that a worse service for one of them is seen. */
export type NameGroup = 'general' | 'muslim-heritage' | 'sikh-hindu' | 'east-european';

const groupOfEach = (...lists: readonly (readonly [NameGroup, readonly string[]])[]) =>
  new Map(lists.flatMap(([group, names]) => names.map((name) => [name, group] as const)));

const BY_SURNAME = groupOfEach(
  ['east-european', EAST_EUROPEAN_SURNAMES],
  ['sikh-hindu', SIKH_HINDU_SURNAMES],
  ['muslim-heritage', MUSLIM_HERITAGE_SURNAMES],
);

const BY_FORENAME = groupOfEach(
  ['east-european', EAST_EUROPEAN_FORENAMES],
  ['sikh-hindu', SIKH_HINDU_FORENAMES],
  ['muslim-heritage', MUSLIM_HERITAGE_FORENAMES],
);

const wordsOf = (...names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) =>
    (name ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[łŁ]/g, 'l')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== ''),
  );

/** Shorter words with such an ending are as often of another origin: Lev, Eva, Bev. */
const SHORTEST_WITH_ENDING = 5;

const bySurname = (word: string): NameGroup | undefined =>
  BY_SURNAME.get(word) ??
  (word.length >= SHORTEST_WITH_ENDING && EAST_EUROPEAN_ENDINGS.some((ending) => word.endsWith(ending))
    ? 'east-european'
    : undefined);

/**
 * The group of a record's names, from lists of our own: the first surname that is known decides, else the first
 * forename. It says where names are usual, nothing about a family's faith or origin, and is used for these
 * figures alone: never for matching.
 */
export const nameGroupOf = ({ given, family, otherNames }: Identity): NameGroup =>
  wordsOf(family, ...(otherNames ?? []))
    .map(bySurname)
    .find((group) => group !== undefined) ??
  wordsOf(given)
    .map((word) => BY_FORENAME.get(word))
    .find((group) => group !== undefined) ??
  'general';
