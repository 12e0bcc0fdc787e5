import type { Submitted } from '../../shared/contract/answers/submitted.ts';
import type { Assessment } from '../../shared/domain/assessment.ts';
import type { Referral, Referrer } from '../../shared/domain/referral.ts';
import { tellTheReferrer } from '../../shared/domain/where-the-child-lives/tell-the-referrer.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';

const WHAT_NEXT = {
  open: [
    'A person in the MASH will read this and decide what happens next.',
    'If you are worried that nothing has happened, phone and give your reference.',
  ],
  closed: [
    'The MASH is closed now. It reads what arrives as soon as it opens again.',
    'Work that cannot wait is passed to the Emergency Duty Team.',
  ],
} as const;

const TOLD = {
  byEmail: 'When there is a decision we will email you a link to it. The email says nothing about the child.',
  onlyHere: 'You gave no email address, so please look up the decision with your reference.',
  byPhone:
    'You cannot look up here what becomes of it. Keep your reference and a copy: to hear or to add something, phone and quote the reference.',
} as const;

/** How somebody learns of the decision: whoever sent without an account and without a code can only phone. */
export const toldHow = ({ sentBy }: Referrer, replyTo: string | undefined): keyof typeof TOLD => {
  if (sentBy === 'public' || sentBy === 'young-person') return 'byPhone';
  return replyTo === undefined ? 'onlyHere' : 'byEmail';
};

const CONSENT_NEXT: Readonly<Record<string, string>> = {
  'clarify-with-referrer':
    'Please speak to the family about this referral, unless that would put anybody at risk. We will ask you what they said. We do not wait for that before we look.',
  'manager-decision': 'The family did not agree, so a manager will decide how to go on.',
};

/** What the referrer is told at once: the reference, what happens next, and to phone now where they must. */
export const submittedAnswer = (
  reference: string,
  receivedAt: string,
  form: Referral,
  assessment: Assessment,
  settings: AuthoritySettings,
  told: keyof typeof TOLD,
): Submitted => {
  const { phones } = settings;
  const { consent, clock, mashOpen, level } = assessment;
  const phone = mashOpen ? phones.mash : phones.emergencyDutyTeam;
  const asksOfReferrer = CONSENT_NEXT[consent.outcome];
  const livesElsewhere = tellTheReferrer(form, settings, phones.mash.name);
  return {
    reference,
    receivedAt,
    acknowledgeBy: clock.acknowledgeBy,
    phone,
    phoneNow:
      level === 'red' && !mashOpen
        ? {
            ...phone,
            words:
              'Phone the Emergency Duty Team now. The MASH is closed and what you describe cannot wait: do not rely on this form alone.',
          }
        : null,
    consent: { outcome: consent.outcome, words: consent.words },
    whatHappensNext: [
      ...(asksOfReferrer === undefined ? [] : [asksOfReferrer]),
      ...WHAT_NEXT[mashOpen ? 'open' : 'closed'],
      TOLD[told],
    ],
    ...(livesElsewhere.length > 0 && { livesElsewhere }),
  };
};
