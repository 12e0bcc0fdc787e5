import { yearsOf } from '../age.ts';
import type { RoutingFacts } from './facts.ts';

/** Yes-or-no questions about a contact that the routes are written with. */
type Question = (facts: RoutingFacts) => boolean;

const DOMESTIC_ABUSE_RULE = 'amber.domestic-abuse';

export const red: Question = ({ rating }) => rating.level === 'red';
export const notRed: Question = (facts) => !red(facts);
export const yellow: Question = ({ rating }) => rating.level === 'yellow';
export const mashOpen: Question = (facts) => facts.mashOpen;
export const mashClosed: Question = (facts) => !facts.mashOpen;

export const adult: Question = ({ about }) => about === 'adult';
export const openToTeam: Question = ({ openCase }) =>
  openCase !== undefined && openCase.certainty !== 'possible';
export const likelyOpenToTeam: Question = ({ openCase }) => openCase?.certainty === 'likely';
export const claimedOpen: Question = ({ claimsSocialWorker, openCase }) =>
  claimsSocialWorker && openCase?.certainty !== 'same';

export const allegation: Question = ({ concerns }) => concerns['allegation-against-professional'] === 'yes';
export const homelessTonight: Question = ({ concerns }) => concerns['homeless-tonight'] === 'yes';
export const maybeSixteenOrSeventeen: Question = ({ age }) => {
  const years = yearsOf(age);
  return age.kind === 'unknown' || years === 16 || years === 17;
};
export const repeat: Question = ({ isRepeat }) => isRepeat;

export const agreed: Question = ({ consent }) => consent === 'proceed';
export const refused: Question = ({ consent }) => consent === 'manager-decision';
export const notSought: Question = ({ consent }) => consent === 'clarify-with-referrer';

export const amberForDomesticAbuse: Question = ({ rating }) =>
  rating.level === 'amber' && rating.rules.some(({ id }) => id === DOMESTIC_ABUSE_RULE);
export const amberForNothingElse: Question = ({ rating }) =>
  rating.rules.every(({ id }) => id === DOMESTIC_ABUSE_RULE);

export const earlyHelpRequest: Question = ({ asksFor }) => asksFor === 'early-help';
export const saidNoHarm: Question = ({ significantHarm }) => significantHarm === 'no';
export const mildInWords: Question = ({ raisedByNarrative }) => !raisedByNarrative;
