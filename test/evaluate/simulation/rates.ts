/**
 * How often what goes wrong, in a record that a referrer of ordinary care sends. Probabilities.
 * Source: docs/reference.md#matching; records already stored were looked over once and carry `STORED_SCALE` of it.
 */
export const RATES = {
  unborn: 0.006,
  placeholder: 0.004,
  initial: 0.01,
  forenameTypo: 0.1,
  nickname: 0.1,
  /** Of names that come from another alphabet or language, in families of that heritage and in others. */
  transliteration: 0.35,
  transliterationElsewhere: 0.05,
  /** Of English names with several spellings. */
  spelling: 0.12,
  surnameTypo: 0.06,
  surnameVariant: 0.012,
  surnameTransliteration: 0.25,
  nameChange: 0.045,
  doubleBarrel: 0.022,
  swap: 0.015,
  dobMissing: 0.06,
  dobJanuary: 0.03,
  dobSwap: 0.02,
  dobError: 0.03,
  moved: 0.2,
  postcodeMissing: 0.15,
  postcodeTypo: 0.03,
  sexMissing: 0.1,
  sexWrong: 0.002,
  /** Of NHS numbers given, those of a brother or sister. */
  nhsWrong: 0.012,
  motherTypo: 0.06,
} as const;

/** What happens to a child whatever care its referrer takes. */
export const FREE_OF_CARE: ReadonlySet<keyof typeof RATES> = new Set([
  'unborn',
  'transliteration',
  'transliterationElsewhere',
  'surnameTransliteration',
  'moved',
  'nameChange',
  'doubleBarrel',
]);

/** How it goes wrong, where it does: shares of the cases. */
export const MANNERS = {
  /** Of those transliterated, written in the family's own script. */
  originalScript: 0.03,
  /** Of those shortened after an honorific, called by the second name. */
  calledBySecond: 0.75,
  /** Of changed surnames, those where the record names the former one too. */
  formerNameKnown: 0.28,
  /** Of 1 January placeholders, those that say so. */
  januaryFlagged: 0.7,
  /** Of 1 January placeholders, those a year off. */
  januaryYearOff: 0.2,
  /** Of moves, those with the whole family; the others are to carers. */
  movedTogether: 0.7,
  /** Of moves, those with a new telephone number. */
  newPhone: 0.35,
  /** Days by which an expected date misses the birth (standard deviation). */
  expectedSpread: 9,
  /** Of records about the unborn, those that name the mother. */
  unbornMother: 0.95,
  unbornMotherBorn: 0.8,
} as const;

/** The share of the rates above that a stored record carries. */
export const STORED_SCALE = 0.4;

/** No care, however bad, spoils more of one field than this. */
export const WORST_RATE = 0.6;

/** Spread of referrers' care (standard deviation of its logarithm), and how many contacts each sends. */
export const REFERRERS = { spread: 0.6, contactsEach: 120, atLeast: 25 } as const;

/** Shares of records that hold a field at all: in the store and in a new referral. */
export const KNOWN = {
  nhs: { stored: 0.56, queried: 0.4 },
  upn: { stored: 0.5, queried: 0.2 },
  phone: { stored: 0.5, queried: 0.45 },
  email: { stored: 0.25, queried: 0.2 },
  mother: { stored: 0.65, queried: 0.55 },
  motherBorn: { stored: 0.4, queried: 0.3 },
} as const;

/** What is asked about: shares of all queries; the rest is about children of families never stored. */
export const QUERIES = { perChild: 0.8, stored: 0.51, sibling: 0.22, twin: 0.021 } as const;

/** Families. `sizes`: shares of those with one child, two, and so on. */
export const FAMILIES = {
  sizes: [0.38, 0.37, 0.16, 0.06, 0.03],
  twinPerBirth: 0.02,
  twinsOneSex: 0.65,
  /** Of twins, those of whom only one is stored: as many as the queries about new twins need. */
  splitTwins: 0.8,
  /** Of children beyond the first of a family, those stored. */
  alsoStored: 0.58,
  /** Brothers and sisters given an easily confused name, of those whose elder's name has one. */
  confusable: 0.08,
  doubleBarrelled: 0.03,
  motherSharesSurname: 0.6,
  halfSibling: 0.07,
  /** Boys of Muslim heritage with an honorific before the name they go by, and their brothers then. */
  honorific: 0.2,
  honorificBrother: 0.6,
  womensSurname: 0.12,
  singhOrKaur: 0.4,
  feminineSurname: 0.7,
  doubleForenameGirl: 0.04,
  doubleForenameBoy: 0.012,
} as const;

/** Shares of families by heritage of the name. */
export const GROUPS = {
  general: 0.8,
  'muslim-heritage': 0.11,
  'sikh-hindu': 0.03,
  'east-european': 0.06,
} as const;

export type Group = keyof typeof GROUPS;

/** Names of one heritage are this much rarer in families of the general group than in the country. */
export const HERITAGE_NAMES_ELSEWHERE = 0.08;

/** Of children in a list with duplicates, those standing there once, twice, three and four times. */
export const DUPLICATES = { copies: [0.6, 0.25, 0.1, 0.05] } as const;
