import type { ConsentOutcome } from './outcome.ts';

/** Version of the table below; stored with every decision. */
export const CONSENT_TABLE = 'consent-2026-11';

/**
 * Where agreement stands once every answer has been read. Whatever is none of the first three counts as
 * not sought.
 */
export type Standing = 'young-person-agreed' | 'agreed' | 'refused' | 'not-sought';

export interface ConsentRow {
  readonly id: string;
  readonly standing: Standing;
  readonly harmSuspected: 'yes' | 'no' | 'either';
  readonly outcome: ConsentOutcome;
  /** A manager must authorise partner checks made without the family's knowledge. */
  readonly managerAuthorisesChecks: boolean;
  readonly words: string;
}

/** Agreement and harm, and what follows. Source: docs/reference.md#consent. */
export const CONSENT_ROWS: readonly ConsentRow[] = [
  {
    id: 'consent.young-person-agreed',
    standing: 'young-person-agreed',
    harmSuspected: 'either',
    outcome: 'proceed',
    managerAuthorisesChecks: false,
    words:
      'The young person can decide this for themself and agreed; recorded apart from the parent’s answer',
  },
  {
    id: 'consent.agreed',
    standing: 'agreed',
    harmSuspected: 'either',
    outcome: 'proceed',
    managerAuthorisesChecks: false,
    words: 'The family was told and agreed',
  },
  {
    id: 'consent.refused-harm',
    standing: 'refused',
    harmSuspected: 'yes',
    outcome: 'proceed-without-agreement',
    managerAuthorisesChecks: false,
    words: 'Agreement was refused, but harm is suspected: go ahead without it and record why',
  },
  {
    id: 'consent.refused-no-harm',
    standing: 'refused',
    harmSuspected: 'no',
    outcome: 'manager-decision',
    managerAuthorisesChecks: false,
    words:
      'Agreement was refused and no significant harm is suspected: a manager decides; it is never closed by the system',
  },
  {
    id: 'consent.not-sought-harm',
    standing: 'not-sought',
    harmSuspected: 'yes',
    outcome: 'proceed-without-agreement',
    managerAuthorisesChecks: true,
    words:
      'Nobody has agreed, but harm is suspected: go ahead; a manager authorises checks the family does not know about',
  },
  {
    id: 'consent.not-sought-no-harm',
    standing: 'not-sought',
    harmSuspected: 'no',
    outcome: 'clarify-with-referrer',
    managerAuthorisesChecks: false,
    words:
      'No agreement was sought and no harm is suspected: the referrer is asked to speak to the family; the clock keeps running',
  },
];
