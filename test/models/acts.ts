import fc from 'fast-check';
import { LEVELS, type Level } from '../../shared/domain/rating/level.ts';

/** Three people at once: two social workers and a manager, who may all work the hub's queue. */
export const PEOPLE = ['ann', 'ben', 'mia'] as const;
export type Name = (typeof PEOPLE)[number];

/** Children of the referral. */
export const CONTACTS = [1, 2] as const;
export type Contact = (typeof CONTACTS)[number];

/** What somebody says about how they last saw a contact: as it is, as it was before, or nothing. */
export const SEEN = ['fresh', 'stale', 'none'] as const;
export type Seen = (typeof SEEN)[number];

export const OUTCOMES_TRIED = ['no-further-action', 'early-help', 'social-care-assessment'] as const;

/** One thing that one person does. `holder` stands for whoever has the hub's work when it is done. */
export type Act =
  | { readonly kind: 'pull' | 'take' | 'keep' | 'release' | 'ask'; readonly who: Name | 'holder' }
  | { readonly kind: 'transfer'; readonly who: Name | 'holder'; readonly to: Name }
  | {
      readonly kind: 'rate';
      readonly who: Name | 'holder';
      readonly contact: Contact;
      readonly level: Level;
      readonly seen: Seen;
    }
  | {
      readonly kind: 'decide';
      readonly who: Name | 'holder';
      readonly contact: Contact;
      readonly outcome: (typeof OUTCOMES_TRIED)[number];
      readonly seen: Seen;
    }
  | {
      readonly kind: 'agree' | 'send-back' | 'reopen';
      readonly who: 'mia';
      readonly contact: Contact;
      readonly seen: Seen;
    }
  | { readonly kind: 'pull-managers'; readonly who: 'mia' }
  | { readonly kind: 'same-child' | 'undo'; readonly who: Name | 'holder'; readonly contact: Contact }
  | { readonly kind: 'message'; readonly who: 'referrer' };

/** A step of a history: things that happen at the same moment, or half an hour and a minute that pass. */
export type Step = readonly Act[] | 'leases-end';

const who = fc.oneof(
  { weight: 3, arbitrary: fc.constant('holder' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...PEOPLE) },
);
const contact = fc.constantFrom(...CONTACTS);
const seen = fc.constantFrom(...SEEN);
const mia = fc.constant('mia' as const);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('pull' as const, 'take' as const),
      who: fc.constantFrom(...PEOPLE),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('release' as const, 'ask' as const, 'keep' as const), who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('transfer' as const), who, to: fc.constantFrom(...PEOPLE) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('rate' as const),
      who,
      contact,
      level: fc.constantFrom(...LEVELS),
      seen,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      who,
      contact,
      outcome: fc.constantFrom(...OUTCOMES_TRIED),
      seen,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('agree' as const, 'send-back' as const, 'reopen' as const),
      who: mia,
      contact,
      seen,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pull-managers' as const), who: mia }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('same-child' as const, 'undo' as const), who, contact }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('message' as const), who: fc.constant('referrer' as const) }),
  },
);

/** Histories begin with somebody who takes the work, as nearly all do. */
export const anyHistory: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: act.map((one): Step => [one]) },
        { weight: 4, arbitrary: fc.array(act, { minLength: 2, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.constant<Step>('leases-end') },
      ),
      { minLength: 1, maxLength: 16 },
    ),
  )
  .map(([first, steps]) => [[{ kind: 'pull', who: first }], ...steps]);
