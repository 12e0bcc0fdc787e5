import { dateOf, TODAY } from './dates.ts';
import type { Child } from './family.ts';
import type { KnownChild, KnownFamily } from './known.ts';
import type { Address } from './places.ts';
import type { Random } from './random.ts';
import { type Group, KNOWN, MANNERS } from './rates.ts';
import type { SimulatedRecord } from './record.ts';
import { type RateOf, type Referrer, ratesOf, type Stage } from './referrers.ts';
import { writtenAddress } from './write-address.ts';
import { writtenBorn } from './write-born.ts';
import type { Written } from './write-forename.ts';
import { writtenMother } from './write-mother.ts';
import { type Naming, writtenNames } from './write-names.ts';

/** A record before it has a number of its own. */
export type Unnumbered = Omit<SimulatedRecord, 'rec_id'>;

/** Who writes, at which stage, and by what chance. */
export interface Writing {
  readonly stage: Stage;
  readonly referrer: Referrer;
  readonly addressFor: (group: Group, random: Random) => Address;
  readonly random: Random;
}

const SCHOOL_AGE = 4 * 365;
const NOTHING: Written = { text: '', labels: [] };

const namingOf = (rate: RateOf, random: Random): Naming => {
  if (random.chance(rate('unborn'))) return 'unborn';
  return random.chance(rate('placeholder')) ? 'placeholder' : 'named';
};

const writtenSex = (child: Child, rate: RateOf, random: Random): Written => {
  if (random.chance(rate('sexMissing'))) return NOTHING;
  if (!random.chance(rate('sexWrong'))) return { text: child.sex, labels: [] };
  return { text: child.sex === 'F' ? 'M' : 'F', labels: ['sex_wrong'] };
};

const writtenNhs = (known: KnownChild, home: KnownFamily, rate: RateOf, writing: Writing): Written => {
  const { random, stage } = writing;
  if (!random.chance(KNOWN.nhs[stage])) return NOTHING;
  const others = home.children.filter((other) => other !== known);
  if (others.length > 0 && random.chance(rate('nhsWrong'))) {
    return { text: random.pick(others).nhs(), labels: ['nhs_wrong'] };
  }
  return { text: known.nhs(), labels: [] };
};

const expectedOf = (child: Child, random: Random): string =>
  dateOf(child.born + Math.round(random.normal() * MANNERS.expectedSpread));

/** One child as this referrer writes it down, with the labels of what went wrong; `fate` is added to them. */
export const writeRecord = (
  known: KnownChild,
  home: KnownFamily,
  writing: Writing,
  fate?: string | undefined,
): Unnumbered => {
  const { referrer, random, stage, addressFor } = writing;
  const { child } = known;
  const rate = ratesOf(referrer, stage);
  const naming = namingOf(rate, random);
  const unborn = naming === 'unborn';

  const nhs = unborn ? NOTHING : writtenNhs(known, home, rate, writing);
  const names = writtenNames(known, home, naming, rate, random);
  const born = unborn ? { text: '', flag: 'unborn', labels: [] } : writtenBorn(child.born, rate, random);
  const address = writtenAddress(home.family, rate, addressFor, random);
  const sex = unborn ? NOTHING : writtenSex(child, rate, random);
  const mother = writtenMother(child, unborn, stage, rate, random);
  const atSchool = !unborn && child.born + SCHOOL_AGE < TODAY;

  const labels = [nhs, names, born, address, sex].flatMap((written) => written.labels);
  if (naming !== 'named') labels.push(naming);
  if (labels.length === 0) labels.push('clean');
  if (fate !== undefined) labels.push(fate);
  return {
    person: known.person,
    forename: names.forename,
    surname: names.surname,
    alias_surname: names.former,
    dob: born.text,
    dob_flag: born.flag,
    sex: sex.text,
    postcode: address.postcode,
    house: address.house,
    nhs: nhs.text,
    upn: atSchool && random.chance(KNOWN.upn[stage]) ? known.upn() : '',
    phone: random.chance(KNOWN.phone[stage]) ? address.phone : '',
    email: random.chance(KNOWN.email[stage]) ? home.family.email : '',
    mother_forename: mother.forename,
    mother_surname: mother.surname,
    mother_dob: mother.dob,
    expected: unborn ? expectedOf(child, random) : '',
    group: home.family.group,
    household: home.household,
    referrer: referrer.id,
    scenario: labels.join('|'),
  };
};
