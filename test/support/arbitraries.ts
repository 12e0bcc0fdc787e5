import fc from 'fast-check';
import { MOST_ADULTS } from '../../shared/contract/referral/referral.ts';
import { ANSWERS } from '../../shared/domain/answer.ts';
import { CONCERN_CODES } from '../../shared/domain/codes/concerns.ts';
import { DISABILITIES } from '../../shared/domain/codes/disabilities.ts';
import { ETHNICITIES } from '../../shared/domain/codes/ethnicities.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../../shared/domain/codes/referral-sources.ts';
import { AGREEMENTS, REASONS_NOT_TOLD, type ReasonNotTold } from '../../shared/domain/consent/answers.ts';
import type { ReferralToSend } from './api-client.ts';

/** More runs where time is given: `npm run test:deep`. */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: process.env['DEEP'] === undefined ? usual : usual * 20,
});

/** How long a property may take, in milliseconds. */
export const PATIENCE = process.env['DEEP'] === undefined ? 60_000 : 900_000;

type ChildToSend = NonNullable<ReferralToSend['children']>[number];
type AdultToSend = NonNullable<ReferralToSend['adults']>[number];

const codes = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...(Object.keys(table) as Code[])); // Object.keys forgets the key type

const text = (most: number) =>
  fc.oneof(
    fc.string({ maxLength: most, unit: 'grapheme' }).filter(({ length }) => length <= most),
    fc.string({ maxLength: most, unit: 'binary' }).filter(({ length }) => length <= most),
    fc.constantFrom('', ' ', 'Zoë', 'O’Brien-Smith', 'not known', 'she said "stop" <b>'),
  );
const line = text(40);
const prose = text(200);
const answer = fc.constantFrom(...ANSWERS);
const past = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const concerns = fc.dictionary(fc.constantFrom(...CONCERN_CODES), answer, {
  maxKeys: 8,
  noNullPrototype: true,
});

const optional = { requiredKeys: [], noNullPrototype: true as const } satisfies fc.RecordConstraints<never>;

const details = {
  given: line,
  family: line,
  otherNames: fc.array(line, { maxLength: 10 }),
  sex: fc.constantFrom('F', 'M', 'U'),
  address: prose,
  postcode: fc.oneof(line, fc.constantFrom('EX1 1AA', 'ex11aa')),
  phone: line,
} as const;

/** At most one of the three ways to say how old somebody is. */
const age = fc.oneof(
  fc.constant({}),
  past.map((born) => ({ born })),
  fc.constantFrom('2026-11-20', '2027-03-01').map((expected) => ({ expected })),
  fc.nat(120).map((estimatedAge) => ({ estimatedAge })),
);

export const anyChild: fc.Arbitrary<ChildToSend> = fc
  .tuple(
    fc.record(
      {
        ...details,
        ethnicity: codes(ETHNICITIES),
        firstLanguage: line,
        interpreterNeeded: answer,
        disabilities: fc.array(codes(DISABILITIES), { maxLength: 4 }),
        school: line,
        nhsNumber: fc.oneof(line, fc.constantFrom('9434765919', '943 476 5919')),
        upn: line,
        whereNow: line,
        socialWorker: line,
        ownWorry: prose,
        worryIsAbout: fc.constantFrom('this-child', 'brother-or-sister'),
        previousAddress: prose,
        privatelyFostered: answer,
        gp: line,
        healthNeeds: prose,
        communication: prose,
        religion: line,
        nationality: line,
        description: prose,
        concerns,
        ownAgreement: fc.record(
          { agreement: fc.constantFrom('agreed', 'refused', 'not-asked'), competent: answer },
          optional,
        ),
      },
      optional,
    ),
    age,
  )
  .map(([person, how]) => ({ ...person, ...how }));

export const anyAdult: fc.Arbitrary<AdultToSend> = fc
  .tuple(
    fc.record(
      {
        ...details,
        relationship: line,
        parentalResponsibility: answer,
        livesInHousehold: answer,
        allegedPerpetrator: answer,
        relationships: fc.array(fc.record({ child: fc.integer({ min: 1, max: 12 }), relationship: line }), {
          maxLength: 3,
        }),
        firstLanguage: line,
        ethnicity: codes(ETHNICITIES),
        safeToContact: answer,
      },
      optional,
    ),
    age,
  )
  .map(([person, how]) => ({ ...person, ...how }));

const anyConsent = fc.record(
  {
    told: answer,
    agreement: fc.constantFrom(...AGREEMENTS),
    who: line,
    whoseInformation: line,
    agreedOn: past,
    how: fc.constantFrom('spoken', 'written'),
    reason: codes<ReasonNotTold>(REASONS_NOT_TOLD),
    reasonWords: prose,
  },
  optional,
);

const anyReferrer = fc.record(
  {
    name: line,
    jobTitle: line,
    agency: line,
    source: codes<ReferralSource>(REFERRAL_SOURCES),
    relationship: line,
    phone: line,
    email: fc.constantFrom('orla@school.example', 'duty.desk+mash@police.example'),
    reachToday: line,
    safeguardingLead: line,
    anonymous: fc.boolean(),
  },
  optional,
);

/** Any referral that the contract allows on a day after 23 November 2026, whole: nothing left to defaults. */
export const anyReferral: fc.Arbitrary<ReferralToSend> = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.array(anyChild, { minLength: 1, maxLength: 12 }), fc.array(anyAdult, { maxLength: 3 })),
      fc.tuple(fc.constant<ChildToSend[]>([]), fc.array(anyAdult, { minLength: 1, maxLength: MOST_ADULTS })),
    ),
    fc.record({ referrer: anyReferrer, concerns, consent: anyConsent }, { noNullPrototype: true }),
    fc.record(
      {
        agencyReference: line,
        narrative: fc.oneof(text(2_000), fc.constant('He tried to strangle her with a knife in his hand.')),
        whatHappened: fc.oneof(prose, fc.constant('She said “he holds me under the water”.')),
        goingWell: prose,
        supportTried: prose,
        earlyHelpAssessment: answer,
        riskTools: prose,
        desiredOutcome: prose,
        significantHarm: answer,
        levelOfNeed: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
        asksFor: fc.constantFrom('protection', 'early-help', 'information-only'),
        goesHomeAt: time,
        alreadyPhoned: line,
        followsCall: line,
        livesInArea: answer,
        homeCouncil: line,
        sourceWishesAnonymity: answer,
        professionals: fc.array(
          fc.record({ name: line, role: line, agency: line, phone: line, email: line }, optional),
          { maxLength: 3 },
        ),
        childViews: prose,
        parentViews: prose,
        keepFromFamily: prose,
        staffSafety: prose,
      },
      optional,
    ),
  )
  .map(([[children, adults], always, rest]) => ({ ...always, ...rest, children, adults }));
