/** How long a code can be used. */
export const CODE_MINUTES = 30;
/** How often a code can be tried, right or wrong. */
export const MOST_TRIES = 5;
/** Codes that one address is sent within an hour; what is asked for beyond that sends nothing. */
export const MOST_PER_HOUR = 4;
