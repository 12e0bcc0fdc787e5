import type { ReferralToSend } from '../../support/api-client.ts';
import type { KnownChild, KnownFamily } from '../simulation/known.ts';
import type { Random } from '../simulation/random.ts';
import type { SimulatedRecord } from '../simulation/record.ts';
import type { World } from '../simulation/world.ts';
import type { Sender } from './senders.ts';
import type { YearStory } from './stories.ts';

type ChildToSend = NonNullable<ReferralToSend['children']>[number];

const DAY = 86_400_000;

/** What is about to be written, and on which date. */
export interface ToWrite {
  readonly sender: Sender;
  readonly story: YearStory;
  readonly home: KnownFamily;
  readonly children: readonly KnownChild[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly agencyReference?: string | undefined;
}

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

/** The world’s names are in small letters; people mostly type capitals. */
const named = (name: string): string | undefined =>
  orNothing(name.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('en-GB')));

/** A date of birth as typed, an expected date or a guess: never one that the service would refuse. */
const ageOf = (
  written: Omit<SimulatedRecord, 'rec_id'>,
  { story, today }: ToWrite,
  random: Random,
): Pick<ChildToSend, 'born' | 'expected' | 'estimatedAge'> => {
  if (story.unborn === true || written.dob_flag === 'unborn') {
    const days = 42 + random.below(168);
    return { expected: new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10) };
  }
  if (written.dob !== '' && written.dob <= today) return { born: written.dob };
  return random.chance(0.5) ? { estimatedAge: random.below(16) } : {};
};

const childOf = (
  written: Omit<SimulatedRecord, 'rec_id'>,
  toWrite: ToWrite,
  random: Random,
): ChildToSend => ({
  given: toWrite.story.unborn === true ? undefined : named(written.forename),
  family: named(written.surname),
  otherNames: written.alias_surname === '' ? undefined : [named(written.alias_surname) ?? ''],
  ...ageOf(written, toWrite, random),
  sex: written.sex === 'F' || written.sex === 'M' ? written.sex : undefined,
  address: orNothing(written.house),
  postcode: orNothing(written.postcode),
  nhsNumber: orNothing(written.nhs),
  upn: orNothing(written.upn),
  phone: orNothing(written.phone),
});

const motherOf = (written: Omit<SimulatedRecord, 'rec_id'>): ReferralToSend['adults'] =>
  written.mother_forename === '' && written.mother_surname === ''
    ? []
    : [
        {
          given: named(written.mother_forename),
          family: named(written.mother_surname),
          born: orNothing(written.mother_dob),
          relationship: 'mother',
          livesInHousehold: 'yes',
        },
      ];

const consentOf = ({ sender, story, today }: ToWrite, random: Random): ReferralToSend['consent'] => {
  if (sender.id === 'public') return {};
  if (random.chance(sender.silent)) return random.chance(0.5) ? {} : { told: 'not-known' };
  const agreement = random.chance(0.05) ? 'refused' : story.agreement;
  if (agreement === 'agreed') {
    return { told: 'yes', agreement, who: 'mother', how: 'spoken', agreedOn: today };
  }
  if (agreement === 'refused') {
    return { told: 'yes', agreement, who: 'mother', reasonWords: 'We think that the worry outweighs it.' };
  }
  return story.harm
    ? { told: 'no', agreement, reason: 'increased-risk-to-child' }
    : { told: 'no', agreement };
};

const referrerOf = ({ sender }: ToWrite, random: Random): ReferralToSend['referrer'] =>
  sender.id === 'public'
    ? random.chance(0.5)
      ? { anonymous: true, source: '9' }
      : { source: '1B', relationship: 'neighbour' }
    : { name: sender.person.name, jobTitle: sender.person.jobTitle };

/** A referral as its sender types it, with what they get wrong and leave out. */
export const writeForm = (toWrite: ToWrite, world: World, random: Random): ReferralToSend => {
  const { story, home, children, agencyReference } = toWrite;
  const written = children.map((child) => world.write(child, home, 'queried'));
  const [first] = written;
  const harm = random.chance(0.06) ? 'not-known' : story.harm ? 'yes' : 'no';
  return {
    referrer: referrerOf(toWrite, random),
    agencyReference,
    children: written.map((each) => childOf(each, toWrite, random)),
    adults: first === undefined ? [] : motherOf(first),
    concerns: Object.fromEntries(story.concerns.map((code) => [code, 'yes' as const])),
    narrative: random.chance(0.02)
      ? undefined
      : story.words.replaceAll('{child}', named(first?.forename ?? '') ?? 'The child'),
    significantHarm: harm,
    asksFor: story.asksFor,
    consent: consentOf(toWrite, random),
  };
};
