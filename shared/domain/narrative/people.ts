/** People as patterns name them. */
export const PERSON =
  'him|her|them|me|us|child|children|kid|kids|baby|babies|toddler|infant|newborn|mum|mummy|mother|dad|daddy|father|son|daughter|brother|sister|sibling|siblings|twins|boy|girl|wife|partner|girlfriend|victim|nan|someone|somebody|@name';

/** Adults by what they are to a child; a pronoun may be the child. */
export const ADULT =
  'mum|mummy|mother|dad|daddy|father|parent|parents|stepdad|stepfather|stepmum|stepmother|carer|carers|partner|boyfriend|girlfriend|husband|ex|uncle|aunt|auntie|nan|nana|gran|grandma|grandmother|grandad|grandpa|grandfather';

export const GROWN_UP = `${ADULT}|suspect|perpetrator|male|he|she`;

/** Adults whose `her` is somebody else, and adults whose `his` is. */
export const MEN =
  'he|dad|daddy|father|stepdad|stepfather|boyfriend|husband|uncle|grandad|grandpa|grandfather|man';
export const WOMEN =
  'she|mum|mummy|mother|stepmum|stepmother|girlfriend|wife|aunt|auntie|nan|nana|gran|grandma|grandmother|woman';

/** Those whom a parent most often fears. */
export const ABUSER = 'dad|daddy|father|stepdad|stepfather|partner|boyfriend|husband|ex';

/** Adults whose word against a child's account is no reason to be silent. */
export const ADULTS: ReadonlySet<string> = new Set([
  ...ADULT.split('|'),
  ...'mom wife suspect perpetrator male man family'.split(' '),
]);
