import type { SessionEnd } from '../../shared/store/sessions.ts';

/** What is left of a session, in whole seconds. */
export interface SessionLeft {
  /** Until it ends, if it is not used. */
  readonly seconds: number;
  /** Until it ends even so. */
  readonly lastSeconds: number;
}

export const leftOf = ({ at, last }: SessionEnd, now: Date): SessionLeft => {
  const until = (end: Date): number => Math.max(0, Math.floor((end.getTime() - now.getTime()) / 1000));
  return { seconds: until(at), lastSeconds: until(last) };
};
