import { Details } from '../../components/details.tsx';

/** What each measure means, in one plain line. Source: docs/reference.md#figures. */
const MEANINGS: readonly (readonly [string, string])[] = [
  ['Contact', 'One child in one referral: a referral about three children is three contacts.'],
  [
    'Open',
    'Waits in a queue, is held by somebody, or waits to be countersigned. Whatever waits in two queues counts in both.',
  ],
  ['Working days', 'Days on which the MASH was open that have begun since the one on which it came in.'],
  ['Decision clock', 'Red: four hours. Amber: the same time on the next working day. Yellow: on the third.'],
  [
    'Next step clock',
    'A social worker takes a first step within one working day; the automatic receipt is none.',
  ],
  ['About to slip', 'Due within the next four hours.'],
  ['Red that nobody has taken', 'Waits in a queue and nobody holds it.'],
  ['Decided', 'The last decision about the contact took effect that day and nothing about it waits.'],
  ['In time', 'Decided before it was due by the clock of its rating.'],
  ['Social care referral', 'The decision is an assessment by a social worker or a strategy discussion.'],
  ['Conversion', 'Of the contacts decided, how many became social care referrals.'],
  ['Repeat contact', 'The third or a later contact about the same child in six months.'],
  ['Repeat social care referral', 'The child had become a social care referral in the twelve months before.'],
  [
    'Agreement missing',
    'The referrer said neither that the family agreed nor that it refused. Parents who disagree count as refused.',
  ],
  ['Referrer not told', 'Decided, and whoever referred has not been sent what was decided.'],
];

/** What the measures mean, for whoever is not sure. */
export const Definitions = () => (
  <Details summary="What each measure means" classes="app-not-printed">
    <dl class="govuk-body">
      {MEANINGS.map(([term, meaning]) => (
        <>
          <dt class="govuk-!-font-weight-bold">{term}</dt>
          <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-2">{meaning}</dd>
        </>
      ))}
    </dl>
    <p class="govuk-body">Test referrals are in no figure.</p>
  </Details>
);
