import type { AgreementAnswers } from '../../../shared/domain/consent/answers.ts';
import type { Child, Referral } from '../../../shared/domain/referral.ts';
import { type AgencyId, referrerOf } from './agencies.ts';
import type { Chance } from './chance.ts';
import type { Household } from './households.ts';
import type { Story } from './stories/story.ts';

interface Given {
  readonly chance: Chance;
  readonly household: Household;
  readonly story: Story;
  readonly agencyId: AgencyId;
  readonly receivedAt: string;
}

/** How the same names come out of another agency's records. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  Mohammed: 'Muhammad',
  Ayesha: 'Aisha',
  Oleksandr: 'Aleksander',
  Łukasz: 'Lukasz',
  Sofiia: 'Sofia',
  Yuliia: 'Yulia',
  Ollie: 'Oliver',
  Ben: 'Benjamin',
  Zac: 'Zachary',
  Jess: 'Jessica',
  Yusuf: 'Yousuf',
  Finley: 'Finlay',
};

/** A child as one agency knows it: now and then without a number, at no postcode, or otherwise spelt. */
const asKnown = (chance: Chance, child: Child): Child => {
  const respelt = chance.inHundred(30) ? OTHER_SPELLINGS[child.given ?? ''] : undefined;
  const { nhsNumber, postcode, ...rest } = child;
  return {
    ...rest,
    ...(respelt === undefined ? {} : { given: respelt }),
    ...(nhsNumber !== undefined && chance.inHundred(60) ? { nhsNumber } : {}),
    ...(postcode !== undefined && chance.inHundred(90) ? { postcode } : {}),
  };
};

const consentOf = ({ story, receivedAt }: Given): AgreementAnswers => {
  if (story.agreement === 'agreed') {
    return {
      told: 'yes',
      agreement: 'agreed',
      who: 'mother',
      how: 'spoken',
      agreedOn: receivedAt.slice(0, 10),
    };
  }
  if (story.agreement === 'refused') {
    return {
      told: 'yes',
      agreement: 'refused',
      who: 'mother',
      reasonWords: 'We think the risk outweighs it.',
    };
  }
  return story.harm
    ? { told: 'no', agreement: 'not-sought', reason: 'increased-risk-to-child' }
    : { told: 'no', agreement: 'not-sought' };
};

const form = (given: Given, children: readonly Child[], narrative: string): Referral => ({
  referrer: referrerOf(given.agencyId),
  ...(given.agencyId === 'exampleshire-police'
    ? {
        agencyReference: `EX-${given.receivedAt.slice(5, 10).replace('-', '')}-${given.chance.between(1000, 9999)}`,
      }
    : {}),
  children,
  adults: given.household.adults,
  concerns: Object.fromEntries(given.story.concerns.map((code) => [code, 'yes' as const])),
  narrative,
  significantHarm: given.story.harm ? 'yes' : 'no',
  ...(given.story.asksFor === undefined ? {} : { asksFor: given.story.asksFor }),
  consent: consentOf(given),
});

/** A form about one child, with brothers and sisters where the story is the family's. */
export const writeForm = (given: Given & { readonly child: Child }): Referral => {
  const { chance, household, story, child } = given;
  const siblings = story.wholeFamily === true ? household.children.filter((other) => other !== child) : [];
  const children = [child, ...siblings].map((one) => asKnown(chance, one));
  return form(given, children, story.words.replaceAll('{child}', children[0]?.given ?? 'The child'));
};

/** A form about a child who is expected in six to thirty weeks. */
export const writeUnbornForm = (given: Given): Referral => {
  const [{ family, address, postcode, ethnicity, firstLanguage }] = given.household.children;
  const due = Date.parse(given.receivedAt) + given.chance.between(42, 210) * 86_400_000;
  const expected = new Date(due).toISOString().slice(0, 10);
  const unborn: Child = { family, expected, sex: 'U', address, postcode, ethnicity, firstLanguage };
  return form(given, [unborn], given.story.words);
};
