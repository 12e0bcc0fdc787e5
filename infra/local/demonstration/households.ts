import type { Adult, Child } from '../../../shared/domain/referral.ts';
import type { Chance } from './chance.ts';
import { HERITAGES, type Heritage } from './names.ts';
import { testNhsNumber } from './nhs-numbers.ts';

/** An invented family at one address. */
export interface Household {
  readonly children: readonly [Child, ...Child[]];
  readonly adults: readonly Adult[];
}

const DAY = 86_400_000;
const STREETS = [
  'Larkrise Way',
  'Millbrook Road',
  'Quarry Lane',
  'Sorrel Close',
  'Tannery Street',
  'Weir Gardens',
  'Canal Road',
  'Foxglove Court',
] as const;
const LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ'] as const;

const dateBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * DAY).toISOString().slice(0, 10);

const chooseHeritage = (chance: Chance): Heritage => {
  let left = chance.between(1, 100);
  for (const heritage of HERITAGES) {
    left -= heritage.share;
    if (left <= 0) return heritage;
  }
  return HERITAGES[0];
};

const postcode = (chance: Chance): string => {
  const letter = (): string => LETTERS[chance.between(0, LETTERS.length - 1)] ?? 'A';
  return `EX${chance.between(1, 9)} ${chance.between(1, 9)}${letter()}${letter()}`;
};

/** Days since birth of each child, all born before the demonstration's year begins; twins share a birthday. */
const agesInDays = (chance: Chance): number[] => {
  const ages = [chance.between(370, 6_400)];
  while (ages.length < 4 && chance.inHundred(48)) {
    const last = ages.at(-1) ?? 0;
    const age = chance.inHundred(8) ? last : last - chance.between(330, 1_500);
    if (age < 370) break;
    ages.push(age);
  }
  return ages;
};

/** Invent a family. `number` makes its NHS numbers its own. Nobody here is real. */
export const inventHousehold = (chance: Chance, number: number, now: string): Household => {
  const heritage = chooseHeritage(chance);
  const family = chance.pick(heritage.surnames);
  const home = {
    address: `${chance.between(1, 140)} ${chance.pick(STREETS)}, Exampleshire`,
    postcode: postcode(chance),
  };
  const taken = new Set<string>();
  const inventChild = (age: number, place: number): Child => {
    const sex = chance.inHundred(50) ? 'F' : 'M';
    const given = sex === 'F' ? heritage.girls : heritage.boys;
    let name = chance.pick(given);
    for (let tries = 0; taken.has(name) && tries < 20; tries++) name = chance.pick(given);
    taken.add(name);
    return {
      given: name,
      family,
      born: dateBefore(now, age),
      sex,
      ...home,
      ethnicity: heritage.ethnicity,
      firstLanguage: heritage.firstLanguage,
      ...(chance.inHundred(55) ? { nhsNumber: testNhsNumber(number * 8 + place) } : {}),
    };
  };
  const [eldest = 400, ...others] = agesInDays(chance);
  const mother: Adult = {
    given: chance.pick(heritage.women),
    family,
    relationship: 'mother',
    parentalResponsibility: 'yes',
    livesInHousehold: 'yes',
    ...home,
  };
  const father: Adult = {
    given: chance.pick(heritage.men),
    family: chance.inHundred(70) ? family : chance.pick(heritage.surnames),
    relationship: 'father',
    parentalResponsibility: 'yes',
    livesInHousehold: chance.inHundred(60) ? 'yes' : 'no',
  };
  return {
    children: [inventChild(eldest, 0), ...others.map((age, at) => inventChild(age, at + 1))],
    adults: chance.inHundred(70) ? [mother, father] : [mother],
  };
};
