/** Short forms that mean the same however they are typed. */
const ANY_CASE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bf: 'boyfriend',
    gf: 'girlfriend',
    yp: 'child',
    yps: 'children',
    dv: 'dv',
    "od'd": 'overdosed',
    oded: 'overdosed',
    meds: 'medication',
    tabs: 'tablets',
    pics: 'pictures',
    xmas: 'christmas',
    mums: 'mum',
    dads: 'dad',
    mummys: 'mummy',
    daddys: 'daddy',
    mam: 'mum',
    mom: 'mum',
    stepmom: 'stepmum',
    grandda: 'grandad',
    nite: 'night',
    wk: 'week',
    wks: 'weeks',
    mths: 'months',
    yo: 'old',
    wont: "won't",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    wasnt: "wasn't",
    werent: "weren't",
    hasnt: "hasn't",
    havent: "haven't",
    isnt: "isn't",
    arent: "aren't",
    cant: "can't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
  }),
);

/** Short forms that are a name or a word of their own in small letters. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MO: 'mother',
    FA: 'father',
    MGM: 'grandmother',
    PGM: 'grandmother',
    MGF: 'grandfather',
    PGF: 'grandfather',
    SH: 'selfharm',
    OD: 'overdose',
    DA: 'dv',
    RSO: 'rso',
  }),
);

/** The word that a short form stands for, or the word itself, in lower case. */
export const spelledOut = (typed: string, lower: string): string =>
  CAPITALS.get(typed) ?? ANY_CASE.get(lower) ?? lower;
