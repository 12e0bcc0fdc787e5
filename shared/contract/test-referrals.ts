import * as z from 'zod';
import { level } from './answers/words.ts';
import { calendarDate, instant, line, prose, referenceOf } from './fields.ts';
import type { Frozen } from './frozen.ts';

const filled = (text: typeof prose, error: string) => text.refine((words) => words.trim() !== '', { error });

/** Plan a test referral that nobody at the desk knows of. */
export const testPlanned = z
  .strictObject({
    /** Id of the agency that it will come from. */
    agency: line.min(1, { error: 'Choose an agency' }),
    scenario: filled(prose, 'Enter the story that will be sent'),
    goodHandling: filled(prose, 'Enter what good handling looks like'),
    tester: filled(line, 'Enter who will send it'),
    /** The last day on which it may come in. */
    lapsesOn: calendarDate,
  })
  .meta({ id: 'TestPlanned' });

/** Say to everybody that it was a test. */
export const testRevealed = z
  .strictObject({ reason: filled(prose, 'Enter why you reveal it now') })
  .meta({ id: 'TestRevealed' });

/**
 * `planned`: nothing has come in; `lapsed`: nor can it any more; `received`: somebody has it to decide; `decided`:
 * everybody in it has a decision; `revealed`: everybody may know.
 */
export const TEST_STANDINGS = ['planned', 'lapsed', 'received', 'decided', 'revealed'] as const;

const by = z.strictObject({ id: z.string(), name: z.string() });
const done = z.strictObject({ by, at: instant });

/** A line of the list of tests. */
export const testListed = z
  .strictObject({
    id: z.uuid(),
    agency: z.strictObject({ id: z.string(), name: z.string() }),
    agencyReference: z.string(),
    tester: z.string(),
    lapsesOn: z.iso.date(),
    planned: done,
    standing: z.enum(TEST_STANDINGS),
  })
  .meta({ id: 'TestListed' });

const timing = z.strictObject({
  step: z.enum(['pulled', 'acknowledged', 'rated', 'decided', 'told']),
  words: z.string(),
  at: instant.nullable(),
  /** From receipt, in working time. */
  took: z.string().nullable(),
  due: instant.nullable(),
  inTime: z.boolean().nullable(),
});

const decision = z.strictObject({
  queue: z.string(),
  outcome: z.string(),
  rationale: z.string(),
  impactOnChild: z.string(),
  tellReferrer: z.string(),
  by,
  at: instant,
  countersignedBy: by.nullable(),
});

const contact = z.strictObject({
  number: z.int(),
  label: z.string(),
  suggested: level,
  level,
  rated: z.strictObject({ by, at: instant, reason: z.string().nullable() }).nullable(),
  agreement: z.string(),
  decisions: z.array(decision),
});

/** How one test referral was handled. */
export const testHandling = z
  .strictObject({
    timings: z.array(timing),
    contacts: z.array(contact),
    checks: z.array(z.strictObject({ agency: z.string(), question: z.string(), by, askedAt: instant })),
  })
  .meta({ id: 'TestHandling' });

/** A planned test and what became of it. Only managers and auditors ever see one. */
export const testPlan = z
  .strictObject({
    ...testListed.shape,
    scenario: z.string(),
    goodHandling: z.string(),
    received: z.array(
      z.strictObject({
        reference: referenceOf,
        receivedAt: instant,
        people: z.int(),
        decided: z.int(),
        revealed: z.boolean(),
        /** Null until it is revealed. */
        handling: testHandling.nullable(),
      }),
    ),
    /** Messages that would have been sent, by their kind. None of them ever left. */
    keptBack: z.array(z.strictObject({ kind: z.string(), words: z.string(), count: z.int() })),
    revealed: z.strictObject({ ...done.shape, reason: z.string() }).nullable(),
    /** Who planned, read and revealed it, and what the service did, oldest first. */
    events: z.array(z.strictObject({ at: instant, words: z.string(), by: z.string() })),
  })
  .meta({ id: 'TestPlan' });

export const testPlans = z
  .strictObject({
    plans: z.array(testListed),
    /** Agencies that a test can come from. */
    agencies: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'TestPlans' });

export type TestPlanned = z.infer<typeof testPlanned>;
export type TestRevealed = z.infer<typeof testRevealed>;
export type TestStanding = (typeof TEST_STANDINGS)[number];
export type TestListed = Frozen<z.infer<typeof testListed>>;
export type TestHandling = Frozen<z.infer<typeof testHandling>>;
export type TestPlan = Frozen<z.infer<typeof testPlan>>;
export type TestPlans = Frozen<z.infer<typeof testPlans>>;
