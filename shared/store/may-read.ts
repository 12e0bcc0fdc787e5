import { IMPORTED } from './items/form.ts';
import type { StoredReferral } from './read-referral.ts';

const ALLEGATION = 'allegation-against-professional';

/**
 * Is it about somebody who works with children? Asked of what was said too: a referral that was triaged by hand
 * may not have reached that queue.
 */
export const saysAllegation = ({
  form: { form },
  messages,
}: Pick<StoredReferral, 'form' | 'messages'>): boolean =>
  [form.concerns, ...[...form.children, ...messages].map(({ concerns }) => concerns)].some(
    (said) => said?.[ALLEGATION] === 'yes',
  );

/** Was it said, or did it come to the designated officer? Then the person may be a colleague of whoever sent it. */
export const isAboutStaff = (referral: Pick<StoredReferral, 'form' | 'messages' | 'work'>): boolean =>
  referral.work.some(({ queue }) => queue === 'lado') || saysAllegation(referral);

/** Who asks: somebody of an agency, or one person without an account. */
export interface Reader {
  readonly id: string;
  readonly agency?: string | undefined;
  readonly withoutAccount?: true | undefined;
}

/**
 * May this reader follow this referral? An agency's people see what their agency sent, but a concern about a
 * person who works with children only whoever sent it: the person may be a colleague. Somebody without an
 * account has no colleagues: they see what they sent themself.
 */
export const sentBy = (referral: StoredReferral, reader: Reader): boolean => {
  const { form } = referral;
  if (reader.withoutAccount === true) return form.senderId === reader.id;
  return (
    // What the council brought in from its own records was sent by nobody.
    form.senderId !== IMPORTED &&
    reader.agency !== undefined &&
    form.agencyId === reader.agency &&
    (form.senderId === reader.id || !isAboutStaff(referral))
  );
};
