import type { MessageKind } from '../../../shared/domain/after-sending/message.ts';
import { NotificationBanner } from '../../components/notification-banner.tsx';
import { Phone } from '../../components/phone-numbers.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { Visit } from '../visit.ts';

/** What a message just received means, by its kind. */
const RECEIVED: Readonly<Record<MessageKind, string>> = {
  information: 'We have received what you added. The MASH reads it with the referral.',
  correction: 'We have received your correction. The MASH reads it with the referral.',
  withdrawal: 'We have received that you withdraw. The MASH reads your reason and still decides.',
  challenge: 'We have received your challenge. A manager reads it and looks at the decision again.',
  answer: 'We have received your answer.',
};

/** What the address says was just received; it holds no more than a code. */
export interface JustReceived {
  readonly kind: MessageKind;
  readonly phoneNow: boolean;
}

/** What the address says was just received, if that is a kind of message. */
export const justReceived = (
  kind: string | undefined,
  phone: string | undefined,
): JustReceived | undefined => {
  const known = Object.keys(RECEIVED).find((each): each is MessageKind => each === kind);
  return known && { kind: known, phoneNow: phone === 'now' };
};

/** Says that a message was received; to phone now comes before everything else. */
export const Received = ({ received, visit }: { received: JustReceived; visit: Visit }) => {
  const { name, number } = visit.settings.phones.emergencyDutyTeam;
  return (
    <>
      {received.phoneNow && (
        <WarningText>
          Phone {name} now on <Phone number={number} />. The MASH is closed and what you describe cannot wait:
          do not rely on this message alone.
        </WarningText>
      )}
      <NotificationBanner success>{RECEIVED[received.kind]}</NotificationBanner>
    </>
  );
};
