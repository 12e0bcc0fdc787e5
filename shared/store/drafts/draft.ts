/** What was typed into one section, exactly as typed: field name to text. */
export type Typed = Readonly<Record<string, string>>;

/** What is left of a draft once it was sent. */
export interface SentDraft {
  readonly reference: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The receipt as the API gave it; whoever shows it parses it again. */
  readonly receipt: unknown;
}

/** A referral that is being written, or was sent in the last 30 days. */
export interface Draft {
  readonly id: string;
  /** Sent with every try, so that one draft can become one referral only. */
  readonly idempotencyKey: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Goes up with every change. */
  readonly version: number;
  /** By section. Empty once it was sent. */
  readonly sections: Readonly<Record<string, Typed>>;
  readonly sent?: SentDraft | undefined;
}

/** One line of a person's list. It holds no answer. */
export interface DraftListed {
  readonly id: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly sent?: { readonly reference: string; readonly at: string } | undefined;
}

/** What became of a change: `sent` means too late, `gone` that this person has no such draft. */
export type Saved = 'saved' | 'sent' | 'gone';
