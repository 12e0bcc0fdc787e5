import type { Preview } from '../../../shared/contract/preview.ts';

/** What the service does with the answers about agreement, in the order in which it happens. */
export const whatWeDo = ({ consent, managerAuthorisesChecks }: Preview): string[] => {
  const received = 'Your referral is received and rated at once, whatever you answered.';
  switch (consent) {
    case 'proceed':
      return [
        received,
        'Because the family or the young person agreed, we may ask the agencies who know the child what they know.',
      ];
    case 'proceed-without-agreement':
      return [
        received,
        'Because a child may be at risk of significant harm, we go ahead without agreement. The law lets us share information to keep a child safe.',
        managerAuthorisesChecks
          ? 'Before we ask other agencies without the family knowing, a manager decides whether we may.'
          : 'We record that the family did not agree, and what they said.',
      ];
    case 'clarify-with-referrer':
      return [
        received,
        'Because you do not suspect significant harm and the family was not asked, we will ask you to talk to them and tell us what they say.',
        'The clock does not stop meanwhile. If we hear nothing, a manager decides what happens.',
      ];
    case 'manager-decision':
      return [
        received,
        'Because the family did not agree and you do not suspect significant harm, a manager decides what may be done. We ask no other agency before that.',
        'It is never closed by itself.',
      ];
  }
};
