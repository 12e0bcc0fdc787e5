import * as z from 'zod';
import { RULE_LEVELS, RULE_NUMBERS } from '../domain/adjustments/adjustments.ts';
import { WAYS } from '../domain/adjustments/difference.ts';
import { CONSENT_OUTCOMES } from '../domain/consent/outcome.ts';
import { QUEUES } from '../domain/queues.ts';
import { calendarDate, instant, line, prose } from './fields.ts';
import type { Frozen } from './frozen.ts';

const version = z.int().min(0);
const ruleId = line.regex(/^[a-z0-9.-]+$/, { error: 'There is no such rule' });
const saying = (error: string) => prose.refine((text) => text.trim() !== '', { error });

/** What one version of the settings changes of the rules. Whatever is not named is as the code has it. */
const change = z
  .strictObject({
    rating: z.record(ruleId, z.enum(RULE_LEVELS, { error: 'Choose red, amber or not asked' })),
    consent: z.record(ruleId, z.enum(CONSENT_OUTCOMES, { error: 'Choose one of those offered' })),
    routing: z.record(
      ruleId,
      z.strictObject({
        off: z.boolean(),
        also: z.array(z.enum(QUEUES, { error: 'Choose queues from the list' })).max(QUEUES.length),
      }),
    ),
    numbers: z.partialRecord(z.enum(RULE_NUMBERS), z.int({ error: 'Must be a whole number' })),
  })
  .meta({ id: 'RulesChange' });

/** The change that is to be reviewed, written or written again. */
export const rulesDrafted = z
  .strictObject({
    change,
    why: saying('Say why the rules should change'),
    /** The day from which it is to hold. */
    holdsOn: calendarDate,
    /** As it was when it was read; 0 where there was none. */
    version,
  })
  .meta({ id: 'RulesDrafted' });

/** Which past contacts the draft is tried on; the last 13 weeks where nothing is said. */
export const rulesTried = z
  .strictObject({ from: calendarDate.optional(), to: calendarDate.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'Must not be before the first day',
    path: ['to'],
  })
  .meta({ id: 'RulesTried' });

/** An explanation for each past red that the draft lowers, and it goes to a second manager. */
export const rulesSaved = z
  .strictObject({
    version,
    explanations: z
      .array(z.strictObject({ contactId: line, words: prose }))
      .max(500, { error: 'Must be 500 explanations or fewer' }),
  })
  .meta({ id: 'RulesSaved' });

/** Agree to what was saved, as it was read. */
export const rulesCountersigned = z.strictObject({ version }).meta({ id: 'RulesCountersigned' });

/** Why a draft goes back to its author, or is given up. */
export const rulesReturned = z
  .strictObject({ version, reason: saying('Say why') })
  .meta({ id: 'RulesReturned' });

const by = z.strictObject({ id: z.string(), name: z.string() });
const signed = z.strictObject({ by, at: instant });
const explained = z.array(z.strictObject({ contactId: z.string(), words: z.string() }));
const level = z.enum(['red', 'amber', 'yellow']);
const because = z.array(z.strictObject({ id: z.string(), words: z.string() }));

const standing = z.strictObject({
  level,
  consent: z.enum(CONSENT_OUTCOMES),
  queues: z.array(z.enum(QUEUES)),
  due: instant,
});

/** What a draft would have made of past contacts, in numbers. */
export const rulesTrial = z
  .strictObject({
    id: z.string(),
    at: instant,
    from: z.iso.date(),
    to: z.iso.date(),
    referrals: z.int(),
    contacts: z.int(),
    leftOut: z.int(),
    changed: z.int(),
    ways: z.record(z.enum(WAYS), z.int()),
    lowersRed: z.int(),
    suggestedOtherwise: z.int(),
    pages: z.int(),
    /** Is the draft still as it was when it was tried? */
    current: z.boolean(),
  })
  .meta({ id: 'RulesTrial' });

/** One contact that would have been dealt with differently. */
const contactChange = z.strictObject({
  contactId: z.string(),
  reference: z.string(),
  number: z.int(),
  receivedAt: instant,
  ways: z.array(z.enum(WAYS)),
  before: standing,
  after: standing,
  /** The rules that made the difference. */
  because,
});

