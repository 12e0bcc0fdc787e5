import { CONSENT_ROWS } from '../consent/consent-table.ts';
import type { ConsentOutcome } from '../consent/outcome.ts';

/** One row of the consent table, with what an authority may make of it. */
export interface ConsentChoice {
  readonly id: string;
  readonly words: string;
  readonly starts: ConsentOutcome;
  readonly may: readonly ConsentOutcome[];
  readonly why?: string | undefined;
}

const AGREED = 'Whoever may agree has agreed: there is nothing to wait for.';
const HARM = 'No agreement is needed to protect a child where harm is suspected, so nothing may wait for it.';

const REFUSED =
  'The family said no and no harm is suspected, so nobody goes ahead against their word by rule: a manager decides about each family.';

/** Rows that stay as they are. Source: docs/reference.md#rules-under-review. */
const FIXED: Readonly<Record<string, string>> = {
  'consent.young-person-agreed': AGREED,
  'consent.agreed': AGREED,
  'consent.refused-harm': HARM,
  'consent.not-sought-harm': HARM,
  'consent.refused-no-harm': REFUSED,
};

/** Every row of the consent table, in its order. Source: docs/reference.md#consent. */
export const CONSENT_CHOICES: readonly ConsentChoice[] = CONSENT_ROWS.map(({ id, words, outcome }) => {
  const why = FIXED[id];
  return why === undefined
    ? { id, words, starts: outcome, may: [outcome, 'proceed-without-agreement'] }
    : { id, words, starts: outcome, may: [outcome], why };
});
