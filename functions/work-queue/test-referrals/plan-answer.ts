import type { TestListed, TestPlan, TestStanding } from '../../../shared/contract/test-referrals.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { AUDIT_ACTIONS } from '../../../shared/store/audit/event.ts';
import type { TestKeptBackItem, TestPlanItem } from '../../../shared/store/items/test-referral.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { testSubject } from '../../../shared/store/test-referrals/audit-subject.ts';
import { readSoFar, type TestSoFar } from '../../../shared/store/test-referrals/read-plans.ts';
import type { DeskDependencies } from '../desk.ts';
import { handlingOf, isDecided } from './handling.ts';
import { keptBackWords } from './kept-back-words.ts';

type Received = TestPlan['received'][number];

/** A plan with what became of it, and the referrals that came in for it. */
export interface TestRead {
  readonly plan: TestPlanItem;
  readonly soFar: TestSoFar;
  readonly referrals: readonly StoredReferral[];
}

export const readTestOf = async (
  { records }: Pick<DeskDependencies, 'records'>,
  plan: TestPlanItem,
): Promise<TestRead> => {
  const soFar = await readSoFar(records, plan.id);
  const read = await Promise.all(soFar.received.map(({ reference }) => readReferral(records, reference)));
  return { plan, soFar, referrals: read.flatMap((referral) => referral ?? []) };
};

const isRevealed = ({ contacts }: StoredReferral): boolean =>
  contacts.every(({ revealedAt }) => revealedAt !== undefined);

const standingOf = ({ plan, referrals }: TestRead, now: string): TestStanding => {
  // One that came in at the very moment of revealing waits to be revealed too.
  if (plan.revealed !== undefined && referrals.every(isRevealed)) return 'revealed';
  if (referrals.length > 0) return referrals.every(isDecided) ? 'decided' : 'received';
  return now < plan.until ? 'planned' : 'lapsed';
};

/** A plan as a line of the list. */
export const listedTest = (read: TestRead, now: string): TestListed => {
  const { id, agencyId, agencyName, agencyReference, tester, lapsesOn, planned } = read.plan;
  return {
    ...{ id, agency: { id: agencyId, name: agencyName }, agencyReference, tester, lapsesOn, planned },
    standing: standingOf(read, now),
  };
};

const receivedAnswer = async (referral: StoredReferral, deps: DeskDependencies): Promise<Received> => {
  const { reference, receivedAt } = referral.form;
  const revealed = isRevealed(referral);
  return {
    reference,
    receivedAt,
    people: referral.contacts.length,
    decided: referral.contacts.filter(({ decisions }) => Object.keys(decisions).length > 0).length,
    revealed,
    handling: revealed ? handlingOf(referral, await chainOf(deps.records, reference), deps.settings) : null,
  };
};

const countsOf = (keptBack: readonly TestKeptBackItem[]): TestPlan['keptBack'] =>
  [...new Set(keptBack.map(({ kind }) => kind))].map((kind) => ({
    kind,
    words: keptBackWords(kind),
    count: keptBack.filter((each) => each.kind === kind).length,
  }));

/** All that is known of one plan. How it was handled is told once it is revealed, to nobody before. */
export const testAnswer = async (deps: DeskDependencies, plan: TestPlanItem): Promise<TestPlan> => {
  const [read, events] = await Promise.all([
    readTestOf(deps, plan),
    chainOf(deps.records, testSubject(plan.id)),
  ]);
  return {
    ...listedTest(read, deps.now().toISOString()),
    scenario: plan.scenario,
    goodHandling: plan.goodHandling,
    received: await Promise.all(read.referrals.map((referral) => receivedAnswer(referral, deps))),
    keptBack: countsOf(read.soFar.keptBack),
    revealed: plan.revealed ?? null,
    events: events.map(({ at, action, by }) => ({ at, words: AUDIT_ACTIONS[action], by: by.name })),
  };
};
