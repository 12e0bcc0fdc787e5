import type { ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import type { ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import type { Findings, PriorContact } from '../../../shared/domain/prior-contact.ts';
import type { Child, Referral, Sex } from '../../../shared/domain/referral.ts';
import scenarios from '../../fixtures/scenarios.json' with { type: 'json' };
import { at } from './local.ts';
import { yesTo } from './referrals.ts';

interface WrittenChild {
  readonly given: string;
  readonly family: string;
  readonly born?: string;
  readonly expected?: string;
  readonly estimatedAge?: number;
  readonly sex: Sex;
  readonly concerns?: readonly ConcernCode[];
}

interface WrittenPrior {
  readonly received: string;
  readonly source?: ReferralSource;
  readonly given?: string;
  readonly note?: string;
  readonly agencyReference?: string;
}

/** A scenario as written in the fixture; the fields that the tests of the domain read. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly received: string;
  readonly referrer: { readonly source: ReferralSource };
  readonly children: readonly WrittenChild[];
  readonly adults?: readonly { readonly given: string; readonly family: string; readonly born: string }[];
  readonly concerns: readonly ConcernCode[];
  readonly narrative: string;
  readonly told: boolean;
  readonly agreement: string;
  readonly notToldBecause?: string;
  readonly significantHarm: boolean;
  readonly asksFor?: string;
  readonly collectedAt?: string;
  readonly youngPersonAgrees?: boolean;
  readonly agencyReference?: string;
  readonly prior?: readonly WrittenPrior[];
  readonly openTo?: { readonly team: string; readonly plan?: string };
  readonly expect: {
    readonly ray?: string;
    readonly rayAtLeast?: string;
    readonly childRay?: readonly string[];
    readonly consent?: string;
    readonly queues?: readonly string[];
    readonly anyOf?: boolean;
    readonly notQueues?: readonly string[];
    readonly flags?: readonly string[];
    readonly notFlags?: readonly string[];
    readonly due?: string;
    readonly clockStarts?: string;
  };
}

// The import gives each scenario a type of its own; the fixture is one list of this shape.
export const SCENARIOS = scenarios.scenarios as unknown as readonly Scenario[];

const AGREEMENT = { agreed: 'agreed', refused: 'refused', 'not sought': 'not-sought' } as const;

const childOf = (written: WrittenChild, ownAgreement: boolean): Child => ({
  ...written,
  concerns: written.concerns === undefined ? undefined : yesTo(written.concerns),
  ownAgreement: ownAgreement ? { agreement: 'agreed' } : undefined,
});

export const referralOf = (written: Scenario): Referral => ({
  referrer: { source: written.referrer.source },
  agencyReference: written.agencyReference,
  children: written.children.map((child) => childOf(child, written.youngPersonAgrees === true)),
  adults: written.adults ?? [],
  concerns: yesTo(written.concerns),
  narrative: written.narrative,
  significantHarm: written.significantHarm ? 'yes' : 'no',
  asksFor: written.asksFor === 'early help' ? 'early-help' : undefined,
  goesHomeAt: written.collectedAt,
  consent: {
    told: written.told ? 'yes' : 'no',
    agreement: AGREEMENT[written.agreement as keyof typeof AGREEMENT] ?? 'not-known',
    reasonWords: written.notToldBecause,
  },
});

export const agencyOf = (source: ReferralSource | undefined): string => `agency-${source ?? 'any'}`;

const priorOf = (prior: WrittenPrior, index: number, written: Scenario): PriorContact => {
  const hourBefore = new Date(Date.parse(at(written.received)) - 3_600_000).toISOString();
  const [child] = written.children;
  const isSameChild = prior.given === undefined || prior.given === child?.given;
  return {
    contactId: `prior-${index}`,
    personId: isSameChild ? 'this-child' : 'another',
    receivedAt: prior.received === written.received.slice(0, 10) ? hourBefore : at(`${prior.received}T12:00`),
    agencyId: agencyOf(prior.source),
    agencyReference: prior.agencyReference,
    source: prior.source ?? '10',
    grade: isSameChild ? 'same' : 'possible',
    compared: [],
  };
};

export const findingsOf = (written: Scenario): Findings => ({
  priorContacts: (written.prior ?? []).map((prior, index) => priorOf(prior, index, written)),
  openCase:
    written.openTo === undefined
      ? undefined
      : {
          team: written.openTo.team,
          plan: written.openTo.plan === 'child protection' ? 'child-protection' : undefined,
          certainty: 'same',
        },
  incomplete: false,
});
