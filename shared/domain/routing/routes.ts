import type { QueueId } from '../queues.ts';
import type { RoutingFacts } from './facts.ts';
import * as is from './questions.ts';

/** One way into a queue. */
export interface Route {
  /** Stable id, for example `route.red`. */
  readonly id: string;
  readonly queues: readonly QueueId[];
  readonly words: string;
  /** The route is taken when every one of these is answered yes. */
  readonly when: readonly ((facts: RoutingFacts) => boolean)[];
}

/** Routes taken whatever other route is: special queues are in addition. Source: docs/reference.md#routing. */
export const ADDED_ROUTES: readonly Route[] = [
  {
    id: 'route.red',
    queues: ['mash'],
    words: 'Every red goes to the MASH, whatever other queue it is in',
    when: [is.red, is.mashOpen],
  },
  {
    id: 'route.red-out-of-hours',
    queues: ['emergency-duty-team'],
    words: 'Out of hours: every red is handed to the Emergency Duty Team, and the referrer is told to phone',
    when: [is.red, is.mashClosed],
  },
  {
    id: 'route.adult',
    queues: ['adult-safeguarding'],
    words: 'Concern about an adult at risk, no child involved',
    when: [is.adult],
  },
  {
    id: 'route.open-case',
    queues: ['allocated-team'],
    words: 'Open to a social work team: straight to the team, still rated and still timed',
    when: [is.openToTeam],
  },
  {
    id: 'route.open-case-likely',
    queues: ['mash'],
    words: 'Likely to be open to a team, but a name is missing, so the MASH looks too',
    when: [is.likelyOpenToTeam],
  },
  {
    id: 'route.claimed-social-worker',
    queues: ['mash'],
    words: 'The referrer names a social worker whom the register does not confirm',
    when: [is.claimedOpen],
  },
  {
    id: 'route.allegation',
    queues: ['lado', 'mash'],
    words:
      'Allegation against a person who works with children: to the designated officer as well as the MASH',
    when: [is.allegation],
  },
  {
    id: 'route.youth-homelessness',
    queues: ['youth-homelessness', 'mash'],
    words: '16 or 17 and homeless tonight',
    when: [is.homelessTonight, is.maybeSixteenOrSeventeen],
  },
  {
    id: 'route.repeat-contacts',
    queues: ['manager-decision'],
    words: 'Third or later contact in six months: a manager reviews it for cumulative harm',
    when: [is.repeat],
  },
  {
    id: 'route.consent-refused',
    queues: ['manager-decision'],
    words: 'Agreement refused and no significant harm suspected: a manager decides',
    when: [is.notRed, is.refused],
  },
  {
    id: 'route.consent-not-sought',
    queues: ['consent-clarification'],
    words: 'No agreement sought and no harm suspected: ask the referrer, one working day, clock running',
    when: [is.notRed, is.notSought],
  },
];

/**
 * The ordinary route of a child's contact that is not red, not open to a team and not held for agreement: the
 * first of these that fits.
 */
export const ORDINARY_ROUTES: readonly Route[] = [
  {
    id: 'route.domestic-abuse',
    queues: ['domestic-abuse-triage'],
    words: 'Domestic abuse in the household, no immediate danger',
    when: [is.amberForDomesticAbuse, is.amberForNothingElse],
  },
  {
    id: 'route.domestic-abuse-and-more',
    queues: ['domestic-abuse-triage', 'mash'],
    words: 'Domestic abuse in the household, with other concerns',
    when: [is.amberForDomesticAbuse],
  },
  {
    id: 'route.early-help',
    queues: ['early-help'],
    words: 'Request for early help, agreed, no indicator of harm',
    when: [is.earlyHelpRequest, is.yellow, is.agreed, is.saidNoHarm, is.mildInWords],
  },
  { id: 'route.mash', queues: ['mash'], words: 'To be screened by the MASH', when: [] },
];
