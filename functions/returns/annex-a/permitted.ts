import type { Ethnicity } from '../../../shared/domain/codes/ethnicities.ts';
import type { ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import type { Sex } from '../../../shared/domain/referral.ts';

/** What Annex A takes for gender. `d) Neither` is never written: the form asks for sex. Source: docs/reference.md#returns. */
export const GENDERS: Readonly<Record<Sex, string>> = {
  M: 'a) Male',
  F: 'b) Female',
  U: 'c) Not stated/recorded',
};

export const ETHNICITIES_OF_ANNEX_A: Readonly<Record<Ethnicity, string>> = {
  WBRI: 'a) WBRI',
  WIRI: 'b) WIRI',
  WIRT: 'c) WIRT',
  WOTH: 'd) WOTH',
  WROM: 'e) WROM',
  MWBC: 'f) MWBC',
  MWBA: 'g) MWBA',
  MWAS: 'h) MWAS',
  MOTH: 'i) MOTH',
  AIND: 'j) AIND',
  APKN: 'k) APKN',
  ABAN: 'l) ABAN',
  AOTH: 'm) AOTH',
  BCRB: 'n) BCRB',
  BAFR: 'o) BAFR',
  BOTH: 'p) BOTH',
  CHNE: 'q) CHNE',
  OOTH: 'r) OOTH',
  REFU: 's) REFU',
  NOBT: 't) NOBT',
};

export const SOURCES: Readonly<Record<ReferralSource, string>> = {
  '1A': 'a) 1A: Individual',
  '1B': 'b) 1B: Individual',
  '1C': 'c) 1C: Individual',
  '1D': 'd) 1D: Individual',
  '2A': 'e) 2A: Schools',
  '2B': 'f) 2B: Education services',
  '3A': 'g) 3A: Health services',
  '3B': 'h) 3B: Health services',
  '3C': 'i) 3C: Health services',
  '3D': 'j) 3D: Health services',
  '3E': 'k) 3E: Health services',
  '3F': 'l) 3F: Health services',
  '4': 'm) 4: Housing',
  '5A': 'n) 5A: LA services',
  '5B': 'o) 5B: LA services',
  '5C': 'p) 5C: LA services',
  '5D': 'p1) 5D: LA services',
  '6': 'q) 6: Police',
  '7': 'r) 7: Other legal agency',
  '8': 's) 8: Other',
  '9': 't) 9: Anonymous',
  '10': 'u) 10: Unknown',
};

export const REFERRAL_NFA = { yes: 'a) Yes', no: 'b) No' } as const;
