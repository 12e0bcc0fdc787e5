/** Where one contact stands in one queue. */
export const CONTACT_STATES = ['waiting', 'held', 'proposed', 'decided'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/**
 * What can happen to it there. `propose`: a decision that a manager must countersign. `raise`: it is put into
 * the queue, again or for the first time, by a rating, a message or a rule. `move-on`: it waits in another queue
 * from now on, for an answer about agreement or since that has come, and needs nothing more here.
 */
export const CONTACT_EVENTS = [
  'pull',
  'release',
  'rate',
  'decide',
  'propose',
  'agree',
  'send-back',
  'reopen',
  'raise',
  'move-on',
] as const;
export type ContactEvent = (typeof CONTACT_EVENTS)[number];

/** Why something cannot happen as a contact stands. */
export type TransitionRefused =
  | 'not-held'
  | 'already-done'
  | 'awaiting-manager'
  | 'nothing-proposed'
  | 'not-decided-yet';

/** `open`: held where somebody holds the rest of the work, waiting where nobody does. */
export type Step = { readonly to: ContactState | 'open' } | { readonly refused: TransitionRefused };

const NOTHING_PROPOSED = {
  agree: { refused: 'nothing-proposed' },
  'send-back': { refused: 'nothing-proposed' },
} as const satisfies Partial<Record<ContactEvent, Step>>;

/**
 * Every state with every event: where it leads, or why it is refused. Nothing else is possible, and the store
 * asks this table before it changes anything. Source: docs/reference.md#outcomes.
 */
export const TRANSITIONS: Readonly<Record<ContactState, Readonly<Record<ContactEvent, Step>>>> = {
  waiting: {
    ...NOTHING_PROPOSED,
    pull: { to: 'held' },
    release: { refused: 'not-held' },
    rate: { refused: 'not-held' },
    decide: { refused: 'not-held' },
    propose: { refused: 'not-held' },
    reopen: { refused: 'not-decided-yet' },
    raise: { to: 'waiting' },
    'move-on': { to: 'decided' },
  },
  held: {
    ...NOTHING_PROPOSED,
    // Somebody else may take it once the lease has run out.
    pull: { to: 'held' },
    release: { to: 'waiting' },
    rate: { to: 'held' },
    decide: { to: 'decided' },
    propose: { to: 'proposed' },
    reopen: { refused: 'not-decided-yet' },
    raise: { to: 'held' },
    'move-on': { to: 'decided' },
  },
  proposed: {
    // The rest of the work may still be pulled, given back and rated.
    pull: { to: 'proposed' },
    release: { to: 'proposed' },
    rate: { to: 'proposed' },
    decide: { refused: 'awaiting-manager' },
    propose: { refused: 'awaiting-manager' },
    agree: { to: 'decided' },
    'send-back': { to: 'open' },
    reopen: { refused: 'not-decided-yet' },
    // What came in since overtakes the proposal.
    raise: { to: 'open' },
    'move-on': { to: 'proposed' },
  },
  decided: {
    ...NOTHING_PROPOSED,
    pull: { to: 'decided' },
    release: { to: 'decided' },
    rate: { to: 'decided' },
    decide: { refused: 'already-done' },
    propose: { refused: 'already-done' },
    reopen: { to: 'open' },
    raise: { to: 'open' },
    'move-on': { to: 'decided' },
  },
};

/** What an event does to a contact in a state. */
export const transition = (state: ContactState, event: ContactEvent): Step => TRANSITIONS[state][event];
