import fc from 'fast-check';
import { ANSWERS } from '../../../shared/domain/answer.ts';
import { assess } from '../../../shared/domain/assess.ts';
import type { Assessment } from '../../../shared/domain/assessment.ts';
import { CONCERN_CODES, type ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import { AGREEMENTS } from '../../../shared/domain/consent/answers.ts';
import { type Findings, NOTHING_FOUND } from '../../../shared/domain/prior-contact.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { EXAMPLESHIRE } from './exampleshire.ts';
import { at } from './local.ts';
import { aReferral } from './referrals.ts';

export const IN_HOURS = at('2026-11-24T10:00');
export const OUT_OF_HOURS = at('2026-11-28T23:00');

/** Assesses a referral, with the same findings about everybody it names. */
export const assessed = (
  referral: Referral,
  findings: Findings = NOTHING_FOUND,
  receivedAt: string = IN_HOURS,
): Assessment =>
  assess(
    referral,
    subjectsOf(referral).map(() => findings),
    EXAMPLESHIRE,
    receivedAt,
    'school',
  );

const answer = fc.option(fc.constantFrom(...ANSWERS), { nil: undefined });
const code = fc.constantFrom<ConcernCode>(...CONCERN_CODES);
const concerns = fc.dictionary(code, fc.constantFrom(...ANSWERS), { maxKeys: 4 });

const child = fc.oneof(
  fc.record({ born: fc.constantFrom('2026-08-30', '2023-05-01', '2016-05-04', '2010-01-11'), concerns }),
  fc.record({ estimatedAge: fc.nat(17), concerns, socialWorker: fc.constantFrom('', 'A worker') }),
  fc.record({ expected: fc.constantFrom('2026-12-14', '2027-03-01'), concerns }),
  fc.record({ concerns }),
);

/** Referrals of every shape that the rules can meet. */
export const anyReferral: fc.Arbitrary<Referral> = fc
  .record({
    children: fc.array(child, { maxLength: 3 }),
    concerns,
    significantHarm: answer,
    levelOfNeed: fc.constantFrom(1, 2, 3, 4, undefined),
    asksFor: fc.constantFrom('early-help', 'protection', undefined),
    narrative: fc.constantFrom('', 'Dad held mum by the neck.', 'Happy at school.', 'She was hit by dad.'),
    consent: fc.record({ told: answer, agreement: fc.constantFrom(...AGREEMENTS, undefined) }),
  })
  .map((changes) => aReferral({ ...changes, adults: [{ given: 'Edith', born: '1941-02-02' }] }));

/** What a search may have found. */
export const anyFindings: fc.Arbitrary<Findings> = fc.record({
  priorContacts: fc.constant([]),
  household: fc.constant([]),
  openCase: fc.option(
    fc.record({
      team: fc.constant('North 2'),
      plan: fc.constantFrom('child-protection' as const, undefined),
      certainty: fc.constantFrom('same' as const, 'likely' as const, 'possible' as const),
    }),
    { nil: undefined },
  ),
  incomplete: fc.boolean(),
});
