/**
 * How what is called for can stand to whoever calls. A route is about one of these families; each of its
 * relations is tried for every role. Another relation, for example a restricted record, is one more line here
 * and one more way to make such a record in `world.ts`: the table then does not compile until it says of every
 * route what becomes of it.
 */
export const RELATIONS = {
  /** About one referral. */
  referral: {
    own: 'own agency’s',
    other: 'another agency’s',
    staff: 'about own agency’s staff, sent by a colleague',
    mine: 'about own agency’s staff, sent by themself',
    night: 'red and received while the MASH was closed',
    restricted: 'own agency’s, restricted by a manager who named nobody',
    conflict: 'own agency’s, about a family whom the caller knows',
  },
  /** About one queue. */
  queue: {
    hub: 'the MASH’s',
    manager: 'the manager’s decisions',
    duty: 'the Emergency Duty Team’s',
  },
  /** About what one agency was asked for. */
  check: {
    asked: 'own agency was asked',
    'not-asked': 'another agency was asked',
    'asked-at-night': 'own agency was asked, by the Emergency Duty Team',
  },
  /** About no record that stands to anybody in one way or another. */
  nothing: { any: 'whatever is asked' },
} as const;

export type About = keyof typeof RELATIONS;
export type Relation<Family extends About = About> = Family extends About
  ? keyof (typeof RELATIONS)[Family] & string
  : never;

/** The relations of one family, in the order of the table. */
export const relationsOf = (about: About): readonly Relation[] => Object.keys(RELATIONS[about]) as Relation[]; // Object.keys forgets the key type
