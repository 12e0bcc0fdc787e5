import { CHILDHOOD, TODAY } from './dates.ts';
import type { Child, Family, Mother } from './family.ts';
import { forenameFor } from './forenames.ts';
import { GROUP_POOL, type Sex } from './names/pools.ts';
import type { Address } from './places.ts';
import { poolOf } from './pool.ts';
import { type Random, randomFrom } from './random.ts';
import { FAMILIES, type Group } from './rates.ts';
import { bearerOf, surnameFor } from './surnames.ts';

const sizes = poolOf(FAMILIES.sizes.map((share, at): [number, number] => [at + 1, share]));

/** 071 numbers are given to nobody; the step spreads them and gives each place its own. */
const phoneOf = (place: number): string =>
  `071${String((place * 61_803_399) % 100_000_000).padStart(8, '0')}`;

const sexOf = (random: Random): Sex => (random.chance(0.488) ? 'F' : 'M');

const birthdaysOf = (count: number, random: Random): { born: number; birth: number }[] => {
  const births: { born: number; birth: number }[] = [];
  let born = TODAY - 1 - random.below(CHILDHOOD);
  for (let birth = 0; births.length < count; birth++) {
    births.push({ born, birth });
    if (random.chance(FAMILIES.twinPerBirth)) births.push({ born, birth });
    // The next child comes earlier, and before the eldest is grown up: brothers and sisters of one childhood.
    const earlier = born - 330 - Math.floor(random.next() ** 1.6 * 2000);
    if (earlier < TODAY - CHILDHOOD) break;
    born = earlier;
  }
  return births.reverse();
};

/** The household of this number in the world of this seed: always the same, whatever was made before it. */
export const makeFamily = (
  seed: number,
  number: number,
  addressFor: (group: Group, random: Random) => Address,
): Family => {
  const random = randomFrom(seed, number);
  const group = GROUP_POOL.draw(random);
  const surname = surnameFor(group, random);
  const doubled = group === 'general' && random.chance(FAMILIES.doubleBarrelled);
  const bearer = bearerOf(group, doubled ? `${surname}-${surnameFor(group, random)}` : surname, random);
  const births = birthdaysOf(sizes.draw(random), random);
  const eldest = births[0]?.born ?? TODAY;
  const mother: Mother = {
    forename: forenameFor(group, 'F', [], random),
    surname: random.chance(FAMILIES.motherSharesSurname) ? bearer('F') : surnameFor(group, random),
    born: eldest - Math.round((17 + 18 * random.next() ** 1.2) * 365.25),
  };
  const taken: string[] = [];
  const children: Child[] = [];
  let bears = bearer;
  for (const { born, birth } of births) {
    const twin = children.find((elder) => elder.birth === birth);
    const sex = twin && random.chance(FAMILIES.twinsOneSex) ? twin.sex : sexOf(random);
    const forename = forenameFor(group, sex, taken, random);
    if (twin === undefined) {
      const half = children.length > 0 && random.chance(FAMILIES.halfSibling);
      bears = half ? bearerOf(group, surnameFor(group, random), random) : bearer;
    }
    taken.push(forename);
    children.push({ forename, surname: bears(sex), sex, born, birth, mother });
  }
  return {
    group,
    children,
    address: addressFor(group, random),
    nextAddress: addressFor(group, random),
    phone: phoneOf(2 * number),
    nextPhone: phoneOf(2 * number + 1),
    email: `${mother.forename.replace(/\W/g, '')}.${mother.surname.replace(/\W/g, '')}${number}@example.org`,
  };
};
