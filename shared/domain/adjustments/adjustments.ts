import type { ConsentOutcome } from '../consent/outcome.ts';
import type { QueueId } from '../queues.ts';

/** What a rule of the rating can be made to give; `off`: it is not asked. */
export const RULE_LEVELS = ['red', 'amber', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What becomes of one route. */
export interface RouteAdjusted {
  /** It is not taken: the next that fits is. */
  readonly off: boolean;
  /** Queues that it leads to beside its own. */
  readonly also: readonly QueueId[];
}

/** What an authority changed of the rules of the code: whatever is not named is as the code has it. */
export interface RulesChanged {
  /** By id of the rule. */
  readonly rating: Readonly<Record<string, RuleLevel>>;
  /** By id of the row. */
  readonly consent: Readonly<Record<string, ConsentOutcome>>;
  /** By id of the route. */
  readonly routing: Readonly<Record<string, RouteAdjusted>>;
}

/** The changes that hold, by the name under which they are stored with everything they decide. */
export interface Adjustments extends RulesChanged {
  /** For example `settings-4`. */
  readonly version: string;
}

/** Numbers of the settings that rules depend on. */
export const RULE_NUMBERS = [
  'redHours',
  'amberWorkingDays',
  'yellowWorkingDays',
  'acknowledgeWorkingDays',
  'repeatContacts',
  'repeatMonths',
  'sameIncidentHours',
] as const;
export type RuleNumber = (typeof RULE_NUMBERS)[number];
export type RuleNumbers = Readonly<Record<RuleNumber, number>>;

/** All that one version of the settings changes. */
export interface SettingsChange extends RulesChanged {
  readonly numbers: Readonly<Partial<Record<RuleNumber, number>>>;
}

export const NOTHING_CHANGED: SettingsChange = { rating: {}, consent: {}, routing: {}, numbers: {} };

/** A version of rules with what an authority changed of it: `ray-2026-11+settings-4`. */
export const namedBoth = (version: string, adjustments: Adjustments | undefined): string =>
  adjustments === undefined ? version : `${version}+${adjustments.version}`;
