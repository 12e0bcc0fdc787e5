import { IMPORTED } from './items/form.ts';
import type { StoredReferral } from './read-referral.ts';

const ALLEGATION = 'allegation-against-professional';

/** Asked of what was said too: a referral that was triaged by hand may not have reached that queue. */
const isAllegation = ({ form: { form }, messages }: StoredReferral): boolean =>
  [form.concerns, ...[...form.children, ...messages].map(({ concerns }) => concerns)].some(
    (said) => said?.[ALLEGATION] === 'yes',
  );

/**
 * May somebody of this agency follow this referral? An agency's people see what their agency sent, but a
 * concern about a person who works with children only whoever sent it: the person may be a colleague.
 */
export const sentBy = (
  referral: StoredReferral,
  reader: { readonly id: string; readonly agency?: string | undefined },
): boolean => {
  const { form, work } = referral;
  return (
    // What the council brought in from its own records was sent by nobody.
    form.senderId !== IMPORTED &&
    reader.agency !== undefined &&
    form.agencyId === reader.agency &&
    (form.senderId === reader.id || !(work.some(({ queue }) => queue === 'lado') || isAllegation(referral)))
  );
};
