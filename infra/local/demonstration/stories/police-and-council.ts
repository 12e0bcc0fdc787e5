import type { Story } from './story.ts';

/** What police, housing and youth justice write. */
export const POLICE_AND_COUNCIL_STORIES: readonly [Story, ...Story[]] = [
  {
    agencies: ['exampleshire-police'],
    ages: [0, 17],
    concerns: ['domestic-abuse'],
    words:
      'Called at 22:50 by a neighbour. Shouting, a broken plate, no injury. Children upstairs and awake. One party left for the night. Assessed as standard risk.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['information-and-advice', 'early-help', 'social-care-assessment'],
    wholeFamily: true,
  },
  {
    agencies: ['exampleshire-police'],
    ages: [0, 17],
    concerns: ['domestic-abuse', 'parental-substance-misuse'],
    words:
      'Third call to this address since the summer. Both adults had been drinking and were arguing in the street. The children were with a relative.',
    harm: true,
    agreement: 'not-sought',
    outcomes: ['social-care-assessment', 'early-help'],
    wholeFamily: true,
  },
  {
    agencies: ['exampleshire-police'],
    ages: [0, 17],
    concerns: ['domestic-abuse', 'domestic-abuse-high-risk', 'threat-to-kill'],
    words:
      'Victim reports threats to kill by message and that he still has keys. Assessed as high risk. Children in the house. Suspect not yet found.',
    harm: true,
    agreement: 'not-sought',
    outcomes: ['strategy-discussion'],
    wholeFamily: true,
  },
  {
    agencies: ['exampleshire-police'],
    ages: [11, 17],
    concerns: ['for-information'],
    words: '{child} was one of a group moved on from the bus station. No offence. For information.',
    harm: false,
    agreement: 'not-sought',
    outcomes: ['no-further-action', 'information-and-advice'],
    asksFor: 'information-only',
  },
  {
    agencies: ['exampleshire-police'],
    ages: [11, 17],
    concerns: ['missing-episodes'],
    words:
      '{child} reported missing at 21:00 and found at a friend’s house at 01:30. Said there had been a row. Home and well.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['information-and-advice', 'early-help'],
  },
  {
    agencies: ['exampleshire-police', 'youth-justice'],
    ages: [12, 17],
    concerns: ['arrested', 'criminal-exploitation'],
    words:
      '{child} arrested with small wraps and a quantity of cash, forty miles from home. Would not say who paid for the ticket.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['strategy-discussion', 'social-care-assessment'],
  },
  {
    agencies: ['housing-options'],
    ages: [16, 17],
    concerns: ['homeless-tonight'],
    words:
      '{child} came to the counter after being told to leave by mum’s partner. Has slept on sofas for a week and has nowhere tonight.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'specialist-team'],
  },
  {
    agencies: ['housing-options'],
    ages: [0, 17],
    concerns: ['money-or-housing'],
    words:
      'Family has notice to leave at the end of the month. Rent arrears agreed in a plan. Parents would like someone to talk to about the children’s schools.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
    wholeFamily: true,
  },
  {
    agencies: ['youth-justice'],
    ages: [12, 17],
    concerns: ['harmful-sexual-behaviour'],
    words:
      'A younger pupil’s family has complained of messages and touching by {child}. Police are aware. {child} is at home with both parents, who are working with us.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['specialist-team', 'social-care-assessment'],
  },
];
