import { type Adjustments, namedBoth } from '../adjustments/adjustments.ts';
import { type Age, yearsOf } from '../age.ts';
import { type Answer, answered } from '../answer.ts';
import type { Level } from '../rating/level.ts';
import type { AgreementAnswers, OwnAgreement } from './answers.ts';
import { CONSENT_TABLE, type Standing } from './consent-table.ts';
import type { ConsentDecision } from './outcome.ts';
import { consentRowsUnder } from './rows-in-force.ts';

/** What a consent decision depends on. */
export interface ConsentFacts {
  readonly answers: AgreementAnswers;
  readonly ownAgreement?: OwnAgreement | undefined;
  readonly age: Age;
  /** Does the referrer suspect significant harm? */
  readonly harm?: Answer | undefined;
  /** The highest rating in the referral. */
  readonly level: Level;
}

/** From this age a young person is presumed able to agree for themself. */
const AGE_OF_PRESUMED_CAPACITY = 16;

/** Harm counts as suspected unless the referrer says no, and always where anything is rated red. */
export const isHarmSuspected = (harm: Answer | undefined, level: Level): boolean =>
  level === 'red' || answered(harm) !== 'no';

const hasCapacity = (age: Age, competent: Answer | undefined): boolean => {
  // The presumption at 16 can be rebutted: somebody judged not competent has not agreed.
  if (competent === 'no') return false;
  return competent === 'yes' || (yearsOf(age) ?? 0) >= AGE_OF_PRESUMED_CAPACITY;
};

const youngPersonAgreed = ({ ownAgreement, age }: ConsentFacts): boolean =>
  ownAgreement?.agreement === 'agreed' && hasCapacity(age, ownAgreement.competent);

const standingOf = (facts: ConsentFacts): Standing => {
  if (youngPersonAgreed(facts)) return 'young-person-agreed';
  const { told, agreement } = facts.answers;
  if (told !== 'yes') return 'not-sought';
  if (agreement === 'agreed') return 'agreed';
  return agreement === 'refused' || agreement === 'parents-disagree' ? 'refused' : 'not-sought';
};

const gaveReason = ({ reason, reasonWords }: AgreementAnswers): boolean =>
  reason !== undefined || (reasonWords ?? '').trim() !== '';

/**
 * What consent means for one contact. Total: every combination of answers falls on one row of the table.
 * It stops nothing from being received and lowers no rating. Source: docs/reference.md#consent.
 *
 * @param adjustments what the authority's settings change of the table
 */
export const decideConsent = (
  facts: ConsentFacts,
  adjustments?: Adjustments | undefined,
): ConsentDecision => {
  const standing = standingOf(facts);
  const harmSuspected = isHarmSuspected(facts.harm, facts.level);
  const harm = harmSuspected ? 'yes' : 'no';
  const row = consentRowsUnder(adjustments).find(
    (one) => one.standing === standing && (one.harmSuspected === 'either' || one.harmSuspected === harm),
  );
  if (row === undefined) throw new Error(`No consent row for ${standing} with harm ${harm}`);
  const agreed = standing === 'agreed' || standing === 'young-person-agreed';
  return {
    outcome: row.outcome,
    rule: row.id,
    words: row.words,
    harmSuspected,
    managerAuthorisesChecks: row.managerAuthorisesChecks,
    reasonMissing: (facts.answers.told !== 'yes' || !agreed) && !gaveReason(facts.answers),
    table: namedBoth(CONSENT_TABLE, adjustments),
  };
};
