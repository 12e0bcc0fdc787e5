import type { History } from './history.ts';

/** How far a year has been played. */
export interface Progress {
  /** `YYYY-MM-DD`: the morning that it stands at. */
  readonly day: string;
  readonly contacts: number;
  readonly of: number;
  /** Since it began. */
  readonly contactsPerSecond: number;
}

/** Tells of progress each morning. */
export const progressOf = (of: number, tell: ((progress: Progress) => void) | undefined) => {
  const from = performance.now();
  return (day: string, { counts: { contacts } }: History): void => {
    const seconds = (performance.now() - from) / 1_000;
    tell?.({ day, contacts, of, contactsPerSecond: seconds === 0 ? 0 : contacts / seconds });
  };
};
