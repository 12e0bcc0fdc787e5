import type { Adjustments } from '../adjustments/adjustments.ts';
import { CONSENT_ROWS, type ConsentRow } from './consent-table.ts';
import type { ConsentOutcome } from './outcome.ts';

/** What follows, in words, where it is not what the table of the code says. */
const FOLLOWS: Readonly<Record<ConsentOutcome, string>> = {
  proceed: 'go ahead',
  'proceed-without-agreement': 'go ahead without it, by this council’s settings',
  'clarify-with-referrer': 'the referrer is asked to speak to the family; the clock keeps running',
  'manager-decision': 'a manager decides',
};

const withOutcome = (row: ConsentRow, outcome: ConsentOutcome): ConsentRow =>
  outcome === row.outcome
    ? row
    : { ...row, outcome, words: `${row.words.split(':')[0] ?? row.words}: ${FOLLOWS[outcome]}` };

/** The rows of the consent table as an authority has adjusted them. */
export const consentRowsUnder = (adjustments: Adjustments | undefined): readonly ConsentRow[] =>
  adjustments === undefined
    ? CONSENT_ROWS
    : CONSENT_ROWS.map((row) => withOutcome(row, adjustments.consent[row.id] ?? row.outcome));