/** One page of the contacts that would have been dealt with differently: lowered reds first. */
export const rulesTrialPage = z
  .strictObject({ trial: rulesTrial, page: z.int(), changes: z.array(contactChange) })
  .meta({ id: 'RulesTrialPage' });

export const rulesDraft = z
  .strictObject({
    /** Number of the version that it is to be. */
    number: z.int(),
    state: z.enum(['draft', 'waiting']),
    change,
    why: z.string(),
    holdsOn: z.iso.date(),
    authors: z.array(by),
    /** What it does differently from the newest version, each in one line. */
    inWords: z.array(z.string()),
    trial: rulesTrial.nullable(),
    saved: signed.nullable(),
    explanations: explained,
    sentBack: signed.extend({ reason: z.string() }).nullable(),
    version,
  })
  .meta({ id: 'RulesDraft' });

const versionRow = z.strictObject({
  number: z.int(),
  why: z.string(),
  authors: z.array(by),
  saved: signed,
  countersigned: signed,
  holdsFrom: instant,
  state: z.enum(['to-come', 'in-force', 'over']),
  /** What it does differently from the version before, each in one line. */
  inWords: z.array(z.string()),
});

export const rulesVersion = versionRow
  .extend({ trial: rulesTrial.nullable(), explanations: explained })
  .meta({ id: 'RulesVersion' });

const choice = { id: z.string(), words: z.string(), why: z.string().nullable() };

/** Every rule with what holds now and what may be made of it. */
const choices = z.strictObject({
  rating: z.array(
    z.strictObject({
      ...choice,
      starts: z.enum(RULE_LEVELS),
      holds: z.enum(RULE_LEVELS),
      may: z.array(z.enum(RULE_LEVELS)),
    }),
  ),
  consent: z.array(
    z.strictObject({
      ...choice,
      starts: z.enum(CONSENT_OUTCOMES),
      holds: z.enum(CONSENT_OUTCOMES),
      may: z.array(z.enum(CONSENT_OUTCOMES)),
    }),
  ),
  routing: z.array(
    z.strictObject({
      ...choice,
      queues: z.array(z.enum(QUEUES)),
      off: z.boolean(),
      also: z.array(z.enum(QUEUES)),
      mayBeOff: z.boolean(),
    }),
  ),
  numbers: z.array(
    z.strictObject({
      id: z.enum(RULE_NUMBERS),
      words: z.string(),
      unit: z.string(),
      why: z.string(),
      starts: z.int(),
      holds: z.int(),
      least: z.int(),
      most: z.int(),
    }),
  ),
  /** Names of all queues, and whether a route may be led to them as well. */
  queues: z.array(z.strictObject({ id: z.enum(QUEUES), name: z.string(), mayBeAdded: z.boolean() })),
  outcomes: z.array(z.strictObject({ id: z.enum(CONSENT_OUTCOMES), words: z.string() })),
});

export const rules = z
  .strictObject({
    /** The name that ratings are stored under now: `ray-2026-11+settings-4`. */
    ruleSet: z.string(),
    /** Number of the version in force; null where the rules are as the code has them. */
    inForce: z.int().nullable(),
    choices,
    /** What the newest version changes, whether or not it holds yet: a new draft begins there. */
    newest: change,
    draft: rulesDraft.nullable(),
    /** Newest first. */
    versions: z.array(versionRow),
  })
  .meta({ id: 'Rules' });

export type RulesChange = Frozen<z.infer<typeof change>>;
export type RulesDrafted = z.infer<typeof rulesDrafted>;
export type RulesTried = z.infer<typeof rulesTried>;
export type RulesSaved = z.infer<typeof rulesSaved>;
export type RulesReturned = z.infer<typeof rulesReturned>;
export type RulesCountersigned = z.infer<typeof rulesCountersigned>;
export type RulesTrial = Frozen<z.infer<typeof rulesTrial>>;
export type RulesTrialPage = Frozen<z.infer<typeof rulesTrialPage>>;
export type RulesDraft = Frozen<z.infer<typeof rulesDraft>>;
export type RulesVersion = Frozen<z.infer<typeof rulesVersion>>;
export type RulesVersionRow = Frozen<z.infer<typeof versionRow>>;
export type Rules = Frozen<z.infer<typeof rules>>;
