import type { SenderMessage } from '../../domain/after-sending/message.ts';
import { saidInAnswer } from '../../domain/consent/said-in-answer.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import type { Reading } from '../messages/reading.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Heard } from './hear.ts';

/** What a referrer answers about agreement: of everybody the referral is about. Undefined where nothing is said of it. */
export const heardInAnswer = (
  { contacts }: StoredReferral,
  {
    message,
    by,
    at,
    rules,
  }: Reading & { readonly message: SenderMessage; readonly by: { id: string; name: string } },
): Heard | undefined => {
  const { consent } = message;
  // Fields of the form that were left empty say nothing.
  if (consent?.told === undefined && consent?.agreement === undefined) return undefined;
  const today = localDate(at, rules.calendar.timeZone);
  return {
    contacts: contacts.map(({ number }) => number),
    event: { ...saidInAnswer(consent, at, today), by: { id: by.id, name: by.name }, from: 'referrer' },
    message,
  };
};
