import type { Child } from 'hono/jsx';
import type { StatusAnswer } from '../../../shared/contract/answers/status.ts';
import type { Typed } from '../../../shared/store/drafts.ts';
import type { FieldError } from '../../components/field.ts';

/** What a page after sending is shown with. */
export interface MessageView {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** Undefined where the service could not be asked. */
  readonly status: StatusAnswer | undefined;
  /** The question that is answered; empty on every other page. */
  readonly question: string;
}

/** One page with which a sender says something about a referral that was sent. */
export interface MessagePage {
  /** After the referral's reference, for example `add` or `answer/:question`. */
  readonly path: string;
  readonly title: string;
  readonly button: string;
  /** The names of its fields, as posted. */
  readonly names: readonly string[];
  /** What to say about a field that was left empty and may not be. */
  readonly missing: Readonly<Record<string, string>>;
  /** Can this be said as the referral stands? */
  readonly mayBeSaid: (status: StatusAnswer, question: string) => boolean;
  /** The message for the contract to judge. */
  readonly toMessage: (typed: Typed, question: string) => Record<string, unknown>;
  readonly view: (shown: MessageView) => Child;
}
