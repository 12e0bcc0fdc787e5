/** How a contact came that staff write down for somebody else. */
export const CHANNEL_WORDS = { phone: 'By phone', 'walk-in': 'In person, at the office' } as const;

export type Channel = keyof typeof CHANNEL_WORDS;

export const CHANNELS = Object.keys(CHANNEL_WORDS) as [Channel, ...Channel[]]; // Object.keys forgets the key type

/** Who phones or comes in. */
export const CALLER_WORDS = {
  professional: 'Somebody at work: a school, a surgery, the police, a charity',
  public: 'A member of the public: family, a neighbour, a friend',
  'young-person': 'A child or young person, about themself',
} as const;

export type CallerKind = keyof typeof CALLER_WORDS;

export const CALLERS = Object.keys(CALLER_WORDS) as [CallerKind, ...CallerKind[]]; // Object.keys forgets the key type

/** What staff told a caller who asked what to do. */
export interface Advice {
  readonly given?: string | undefined;
  /** What the caller said that they will do. */
  readonly callerWill?: string | undefined;
}

/** Longest time between a call and its being written down, in days: a year typed wrong is further away. */
export const MOST_DAYS_LATE = 90;

const DAY = 86_400_000;

/**
 * Can a call have been taken at that instant, seen from when it is written down? Both ISO 8601 in UTC.
 * `too-early` is said of a date that must have been mistyped.
 */
export const takenWhen = (takenAt: string, keyedAt: string): 'possible' | 'later-than-now' | 'too-early' => {
  const before = Date.parse(keyedAt) - Date.parse(takenAt);
  if (before < 0) return 'later-than-now';
  return before > MOST_DAYS_LATE * DAY ? 'too-early' : 'possible';
};
