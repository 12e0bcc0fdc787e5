/** Parts from which surnames too rare for any table are made. */
export const RARE_SURNAME_STARTS = `
hather wether brack thirl ashen cold durl fern garl hast ickle kettle lang marsh nether orm penn quar ravens
skel thorn under wick yarn alder birk cuth dray ells frost gris hollow ingle kirk loxt mickle nutt oaken
prest rother stan tarn ulver wald whit bram cor dun ed far grim hal kel lud mor nor os pad rad sel tor
wal blen car den ever fal gos hul kim lam mel pol rin sax tal wen yel`;
export const RARE_SURNAME_ENDS = `
ton ley worth by well bury field wick ham stead shaw croft gate ridge combe bourne ford dale thwaite man
son er ing cote don low mere hurst side smith sall more gill house kin land thorpe cott nall dge bank
stock bridge mouth wood`;

/** Second halves of forenames such as Lily-Mae and Tommy-Lee. */
export const SECOND_FORENAMES_GIRLS = 'rose mae may grace louise leigh jane ann marie belle rae lee jo hope';
export const SECOND_FORENAMES_BOYS = 'lee james jay john joe george jack ray thomas junior';

/** What stands in a form in place of a forename nobody knows. */
export const PLACEHOLDERS = `
baby|unknown|not known|infant|baby boy|baby girl|male|female|child|n/k|unnamed|tbc`;
export const UNBORN_NAMES = 'unborn|unborn baby|unborn child|baby|ub|bump|foetus|';
