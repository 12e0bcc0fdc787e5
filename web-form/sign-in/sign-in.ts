import type { PendingSignIn, Person } from '../../shared/store/sessions.ts';

/** Who came back from the sign-in service, and until when their token holds. */
export interface Identified {
  readonly person: Person;
  readonly accessToken: string;
  readonly until: Date;
}

/** What has to be remembered until somebody is back. */
export type Started = Omit<PendingSignIn, 'returnTo'>;

/** One of several places to sign in. */
export interface Choice {
  readonly id: string;
  /** "School or college: DfE Sign-in" */
  readonly words: string;
}

/** The sign-in services: Cognito, the council's own and those of partners, or the demonstration one. */
export interface SignIn {
  /** Origins that a form may lead to: those where signing out ends. */
  readonly origins: readonly string[];
  /** Where to sign in, in the order offered; absent or one where nobody has to choose. */
  readonly choices?: readonly Choice[] | undefined;
  /** Where to send the browser, and what to remember until it is back; at the first place unless chosen. */
  start(via?: string): Promise<{ readonly url: URL; readonly pending: Started }>;
  /** Rejects when the answer is not one to what was started. */
  finish(answer: URL, pending: Started): Promise<Identified>;
  /** Where the person's sign-in itself is ended; undefined where the service has no such page. */
  signOutUrl(via?: string): Promise<URL | undefined>;
  /** The public half of what the pages sign with, where they do. */
  readonly keys?: { readonly keys: readonly object[] } | undefined;
}
