import type { WorkingCalendar } from '../authority.ts';
import { openMinutes, openTimeWords } from '../working-time/open-time.ts';

/** What a test referral is timed by. */
export const TEST_STEPS = {
  pulled: 'First pulled or taken',
  acknowledged: 'A social worker’s first step',
  rated: 'Rating confirmed or changed',
  decided: 'Decided for everybody',
  told: 'The referrer was told',
} as const;

export type TestStep = keyof typeof TEST_STEPS;

/** When each step was taken; absent where it was not. */
export type StepsTaken = Readonly<Partial<Record<TestStep, string | undefined>>>;

/** One step of a test against its clock. */
export interface TestTiming {
  readonly step: TestStep;
  readonly words: string;
  /** Instant; null where it was never taken. */
  readonly at: string | null;
  /** From receipt, in working time; null where it was never taken. */
  readonly took: string | null;
  /** By when it was due; null where no clock is set for it. */
  readonly due: string | null;
  /** Null where no clock is set for it. */
  readonly inTime: boolean | null;
}

export interface TestClocks {
  readonly receivedAt: string;
  /** By when the decision was due when it came in. */
  readonly due: string;
  readonly acknowledgeBy: string;
}

/**
 * How long a test took from receipt to each step, against its clocks as they were at receipt. What was never done
 * was not in time.
 */
export const testTimings = (
  taken: StepsTaken,
  { receivedAt, due, acknowledgeBy }: TestClocks,
  calendar: WorkingCalendar,
): TestTiming[] => {
  const clocks: StepsTaken = { acknowledged: acknowledgeBy, decided: due };
  const steps = Object.keys(TEST_STEPS) as TestStep[]; // Object.keys forgets the key type
  return steps.map((step) => {
    const [at, clock] = [taken[step], clocks[step]];
    return {
      step,
      words: TEST_STEPS[step],
      at: at ?? null,
      took: at === undefined ? null : openTimeWords(openMinutes(receivedAt, at, calendar)),
      due: clock ?? null,
      inTime: clock === undefined ? null : at !== undefined && at <= clock,
    };
  });
};
