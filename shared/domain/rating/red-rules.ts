import type { RatingRule } from './rule.ts';

/** Reasonable cause to suspect that a child is suffering, or may suffer, significant harm now or today. */
export const RED_RULES: readonly RatingRule[] = [
  { id: 'red.immediate-danger', words: 'In danger now or today', when: { any: ['immediate-danger'] } },
  {
    id: 'red.sexual-abuse-disclosed',
    words: 'Allegation or disclosure of sexual abuse',
    when: { any: ['sexual-abuse-disclosed'] },
  },
  {
    id: 'red.injury-non-mobile',
    words: 'Injury to a non-mobile baby or a child who cannot move about',
    when: { any: ['injury-non-mobile'] },
  },
  {
    id: 'red.injury-serious-or-unexplained',
    words: 'Serious injury, or one with an unexplained or changing account',
    when: { any: ['injury-serious-or-unexplained'] },
  },
  {
    id: 'red.returns-to-alleged-perpetrator',
    words: 'Child returns to the alleged perpetrator today',
    when: { any: ['returns-to-alleged-perpetrator'] },
  },
  {
    id: 'red.suicide-intent',
    words: 'Active suicide intent, or has just attempted to end their life',
    when: { any: ['suicide-intent'] },
  },
  {
    id: 'red.strangulation',
    words: 'Strangulation or suffocation in the household',
    when: { any: ['strangulation'] },
  },
  { id: 'red.weapon', words: 'Weapon used, shown or kept within reach', when: { any: ['weapon'] } },
  { id: 'red.threat-to-kill', words: 'Threat to kill', when: { any: ['threat-to-kill'] } },
  {
    id: 'red.domestic-abuse-high-risk',
    words: 'High-risk domestic abuse, or the suspect can reach the child',
    when: { any: ['domestic-abuse-high-risk'] },
  },
  { id: 'red.alone-now', words: 'Young child alone or unsupervised now', when: { any: ['alone-now'] } },
  {
    id: 'red.homeless-tonight',
    words: '16 or 17 and homeless tonight',
    when: { any: ['homeless-tonight'] },
  },
  {
    id: 'red.missing-and-exploited',
    words: 'Missing now, with indicators of sexual or criminal exploitation or trafficking',
    when: {
      every: [
        { any: ['missing-now'] },
        { any: ['sexual-exploitation', 'criminal-exploitation', 'trafficking'] },
      ],
    },
  },
  {
    id: 'red.taken-abroad-soon',
    words:
      'Risk of female genital mutilation, forced marriage or trafficking, and may be taken abroad within seven days',
    when: {
      every: [
        { any: ['fgm-risk', 'forced-marriage', 'trafficking'] },
        { any: ['taken-abroad-within-7-days'] },
      ],
    },
  },
  {
    id: 'red.baby-at-risk',
    words:
      'Under one, or unborn and due within four weeks, with domestic abuse, substance misuse, neglect or previous removals',
    when: {
      every: [
        { age: 'under-1-or-due-within-4-weeks' },
        { any: ['domestic-abuse', 'parental-substance-misuse', 'neglect', 'previous-removal'] },
      ],
    },
  },
  {
    id: 'red.injury-on-protection-plan',
    words: 'Child protection plan in place, and an injury',
    when: {
      every: [
        { any: ['protection-plan'] },
        { any: ['injury-non-mobile', 'injury-serious-or-unexplained', 'injury-minor-explained'] },
      ],
    },
  },
];
