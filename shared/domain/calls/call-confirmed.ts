import type { Referral } from '../referral.ts';

const REFERENCE = /^([A-Z]{2,4})([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/;

/**
 * The reference of the call that a form says it confirms, tidied as people type references; undefined where it
 * says none, or something that can be none.
 */
export const callConfirmed = ({ followsCall = '' }: Pick<Referral, 'followsCall'>): string | undefined => {
  const [, prefix, first, second] =
    REFERENCE.exec(followsCall.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')) ?? [];
  return prefix === undefined ? undefined : `${prefix}-${first}-${second}`;
};
