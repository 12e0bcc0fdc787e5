import { Phone } from '../components/phone-numbers.tsx';
import type { Visit } from './visit.ts';
import { whomToPhone } from './whom-to-phone.ts';

/** Whom to phone at this hour, in a sentence. */
export const PhoneNow = ({ visit }: { visit: Pick<Visit, 'settings' | 'now'> }) => {
  const { name, number } = whomToPhone(visit.settings, visit.now);
  return (
    <p class="govuk-body">
      Phone {name} now on <Phone number={number} />. If a child is in immediate danger, call{' '}
      <Phone number="999" />.
    </p>
  );
};
