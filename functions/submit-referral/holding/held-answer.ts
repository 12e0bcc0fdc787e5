import type { Held } from '../../../shared/contract/answers/held.ts';
import { assess } from '../../../shared/domain/assess.ts';
import { NOTHING_FOUND } from '../../../shared/domain/prior-contact.ts';
import type { Level } from '../../../shared/domain/rating/level.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';

/** A submission as far as the answer to it depends on it. */
export interface ToTell {
  readonly what: Held['what'];
  readonly form: Referral;
  readonly sender: { readonly agencyId: string; readonly replyTo?: string | undefined };
  readonly reference: string;
  readonly receivedAt: string;
}

/**
 * How urgent it is by its own words: nobody can look now for what was known before, which could only make it more
 * urgent. Rules that break say red.
 */
const levelByItself = ({ form, sender, receivedAt }: ToTell, settings: AuthoritySettings): Level => {
  try {
    const findings = subjectsOf(form).map(() => NOTHING_FOUND);
    return assess(form, findings, settings, receivedAt, sender.agencyId, receivedAt).level;
  } catch {
    return 'red';
  }
};

/** What is told to whoever sent a referral that is held, and how urgent it is at least. */
export const heldAnswer = (
  toTell: ToTell,
  settings: AuthoritySettings,
): { readonly answer: Held; readonly level: Level } => {
  const { phones, calendar } = settings;
  const { what, reference, receivedAt, sender } = toTell;
  const phone = isOpen(receivedAt, calendar) ? phones.mash : phones.emergencyDutyTeam;
  const level = levelByItself(toTell, settings);
  return {
    level,
    answer: {
      held: true,
      what,
      reference,
      receivedAt,
      phone,
      phoneNow:
        level === 'red'
          ? {
              ...phone,
              words:
                'Phone now. Nobody at the desk can read this referral yet, and what you describe cannot wait: do not rely on this form alone.',
            }
          : null,
      whatHappensNext: [
        'It goes to the MASH by itself as soon as the service can take it in. The time at which you sent it counts.',
        sender.replyTo === undefined
          ? 'You gave no email address, so we cannot tell you when it has got there.'
          : 'We will email you when it has reached the MASH.',
        'You need not send it again. If you do, it is still received only once.',
        `If you cannot wait, phone ${phone.name}. They cannot read the referral yet: say what worries you, and quote the reference.`,
      ],
    },
  };
};
