import { EDUCATION_STORIES } from '../../../infra/local/demonstration/stories/education.ts';
import { HEALTH_STORIES } from '../../../infra/local/demonstration/stories/health.ts';
import { UNBORN_STORIES } from '../../../infra/local/demonstration/stories/midwifery.ts';
import { POLICE_AND_COUNCIL_STORIES } from '../../../infra/local/demonstration/stories/police-and-council.ts';
import type { Story } from '../../../infra/local/demonstration/stories/story.ts';

/** A kind of worry, from any of the year's senders. */
export interface YearStory extends Omit<Story, 'agencies'> {
  readonly agencies: readonly string[];
  readonly unborn?: boolean | undefined;
}

/** What senders write whom the demonstration does not have. */
const OTHERS: readonly YearStory[] = [
  {
    agencies: ['probation'],
    ages: [0, 17],
    concerns: ['parental-substance-misuse'],
    words: 'Under supervision after a drink-driving sentence and living with {child} again since Friday.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['information-and-advice', 'early-help', 'no-further-action'],
  },
  {
    agencies: ['harbour-domestic-abuse'],
    ages: [0, 17],
    concerns: ['domestic-abuse'],
    words: 'We support {child}’s mother, who left last month. He has found out the new address.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'early-help'],
    wholeFamily: true,
  },
  {
    agencies: ['public'],
    ages: [0, 12],
    concerns: ['early-neglect-signs'],
    words: 'The little ones next door are out until late and ask us for food.',
    harm: false,
    agreement: 'not-sought',
    outcomes: ['no-further-action', 'information-and-advice', 'early-help'],
    wholeFamily: true,
  },
  {
    agencies: ['public'],
    ages: [0, 17],
    concerns: [],
    words: 'I hear shouting through the wall most nights and a child crying. I do not know the name.',
    harm: true,
    agreement: 'not-sought',
    outcomes: ['no-further-action', 'social-care-assessment', 'information-and-advice'],
  },
];

/** Kinds of worry about children who are born. */
export const STORIES: readonly YearStory[] = [
  ...EDUCATION_STORIES,
  ...HEALTH_STORIES,
  ...POLICE_AND_COUNCIL_STORIES,
  ...OTHERS,
];

/** Kinds of worry about children who are not. */
export const BEFORE_BIRTH: readonly YearStory[] = UNBORN_STORIES.map((story) => ({ ...story, unborn: true }));
