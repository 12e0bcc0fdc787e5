import type { Pattern } from './pattern.ts';
import { ADULT, MEN, PERSON, WOMEN } from './people.ts';

const BODY = 'back|knee|ankle|foot|toe|shoulder|hip';
const HITTING = 'hit|hits|hitting|kick|kicks|kicked|kicking|punched|punching|pushed|slapped';
const BY_HITTING = 'hitting|punching|kicking|slapping|beating|throwing|twisting';

/** Phrases that begin like harmless ones and are not: where one stands, no harmless phrase begins. */
export const HARM_AFTER_ALL: readonly Pattern[] = [
  // The knocks of children among themselves are harmless; an adult's are not.
  `${ADULT}|teacher|staff|coach|man|woman .. ${HITTING} other|another`,
  `hit|hits|hitting .. wall|tree|post with .. ${PERSON}|head|face`,
  // "Mum hurt her back" may be her own; "dad hurt her back" is not his.
  `${MEN} hurt|hurts|hurting her|my ${BODY}`,
  `${WOMEN} hurt|hurts|hurting his|my ${BODY}`,
  `hurt|hurts|hurting his|her|their|my ${BODY} ... by ${BY_HITTING}`,
];
