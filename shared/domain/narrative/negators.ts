import { isNegativeVerb } from './pattern.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say that what follows is not so, beside `not` and `doesn't`. */
export const NEGATORS = set('no never without nobody noone none neither nor nothing nil zero');

export const isNegator = (text: string): boolean => NEGATORS.has(text) || isNegativeVerb(text);

/** A new clause begins: what was negated before it is not negated after it. */
export const BREAKS = set(
  'but however although though yet because since after when whenever while as until till before so who which where whose despite except then if whether unless instead otherwise',
);

/** "No evidence of violence and abuse" goes on over `and`; other negatives do not. */
export const ABSENCE = set(
  'evidence sign signs disclosure disclosures concern concerns worry worries history allegation allegations report reports indication indications suggestion mention record records thoughts',
);

/** A clause of its own begins after `and` or a comma. */
export const SUBJECTS = set(
  "he she they it i we you there was is are were has had have mum mummy mother dad daddy father parents stepdad stepfather partner boyfriend uncle police this that then he's she's they're child children",
);

/** After a negative these turn it round or leave it open: "has not stopped", "not only", "not sure", "no doubt". */
export const UNDOING = set(
  'only just longer sure certain clear know knows known knew doubt idea excuse wonder matter reason explanation warning permission provocation consent first tell telling told admit admitted admitting remember remembered realise realised forget forgotten able allow allowed let safe happy surprised surprise rule ruled believe believed like help helped account always usually normally generally often regularly frequently constantly necessarily exclude dismiss discount',
);
export const UNDOING_STEMS = ['stop', 'ceas', 'refrain', 'fail', 'hesitat', 'prevent', 'protect'] as const;

/** "Does not want to die" is a no; "does not want to go home to be hit" is not. */
export const WANTING = set('want wants wanting wish');
export const ELSEWHERE = set('be go get see return come stay live');

export const SAYING = set(
  'says said say states stated told explained reports reported claims claimed insists insisted maintains maintained',
);
export const DENYING = set('deny denies denied denying');
/** After a negative these own up to what follows: "did not deny", "does not hide". */
export const UNDENYING = set(
  'deny denies denied denying denial dispute disputes disputed disputing hide hides hid hidden hiding conceal conceals concealed concealing contest contests contested refute refutes refuted secret',
);
/** "It is not okay that ...": after a negative these judge what follows and do not doubt it. */
export const JUDGING = set(
  'okay ok alright right normal acceptable fair fine good appropriate reasonable justified legal accident accidental mistake coincidence unusual uncommon rare unheard unlikely',
);
/** "Not certain that ...": after a negative these leave all that follows open. */
export const UNSURE = set('sure certain clear know known knows convinced confident satisfied');
/** Said of somebody's own account, whoever it is: "claims that he never touched her". */
export const CLAIMING = set('claims claimed insists insisted maintains maintained');

/** "Police ruled out any weapon": negative together with the `out` after them. */
export const RULING = set('rule rules ruled ruling');

export const ANSWERING = set('said says answered replied responded');
/** "... was not suspected": after the words that tell of it. */
export const NOT_FOUND = set(
  'suspected identified evident indicated apparent involved present happen happened occur occurred true',
);
