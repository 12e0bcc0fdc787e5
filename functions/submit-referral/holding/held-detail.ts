/** What the audit says of a referral that was held: since when, and so that it came in later than it was sent. */
export const heldDetail = (heldSince: string | undefined): Readonly<Record<string, string>> =>
  heldSince === undefined ? {} : { heldSince };
