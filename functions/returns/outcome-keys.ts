import { ALL_OUTCOMES, type OutcomeOffered } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ChildContact } from './child-contact.ts';

/** Keys of a value list that are true: `{ "NEW_REFERRAL": "Y" }`. */
export type KeysHeld = Readonly<Record<string, 'Y'>>;

type Rules = Pick<AuthoritySettings, 'outcomes'>;

/** The authority’s keys for its decisions; the usual ones for an outcome that it no longer offers. */
const keysOf = (
  { decisions }: Pick<ChildContact, 'decisions'>,
  { outcomes }: Rules,
): OutcomeOffered['ssd'][] =>
  decisions.flatMap(
    ({ outcome }) => [...outcomes, ...ALL_OUTCOMES].find(({ id }) => id === outcome)?.ssd ?? [],
  );

const held = (keys: readonly string[]): KeysHeld => Object.fromEntries(keys.map((key) => [key, 'Y']));

export const contactKeys = (contact: Pick<ChildContact, 'decisions'>, rules: Rules): KeysHeld =>
  held(keysOf(contact, rules).map((ssd) => ssd.contact));

export const referralKeys = (contact: Pick<ChildContact, 'decisions'>, rules: Rules): KeysHeld =>
  held(keysOf(contact, rules).flatMap(({ referral }) => referral ?? []));

/** Was nothing done about a social care referral? Only where that is all that the authority’s keys say of it. */
export const isReferralNfa = (contact: Pick<ChildContact, 'decisions'>, rules: Rules): boolean => {
  const keys = Object.keys(referralKeys(contact, rules));
  return keys.length > 0 && keys.every((key) => key === 'NFA');
};
