/** What consent means for what happens next. It never stops receipt and never lowers a rating. */
export const CONSENT_OUTCOMES = [
  'proceed',
  'proceed-without-agreement',
  'clarify-with-referrer',
  'manager-decision',
] as const;

export type ConsentOutcome = (typeof CONSENT_OUTCOMES)[number];

/** The consent decision for one contact, with the row of the table that gave it. */
export interface ConsentDecision {
  readonly outcome: ConsentOutcome;
  /** Stable id of the row, for example `consent.refused-no-harm`. */
  readonly rule: string;
  /** Why, in plain words. */
  readonly words: string;
  readonly harmSuspected: boolean;
  /** A manager must authorise partner checks made without the family's knowledge. */
  readonly managerAuthorisesChecks: boolean;
  /** Neither agreement nor a reason was given. Refuses nothing. */
  readonly reasonMissing: boolean;
  readonly table: string;
}
