import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { WatchedFigure } from '../../../shared/http/watched-figures.ts';
import type { AlarmDeclaration } from './declaration.ts';
import type { CountedLine } from './field-metrics.ts';

/** An alarm in the field's own terms, on a figure that the service writes into its log or a line that it counts. */
export interface FieldAlarm extends AlarmDeclaration {
  readonly figure: WatchedFigure | CountedLine;
  readonly statistic: string;
  readonly period: Duration;
}

/** A figure that is written every minute: without it nobody watches. */
const EVERY_MINUTE = {
  sounds: 'from',
  statistic: Stats.MAXIMUM,
  period: Duration.minutes(1),
  silence: 'alarming',
} as const;

/** A line that should not be written: nothing is good news. */
const LINES = {
  sounds: 'from',
  statistic: Stats.SUM,
  period: Duration.minutes(5),
  periods: 1,
  silence: 'fine',
} as const;

/**
 * What is watched for children. The duty manager is told of an unclaimed red by the service itself; the alarm comes
 * later, for then that did not help.
 * @param escalated after how many minutes the duty manager is told, as the authority's settings say
 */
export const fieldAlarms = (escalated: number): readonly FieldAlarm[] => [
  {
    ...EVERY_MINUTE,
    name: 'unclaimed-red',
    figure: 'oldestUnclaimedRedMinutes',
    why: 'A red waits that nobody has taken, although the duty manager should have been told of it.',
    runbook: 'unclaimed-red',
    threshold: escalated + 15,
    periods: 5,
  },
  {
    ...EVERY_MINUTE,
    name: 'red-not-routed',
    figure: 'redsNotRouted',
    why: 'A red came in more than a minute ago and is in no queue of the MASH or the duty team.',
    runbook: 'red-not-routed',
    threshold: 1,
    periods: 3,
    enough: 2,
  },
  {
    ...EVERY_MINUTE,
    name: 'outbox-old',
    figure: 'outboxAgeSeconds',
    why: 'A message has waited for a quarter of an hour to be sent; it may be a red alert.',
    runbook: 'messages-not-sent',
    threshold: 900,
    periods: 5,
  },
  {
    ...EVERY_MINUTE,
    name: 'receipts-not-sent',
    figure: 'receiptsNotSent',
    why: 'Receipts have waited for more than five minutes: people do not know that their referral arrived.',
    runbook: 'messages-not-sent',
    threshold: 1,
    periods: 10,
  },
  {
    ...EVERY_MINUTE,
    name: 'daily-report-missing',
    figure: 'dailyReportMissing',
    why: 'The managers’ report of today was not made a quarter of an hour after it was due.',
    runbook: 'daily-report-missing',
    threshold: 1,
    periods: 5,
  },
  {
    name: 'synthetic-check',
    figure: 'syntheticSuccess',
    why: 'Two of the last three of the service’s own checks failed or were not made: a referral may not get in.',
    runbook: 'synthetic-check',
    threshold: 0,
    sounds: 'up-to',
    statistic: Stats.MAXIMUM,
    period: Duration.minutes(5),
    periods: 3,
    enough: 2,
    silence: 'alarming',
  },
  {
    ...LINES,
    name: 'rules-not-read',
    figure: 'rulesNotRead',
    why: 'The version of the rules in force could not be read: referrals are rated by the last that is known.',
    runbook: 'rules-not-read',
    threshold: 1,
  },
  {
    ...LINES,
    name: 'searches-failed',
    figure: 'searchesFailed',
    why: 'Earlier contacts could not be searched for: referrals go to the desk as red, for triage by hand.',
    runbook: 'manual-triage',
    threshold: 1,
  },
  {
    ...LINES,
    name: 'rules-failed',
    figure: 'rulesFailed',
    why: 'The rules broke on a referral: it went to the desk as red, for triage by hand.',
    runbook: 'manual-triage',
    threshold: 1,
  },
  {
    ...LINES,
    name: 'referrals-held',
    figure: 'referralsHeld',
    why: 'Referrals cannot be taken in: they are held, and nobody at the desk can see them.',
    runbook: 'held-referrals',
    threshold: 1,
  },
  {
    ...LINES,
    name: 'reds-held',
    figure: 'redsHeld',
    why: 'A referral that is red by its own words is held: nobody at the desk can see it.',
    runbook: 'held-referrals',
    threshold: 1,
    period: Duration.minutes(1),
  },
  {
    ...LINES,
    name: 'held-for-fault',
    figure: 'heldForFault',
    why: 'The service breaks on referrals although the records are there: they are held, and nobody can see them.',
    runbook: 'held-referrals',
    threshold: 1,
    period: Duration.minutes(1),
  },
  {
    ...LINES,
    name: 'held-waiting',
    figure: 'heldWaiting',
    why: 'Held referrals have waited for a quarter of an hour, and nobody at the desk can see them.',
    runbook: 'held-referrals',
    threshold: 1,
    periods: 3,
  },
  {
    ...LINES,
    name: 'held-set-aside',
    figure: 'heldSetAside',
    why: 'A held referral could not be accepted and was set aside: a person must take it in.',
    runbook: 'held-referrals',
    threshold: 1,
  },
  {
    ...LINES,
    name: 'holding-failed',
    figure: 'holdingFailed',
    why: 'A referral could neither be accepted nor held: whoever sent it was told to phone.',
    runbook: 'held-referrals',
    threshold: 1,
    period: Duration.minutes(1),
  },
];
