import type { AuthorityRules } from '../../domain/authority.ts';

/** The rules that a message is read by, and when. */
export interface Reading {
  readonly rules: AuthorityRules;
  /** Instant of the message. */
  readonly at: string;
  readonly onRulesFailed: (error: unknown) => void;
}
