import {
  type ContactEvent,
  type ContactState,
  type TransitionRefused,
  transition,
} from '../../shared/domain/decision/states.ts';
import type { Level } from '../../shared/domain/rating/level.ts';
import { CONTACTS, type Contact, type Name } from './acts.ts';

/** Minutes for which work is somebody's after each step they take. */
export const LEASE = 30;

/** One child of the referral in the hub's queue. Whether it waits or is held, the work says for both. */
export interface ContactThere {
  readonly stands: 'open' | 'proposed' | 'decided';
  readonly level: Level;
  /** Has it a new version since everybody last looked? */
  readonly changed: 'no' | 'perhaps' | 'surely';
}

/** What is known of a referral in the hub's queue by having watched all that was done. Times in minutes. */
export interface Model {
  readonly now: number;
  readonly holder: Name | null;
  readonly leaseUntil: number;
  /** It was given to a colleague, for whom it waits that long or longer: how long is for other rules to say. */
  readonly orLonger?: boolean | undefined;
  readonly done: boolean;
  readonly contacts: Readonly<Record<Contact, ContactThere>>;
}

const fresh: ContactThere = { stands: 'open', level: 'yellow', changed: 'no' };

/** As the referral comes in: nobody has it, nothing is decided. */
export const atFirst: Model = {
  now: 0,
  holder: null,
  leaseUntil: 0,
  done: false,
  contacts: { 1: fresh, 2: fresh },
};

export const stateOf = ({ contacts, holder }: Model, contact: Contact): ContactState => {
  const { stands } = contacts[contact];
  if (stands !== 'open') return stands;
  return holder === null ? 'waiting' : 'held';
};

/** Every state with every event that the declared table was asked for, as `waiting, decide: not-held`. */
export const asked = new Set<string>();

/** What an event does to a contact by the declared table: how it stands then, or why it is refused. */
export const moved = (
  model: Model,
  contact: Contact,
  event: ContactEvent,
): { readonly stands: ContactThere['stands'] } | { readonly refused: TransitionRefused } => {
  const state = stateOf(model, contact);
  const step = transition(state, event);
  asked.add(`${state}, ${event}: ${'refused' in step ? step.refused : step.to}`);
  if ('refused' in step) return step;
  return { stands: step.to === 'decided' || step.to === 'proposed' ? step.to : 'open' };
};

/** A contact that changes; the work is done, or open again, as its contacts are. */
export const withContact = (model: Model, contact: Contact, changes: Partial<ContactThere>): Model => {
  const contacts = { ...model.contacts, [contact]: { ...model.contacts[contact], ...changes } };
  const done = CONTACTS.every((each) => contacts[each].stands !== 'open');
  const reopens = model.done && !done;
  return { ...model, contacts, done, ...(reopens && { holder: null, leaseUntil: 0 }) };
};

/** Everything that somebody who holds the work does keeps it theirs for a while longer. */
export const kept = (model: Model): Model => ({
  ...model,
  leaseUntil: model.now + LEASE,
  orLonger: false,
});

/** An event that concerns the whole work, contact by contact; null where the table has none of it. */
export const allMoved = (model: Model, event: ContactEvent, after: Partial<Model>): Model | null => {
  const all = CONTACTS.every((contact) => {
    const move = moved(model, contact, event);
    // A piece of work is given back while some of it is still open.
    return 'stands' in move && move.stands === model.contacts[contact].stands;
  });
  return all ? { ...model, ...after } : null;
};
