import type { PendingSignIn, Person } from '../../shared/store/sessions.ts';

/** Who came back from the sign-in service, and until when their token holds. */
export interface Identified {
  readonly person: Person;
  readonly accessToken: string;
  readonly until: Date;
}

/** The sign-in service: Cognito, the council's own, or the demonstration one. */
export interface SignIn {
  /** Origins that a form may lead to: those where signing out ends. */
  readonly origins: readonly string[];
  /** Where to send the browser, and what to remember until it is back. */
  start(): Promise<{ readonly url: URL; readonly pending: Omit<PendingSignIn, 'returnTo'> }>;
  /** Rejects when the answer is not one to what was started. */
  finish(answer: URL, pending: Omit<PendingSignIn, 'returnTo'>): Promise<Identified>;
  /** Where the person's sign-in itself is ended; undefined where the service has no such page. */
  signOutUrl(): Promise<URL | undefined>;
}
