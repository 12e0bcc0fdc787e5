import type { Child } from 'hono/jsx';
import type { Person, Session, SessionEnd } from '../shared/store/sessions.ts';

/** What a page knows when anybody may look at it. */
export interface Visitor {
  Variables: {
    session: Session | undefined;
    /** When the session found ends. */
    sessionEnds?: SessionEnd | undefined;
    /** Whose session has ended, where the cookie of one came along. */
    endedSessionOf: string | undefined;
    /** The same, where it was somebody without an account. */
    endedGuest?: Person | undefined;
    /** Token of a form before there is a session. */
    formToken?: string | undefined;
  };
}

/** What a page knows behind `requireRole`. */
export interface SignedIn {
  Variables: { session: Session };
}

/** What `c.render(content, head)` needs to know of a page. */
export interface PageHead {
  /** The page's own name. Never holds personal data. */
  readonly title: string;
  /** Are there answers to put right? The title then says so first. */
  readonly error?: boolean | undefined;
  readonly backHref?: string | undefined;
  /** Wide pages leave the two-thirds column; `list` has a table of many columns and takes what the window has. */
  readonly wide?: boolean | 'list' | undefined;
  /** Must nobody else see this page? A quick way out then stands on it. */
  readonly exit?: boolean | undefined;
}

declare module 'hono' {
  // Hono names it so: the arguments of `c.render`.
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: merging needs an interface
    (content: Child, head: PageHead): Response | Promise<Response>;
  }
}
