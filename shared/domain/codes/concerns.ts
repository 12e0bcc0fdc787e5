/**
 * The closed list of concerns a referrer can answer yes, no or not known to, in the order the form asks.
 * Sources: docs/reference.md#concern-codes.
 */
export const CONCERN_GROUPS = [
  {
    name: 'Danger and abuse',
    concerns: [
      { code: 'immediate-danger', words: 'Child in danger now or today' },
      { code: 'sexual-abuse-disclosed', words: 'Sexual abuse disclosed, seen or alleged' },
      { code: 'physical-chastisement', words: 'Hit, shaken, grabbed or smacked' },
      { code: 'emotional-abuse', words: 'Emotional abuse' },
      { code: 'neglect', words: 'Neglect, lasting or getting worse' },
      { code: 'early-neglect-signs', words: 'Early signs: hungry, tired, unkempt' },
      { code: 'alone-now', words: 'Young child alone or unsupervised now' },
      {
        code: 'returns-to-alleged-perpetrator',
        words: 'Goes home today to the person alleged to have harmed them',
      },
    ],
  },
  {
    name: 'Injuries',
    concerns: [
      { code: 'injury-non-mobile', words: 'Any injury to a baby or child who cannot move about' },
      {
        code: 'injury-serious-or-unexplained',
        words: 'Serious injury, poisoning, or an injury with no or a changing account',
      },
      { code: 'injury-minor-explained', words: 'Minor injury with a consistent account, or an old mark' },
    ],
  },
  {
    name: 'Domestic abuse and violence',
    concerns: [
      { code: 'domestic-abuse', words: 'Domestic abuse in the household' },
      {
        code: 'domestic-abuse-high-risk',
        words: 'Domestic abuse assessed as high risk, or the abuser can reach the child',
      },
      { code: 'strangulation', words: 'Strangulation or suffocation in the household' },
      { code: 'weapon', words: 'Weapon used, shown or kept within reach' },
      { code: 'threat-to-kill', words: 'Threat to kill' },
    ],
  },
  {
    name: 'Self-harm and feelings',
    concerns: [
      { code: 'suicide-intent', words: 'Intends or has just attempted to end their life' },
      { code: 'self-harm', words: 'Self-harm without intent to die' },
      { code: 'low-mood', words: 'Low mood, bereavement, withdrawn' },
    ],
  },
  {
    name: 'Missing and exploitation',
    concerns: [
      { code: 'missing-now', words: 'Missing now' },
      { code: 'missing-episodes', words: 'Missing episodes, now home' },
      { code: 'sexual-exploitation', words: 'Sexual exploitation indicators' },
      { code: 'criminal-exploitation', words: 'Criminal exploitation, county lines or gang indicators' },
      { code: 'trafficking', words: 'Trafficking or modern slavery' },
      { code: 'radicalisation', words: 'Radicalisation' },
      { code: 'harmful-sexual-behaviour', words: 'Harmful sexual behaviour by a child' },
      { code: 'arrested', words: 'Arrested or in custody' },
    ],
  },
  {
    name: 'So-called honour-based abuse and travel',
    concerns: [
      { code: 'fgm-risk', words: 'Risk of female genital mutilation' },
      { code: 'forced-marriage', words: 'Forced marriage or honour-based abuse' },
      { code: 'taken-abroad-within-7-days', words: 'May be taken abroad within seven days' },
    ],
  },
  {
    name: 'Parents and home',
    concerns: [
      { code: 'parental-substance-misuse', words: "Parent's or carer's drug or alcohol misuse" },
      { code: 'parental-mental-health', words: "Parent's or carer's mental ill health" },
      { code: 'previous-removal', words: 'Brother or sister removed before' },
      { code: 'protection-plan', words: 'On a child protection plan, here or elsewhere' },
      { code: 'homeless-tonight', words: '16 or 17 and nowhere to sleep tonight' },
      { code: 'money-or-housing', words: 'Money or housing trouble' },
      { code: 'young-carer', words: 'Young carer' },
      { code: 'parenting-support', words: 'Parent would welcome help' },
    ],
  },
  {
    name: 'School and health',
    concerns: [
      { code: 'school-absence', words: 'School absence' },
      { code: 'not-seen', words: 'Education or care cannot be seen or checked' },
      { code: 'health-not-managed', words: 'Health need not met at home' },
    ],
  },
  {
    name: 'About this referral',
    concerns: [
      {
        code: 'allegation-against-professional',
        words: 'Allegation against someone who works with children',
      },
      { code: 'for-information', words: 'For information only' },
    ],
  },
] as const;

export type ConcernCode = (typeof CONCERN_GROUPS)[number]['concerns'][number]['code'];

/** Every concern code, once, in the order the form asks. */
export const CONCERN_CODES: readonly ConcernCode[] = CONCERN_GROUPS.flatMap((group) =>
  group.concerns.map((concern) => concern.code),
);

/** What each concern code means, in words a referrer would use. */
export const CONCERN_WORDS: Readonly<Record<ConcernCode, string>> = Object.fromEntries(
  CONCERN_GROUPS.flatMap((group) => group.concerns.map((concern) => [concern.code, concern.words])),
  // Object.fromEntries forgets the key type; the list above is the whole of ConcernCode.
) as Record<ConcernCode, string>;
