import type { Figures } from './watched-figures.ts';

/**
 * The closed catalogue of log messages. A log line holds a message from here and fields from the list below:
 * nothing else can be logged, so nothing that a person typed ever is.
 */
export const LOG_MESSAGES = [
  'request answered',
  'request failed',
  'directory not read, referral taken in',
  'plans not read, referral taken in',
  'referral held',
  'red referral held',
  'referral held for a fault',
  'holding failed, referral refused',
  'held referrals wait',
  'held referral accepted',
  'held referral failed',
  'held referral set aside',
  'plans not read, staff told',
  'test taken in as real',
  'settings not read, the last known rules hold',
  'a version of the rules cannot be read',
  'search failed, sent for manual triage',
  'rules failed, sent for manual triage',
  'rules failed, found later but not assessed again',
  'rules failed, message sent for manual triage',
  'search after the event failed',
  'children not counted',
  'delivery failed',
  'delivered',
  'kept back',
  'records could not be delivered',
  'counting failed',
  'audit not handed on',
  'audit event not kept',
  'report written',
  'watched',
  'a step of the watch failed',
  'looked around',
  'the service’s own check came through',
  'the service’s own check failed',
  'draft reminders written',
  'draft reminder failed',
] as const;

export type LogMessage = (typeof LOG_MESSAGES)[number];

export interface LogFields {
  readonly level?: 'info' | 'warn' | 'error';
  readonly traceId?: string;
  /** Id of the route, as in the contract. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly code?: string;
  /** Class of an error, never its message: messages may quote what was typed. */
  readonly error?: string;
  /** Where in the code it was raised: function and file, without values. */
  readonly where?: string;
  readonly kind?: string;
  readonly count?: number;
  /** How old the oldest of what is counted is. */
  readonly minutes?: number;
  /** How the front door stands: numbers alone. */
  readonly figures?: Figures;
  /** Number of a version of the rules. */
  readonly version?: number;
}

export type Log = (message: LogMessage, fields: LogFields) => void;

/** Structured lines for CloudWatch, one JSON object each. */
export const logTo =
  (write: (line: string) => void, now: () => Date): Log =>
  (message, { level = 'info', ...fields }) =>
    write(JSON.stringify({ at: now().toISOString(), level, message, ...fields }));

/** A place in the code, as the engine writes it. No line of a message looks so, whatever was typed. */
const PLACE = /^ {4}at .+:\d+:\d+\)?$/;

/** The class of an error and where it was raised. */
export const errorFields = (error: unknown): Pick<LogFields, 'error' | 'where'> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const where = error.stack
    ?.split('\n')
    .find((line) => PLACE.test(line))
    ?.trim();
  return { error: error.name, ...(where !== undefined && { where }) };
};
