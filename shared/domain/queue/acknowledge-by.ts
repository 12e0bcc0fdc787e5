/** What of a contact decides whether its referrer still waits for a social worker's next step. */
export interface ToAcknowledge {
  readonly number: number;
  readonly assessment: { readonly clock: { readonly acknowledgeBy: string } };
  readonly acknowledgedAt?: string | undefined;
}

/**
 * By when the first of some contacts needs a social worker's next step, an instant; undefined once a social
 * worker has taken one on each of them. The automatic receipt is no such step. Source: docs/reference.md#timescales.
 */
export const acknowledgeBy = (
  contacts: readonly ToAcknowledge[],
  numbers: readonly number[],
): string | undefined =>
  contacts
    .filter(({ number, acknowledgedAt }) => numbers.includes(number) && acknowledgedAt === undefined)
    .map(({ assessment }) => assessment.clock.acknowledgeBy)
    .toSorted()[0];
