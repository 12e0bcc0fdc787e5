import type { Preview } from '../../../shared/contract/preview.ts';
import type { ReferralBody } from '../answers/problems.ts';

/** Something that would help the MASH, with where to write it. It never stops a referral. */
export interface Prompt {
  readonly words: string;
  readonly page: string;
  readonly field: string;
}

const SEE_ATTACHED =
  /\b(see|as per|refer to|please find|detailed in|in the)\b[^.]{0,30}\b(attached|attachment|enclosed|report|email|e-mail|form|letter|document|chronology)\b/i;
/** A narrative this short that points elsewhere says nothing by itself: characters. */
const NOTHING_BY_ITSELF = 240;

const CHILD_WORDS =
  /\b(child|children|kids?|baby|babies|unborn|bump|boys?|girls?|sons?|daughters?|toddler|infant|teenager|young (person|people)|pupils?|students?|brothers?|sisters?|siblings?|twins?)\b/i;

const proseOf = ({ narrative, whatHappened }: ReferralBody): string =>
  [narrative, whatHappened].filter(Boolean).join('\n').trim();

const namesAChild = ({ children }: ReferralBody, prose: string): boolean =>
  children.some(({ given = '' }) =>
    given.split(/\s+/).some((name) => name.length > 1 && prose.toLowerCase().includes(name.toLowerCase())),
  );

const onNarrative = { page: 'worries', field: 'narrative' } as const;

const aboutNarrative = (referral: ReferralBody): Prompt[] => {
  const prose = proseOf(referral);
  const own = referral.children.some(({ ownWorry }) => (ownWorry ?? '').trim() !== '');
  if (prose === '' && !own)
    return [{ words: 'You have not written what you are worried about.', ...onNarrative }];
  if (prose.length < NOTHING_BY_ITSELF && SEE_ATTACHED.test(prose)) {
    return [
      {
        words: 'Your words point to another document, which we cannot see. Write what worries you here.',
        ...onNarrative,
      },
    ];
  }
  if (referral.children.length > 0 && !own && !CHILD_WORDS.test(prose) && !namesAChild(referral, prose)) {
    return [
      {
        words: 'You have written about adults. What does it mean for the child, day to day?',
        ...onNarrative,
      },
    ];
  }
  return [];
};

const isReasonMissing = ({ consent: { told, agreement, reason, reasonWords } }: ReferralBody): boolean =>
  (told !== 'yes' || agreement !== 'agreed') && reason === undefined && (reasonWords ?? '').trim() === '';

/** What would make a referral clearer. Source: docs/reference.md#good-referrals. */
export const promptsFor = (referral: ReferralBody, { beyondAnswers }: Preview): Prompt[] => [
  ...beyondAnswers.map(({ quote, words }) => ({
    words: `You wrote “${quote}”. Would you like to answer about this among the concerns: ${words}?`,
    page: 'concerns',
    field: '',
  })),
  ...aboutNarrative(referral),
  ...(referral.levelOfNeed === undefined
    ? [
        {
          words: 'You have not said which level of need you believe applies.',
          page: 'risk',
          field: 'levelOfNeed',
        },
      ]
    : []),
  ...(isReasonMissing(referral)
    ? [
        {
          words: 'You have not said why the family was not told, or why you refer without their agreement.',
          page: 'consent',
          field: 'reason',
        },
      ]
    : []),
];
