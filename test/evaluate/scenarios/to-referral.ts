import type { RegisteredCase } from '../../../shared/store/open-cases.ts';
import {
  agencyOfPrior,
  agreementOf,
  answerOf,
  asksForOf,
  levelOf,
  reasonOf,
  USUAL_POSTCODE,
} from './defaults.ts';
import type { Scenario } from './scenario.ts';

type Written = Scenario['children'][number];

const answeredYes = (codes: readonly string[]): Record<string, 'yes'> =>
  Object.fromEntries(codes.map((code) => [code, 'yes']));

const personOf = (written: Written | Scenario['prior'][number]) => ({
  given: written.given,
  family: written.family,
  otherNames: written.otherNames,
  born: written.born,
  expected: written.expected,
  estimatedAge: written.estimatedAge,
  sex: written.sex,
  postcode: written.postcode ?? USUAL_POSTCODE,
});

const isYoungPersons = (scenario: Scenario): boolean =>
  /young person|self|child/i.test(scenario.agreedBy ?? '');

const childOf = (written: Written, scenario: Scenario) => {
  const own = isYoungPersons(scenario) ? true : scenario.youngPersonAgrees;
  const agrees = answerOf(own);
  return {
    ...personOf(written),
    nhsNumber: written.nhsNumber,
    upn: written.upn,
    socialWorker: scenario.socialWorker,
    ...(written.concerns !== undefined && { concerns: answeredYes(written.concerns) }),
    ...(agrees !== undefined && {
      ownAgreement: {
        agreement: agrees === 'yes' ? 'agreed' : agrees === 'no' ? 'refused' : 'not-asked',
        competent: answerOf(scenario.youngPersonCompetent),
      },
    }),
  };
};

/** A scenario as the referral that its referrer would send. */
export const referralOf = (scenario: Scenario): object => ({
  referrer: {
    agency: scenario.referrer.agency,
    source: scenario.referrer.source,
    anonymous: scenario.referrer.anonymous,
  },
  agencyReference: scenario.agencyReference,
  children: scenario.children.map((child) => childOf(child, scenario)),
  adults: scenario.adults.map(personOf),
  concerns: answeredYes([
    ...scenario.concerns,
    ...(scenario.allegationAgainstProfessional === true ? ['allegation-against-professional'] : []),
  ]),
  narrative: scenario.narrative,
  significantHarm: answerOf(scenario.significantHarm),
  levelOfNeed: levelOf(scenario),
  asksFor: asksForOf(scenario.asksFor),
  goesHomeAt: scenario.collectedAt,
  consent: {
    told: answerOf(scenario.told),
    // What a young person agreed for themself is recorded apart from what a parent did.
    agreement: isYoungPersons(scenario) ? 'not-known' : agreementOf(scenario.agreement),
    who: scenario.agreedBy,
    reason: reasonOf(scenario.notToldBecause),
    reasonWords: scenario.notToldBecause,
  },
});

/** An earlier contact: about the first child unless it names another, agreed and without worry. */
export const priorReferralOf = (prior: Scenario['prior'][number], scenario: Scenario): object => {
  const [first] = scenario.children;
  const { given, family, born, expected, estimatedAge, sex, postcode, nhsNumber, upn } = {
    ...first,
    ...prior,
  };
  return {
    referrer: agencyOfPrior(prior, scenario.referrer),
    agencyReference: prior.agencyReference,
    children: [
      {
        ...personOf({ given, family, born, expected, estimatedAge, sex, postcode, received: prior.received }),
        nhsNumber,
        upn,
      },
    ],
    concerns: answeredYes(prior.concerns ?? []),
    significantHarm: 'no',
    consent: { told: 'yes', agreement: 'agreed' },
  };
};

const PLANS = { protection: 'child-protection', need: 'child-in-need', care: 'child-in-care' } as const;

/** The authority's register as the scenario has it: each child who is open to a team. */
export const registerOf = (scenario: Scenario): RegisteredCase[] =>
  scenario.children.flatMap((child, at) => {
    const open = child.openTo ?? scenario.openTo;
    if (open === undefined) return [];
    const plan = Object.entries(PLANS).find(([word]) => open.plan?.toLowerCase().includes(word))?.[1];
    const { given, family, born, expected, postcode } = personOf(child);
    return [
      {
        caseId: `${scenario.id}-${at + 1}`,
        team: open.team,
        worker: open.worker,
        plan,
        child: { given, family, born, expected, postcode },
      },
    ];
  });
