/** People as patterns name them. */
export const PERSON =
  'him|her|them|me|us|child|children|kid|kids|baby|toddler|mum|mummy|mother|dad|daddy|son|daughter|brother|sister|boy|girl|wife|partner|girlfriend|victim|@name';

export const GROWN_UP =
  'mum|mummy|mother|dad|daddy|father|parent|parents|stepdad|stepfather|stepmum|stepmother|carer|carers|partner|boyfriend|girlfriend|husband|uncle|aunt|grandad|grandfather|suspect|perpetrator|male|he|she';

/** Adults by what they are to a child; a pronoun may be the child. */
export const ADULT =
  'mum|mummy|mother|dad|daddy|father|parent|parents|stepdad|stepfather|stepmum|stepmother|carer|partner|boyfriend|girlfriend|husband|uncle|aunt|grandad|grandfather';

/** Adults whose word against a child's account is no reason to be silent. */
export const ADULTS: ReadonlySet<string> = new Set(
  'mum mummy mother mom dad daddy father parent parents stepdad stepfather stepmum stepmother carer carers partner boyfriend girlfriend husband wife uncle aunt grandad grandfather grandmother nan suspect perpetrator male man family'.split(
    ' ',
  ),
);
