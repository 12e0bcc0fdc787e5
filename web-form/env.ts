import type { Child } from 'hono/jsx';
import type { Session } from '../shared/store/sessions.ts';

/** What a page knows when anybody may look at it. */
export interface Visitor {
  Variables: {
    session: Session | undefined;
    /** Whose session has ended, where the cookie of one came along. */
    endedSessionOf: string | undefined;
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
  /** Wide pages leave the two-thirds column. */
  readonly wide?: boolean | undefined;
}

declare module 'hono' {
  // Hono names it so: the arguments of `c.render`.
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: merging needs an interface
    (content: Child, head: PageHead): Response | Promise<Response>;
  }
}
