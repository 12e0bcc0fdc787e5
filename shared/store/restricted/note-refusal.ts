import type { AccessStanding } from '../../domain/access/standing-of.ts';
import { recordLook } from '../audit/chain.ts';
import type { Happening } from '../audit/event.ts';
import type { Records } from '../records.ts';

/** Notes among the looks at a referral that somebody was refused, and what they had tried. */
export const noteRefusal = (
  records: Records,
  reference: string,
  by: Happening['by'],
  { standing, route, at }: { readonly standing: AccessStanding; readonly route: string; readonly at: string },
): Promise<void> =>
  recordLook(records, reference, { at, action: 'access-refused', by, detail: { standing, route } });
