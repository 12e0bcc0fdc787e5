import { REFERRALS } from '../draft/paths.ts';

/** Where a copy of a sent referral is shown, to read or print. */
export const copyPath = (reference: string): string => `${REFERRALS}/${reference}/copy`;
/** The same as a file to keep. */
export const copyFilePath = (reference: string): string => `${copyPath(reference)}.pdf`;
