import type { RatingRule } from './rule.ts';

/** Significant or growing concern without immediate danger. */
export const AMBER_RULES: readonly RatingRule[] = [
  {
    id: 'amber.significant-harm',
    words: 'Significant harm suspected by the referrer',
    when: { significantHarm: 'yes' },
  },
  {
    id: 'amber.significant-harm-not-known',
    words: 'The referrer does not know whether there is significant harm, so it counts as suspected',
    when: { significantHarm: 'not-known' },
  },
  {
    id: 'amber.physical-chastisement',
    words: 'Hit, shaken, grabbed or smacked',
    when: { any: ['physical-chastisement'] },
  },
  { id: 'amber.self-harm', words: 'Self-harm without intent to die', when: { any: ['self-harm'] } },
  { id: 'amber.domestic-abuse', words: 'Domestic abuse in the household', when: { any: ['domestic-abuse'] } },
  { id: 'amber.missing-now', words: 'Missing now', when: { any: ['missing-now'] } },
  { id: 'amber.missing-episodes', words: 'Missing episodes, now home', when: { any: ['missing-episodes'] } },
  {
    id: 'amber.sexual-exploitation',
    words: 'Sexual exploitation indicators',
    when: { any: ['sexual-exploitation'] },
  },
  {
    id: 'amber.criminal-exploitation',
    words: 'Criminal exploitation indicators, not immediate',
    when: { any: ['criminal-exploitation'] },
  },
  { id: 'amber.trafficking', words: 'Trafficking or modern slavery', when: { any: ['trafficking'] } },
  { id: 'amber.fgm-risk', words: 'Risk of female genital mutilation', when: { any: ['fgm-risk'] } },
  {
    id: 'amber.forced-marriage',
    words: 'Forced marriage or so-called honour-based abuse',
    when: { any: ['forced-marriage'] },
  },
  { id: 'amber.radicalisation', words: 'Radicalisation', when: { any: ['radicalisation'] } },
  { id: 'amber.neglect', words: 'Neglect, lasting or getting worse', when: { any: ['neglect'] } },
  { id: 'amber.emotional-abuse', words: 'Emotional abuse', when: { any: ['emotional-abuse'] } },
  {
    id: 'amber.harmful-sexual-behaviour',
    words: 'Harmful sexual behaviour by a child',
    when: { any: ['harmful-sexual-behaviour'] },
  },
  {
    id: 'amber.parental-substance-misuse',
    words: 'Parent’s or carer’s drug or alcohol misuse',
    when: { any: ['parental-substance-misuse'] },
  },
  {
    id: 'amber.parental-mental-health-young-child',
    words: 'Parent’s or carer’s mental ill health, and a child who is or may be under five',
    when: { every: [{ any: ['parental-mental-health'] }, { age: 'under-5' }] },
  },
  {
    id: 'amber.previous-removal',
    words: 'A brother or sister was removed before',
    when: { any: ['previous-removal'] },
  },
  {
    id: 'amber.protection-plan',
    words: 'Child protection plan in place',
    when: { any: ['protection-plan'] },
  },
  {
    id: 'amber.allegation-against-professional',
    words: 'Allegation against a person who works with children',
    when: { any: ['allegation-against-professional'] },
  },
  { id: 'amber.arrested', words: 'Arrested or in custody', when: { any: ['arrested'] } },
  {
    id: 'amber.repeat-contacts',
    words: 'Third or later contact in six months: mandatory management review for cumulative harm',
    when: { history: 'repeat-contacts' },
  },
  {
    id: 'amber.level-of-need',
    words: 'The referrer believes that level of need 3 or 4 applies',
    when: { levelOfNeed: [3, 4] },
  },
];
