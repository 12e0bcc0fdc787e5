/** To an agency’s mailbox: how many checks, and where they are. */
export type CheckTemplate = 'check-asked' | 'check-reminder' | 'check-overdue';

/** To somebody who phoned: they are asked for the written form, or told that it has not come. */
type WrittenFormTemplate = 'written-form-asked' | 'written-form-overdue';

export type TemplateName =
  | 'receipt'
  | 'red-alert'
  | 'red-escalated'
  | 'outcome'
  | 'message-received'
  | 'question'
  | CheckTemplate
  | 'break-glass'
  | 'daily-report'
  | WrittenFormTemplate
  | 'email-code'
  | 'draft-reminder';

/**
 * What is sent: a template, an address, and a reference with a link, a code to type in, or the dates of a
 * draft. Nothing about a person ever is.
 */
export interface Message {
  /** The outbox event's id, so that a message sent twice can be seen to be one. */
  readonly id: string;
  readonly template: TemplateName;
  readonly to: string;
  readonly personalisation: {
    readonly reference: string;
    readonly link: string;
    /** Six digits; in an e-mailed code only. */
    readonly code?: string;
    /** How many reds nobody took, or checks are asked; in an escalation and of checks only. */
    readonly count?: string;
    /** The member of staff who opened a restricted record; in a notice to their managers only. */
    readonly who?: string;
    /** The counts of a day’s report, and the day as "24 November 2026"; in the notice of one only. */
    readonly counts?: string;
    readonly day?: string;
    /** When a draft was begun and when it is deleted, as "24 November 2026"; in the reminder of a draft only. */
    readonly started?: string;
    readonly deleted?: string;
    /** Whom to phone while the authority is open, and at all other times; in the same only. */
    readonly phone?: string;
    readonly phoneOutOfHours?: string;
  };
}

/** Sends a message, or throws. */
export type Send = (message: Message) => Promise<void>;
