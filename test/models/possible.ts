import { type Act, CONTACTS, type Contact, type Name, type Seen } from './acts.ts';
import { allMoved, kept, LEASE, type Model, moved, withContact } from './model.ts';

/** What came back: a status, and a problem's code where there is one. */
export interface Said {
  readonly status: number;
  readonly code?: string | undefined;
}

/** An act as it was carried out: by a person, with a version that there was. */
export type Done = Act & { readonly by: Name };

type After = readonly Model[];

const NONE: After = [];
const ok = ({ status }: Said): boolean => status >= 200 && status < 300;

/** Refused for this reason and nothing happened, or not as it should be. */
const refused = (model: Model, said: Said, code: string): After => (said.code === code ? [model] : NONE);

/** Who acts on work has to hold it; a lease that ran out costs nothing until somebody else has taken it. */
const notTheirs = ({ done, holder }: Model, by: Name): 'already-done' | 'not-held' | null => {
  if (done) return 'already-done';
  return holder === by ? null : 'not-held';
};

/** Nobody overwrites what they did not see: with an old version nothing may happen. */
const afterSeen = (
  model: Model,
  { contact, seen }: { readonly contact: Contact; readonly seen: Seen },
  said: Said,
  then: () => After,
): After => {
  const { changed } = model.contacts[contact];
  const isOld = seen === 'stale' || (seen === 'fresh' && changed === 'surely');
  const mayBeOld = isOld || (seen === 'fresh' && changed === 'perhaps');
  if (said.code === 'changed-since') return mayBeOld ? [model] : NONE;
  return isOld ? NONE : then();
};

const isHeld = ({ holder, leaseUntil, now }: Model): boolean => holder !== null && leaseUntil > now;

const given = (model: Model, to: Name, orLonger = false): After => {
  const after = allMoved(model, 'pull', { holder: to, leaseUntil: model.now + LEASE, orLonger });
  return after === null ? NONE : [after];
};

const pulled = (model: Model, by: Name, said: Said): After => {
  const free = !model.done && !isHeld(model);
  if (said.status === 204) return free ? NONE : [model];
  return ok(said) && free ? given(model, by) : NONE;
};

/** Taken by its name: as pulled, but that whoever cannot have it is told why. */
const taken = (model: Model, by: Name, said: Said): After => {
  // Lost to somebody who has given it back by now.
  if (said.code === 'changed-meanwhile') return [model];
  if (model.done) return refused(model, said, 'already-done');
  if (isHeld(model) && model.holder !== by) return refused(model, said, 'held-by-another');
  if (!ok(said)) return NONE;
  return isHeld(model) ? [model] : given(model, by);
};

/** Given to a colleague by whoever has it, or by a manager whoever has it. */
const transferred = (model: Model, { by, to }: Extract<Done, { kind: 'transfer' }>, said: Said): After => {
  const not = notTheirs(model, by);
  if (not === 'already-done' || (not !== null && by !== 'mia')) return refused(model, said, not);
  if (isHeld(model) && model.holder === to) return refused(model, said, 'fields-invalid');
  return ok(said) ? given(model, to, to !== by) : NONE;
};

/** Kept: never for less long than it was. */
const keptOn = (model: Model, by: Name, said: Said): After => {
  const not = notTheirs(model, by);
  if (not !== null) return refused(model, said, not);
  if (!ok(said)) return NONE;
  return [{ ...model, leaseUntil: Math.max(model.leaseUntil, model.now + LEASE) }];
};

const released = (model: Model, by: Name, said: Said): After => {
  const not = notTheirs(model, by);
  if (not !== null) return refused(model, said, not);
  const after = allMoved(model, 'release', { holder: null, leaseUntil: 0 });
  return ok(said) && after !== null ? [after] : NONE;
};

const rated = (model: Model, act: Extract<Done, { kind: 'rate' }>, said: Said): After =>
  afterSeen(model, act, said, () => {
    const not = notTheirs(model, act.by);
    if (not !== null) return refused(model, said, not);
    if (!ok(said)) return NONE;
    const { contact, level } = act;
    const before = model.contacts[contact];
    const becomesRed = level === 'red' && before.level !== 'red';
    const move = moved(model, contact, becomesRed ? 'raise' : 'rate');
    if ('refused' in move) return NONE;
    const after = withContact(model, contact, { level, changed: 'surely', stands: move.stands });
    // Work that a contact comes back to keeps the time it had.
    return [kept(after), after];
  });

const decided = (model: Model, act: Extract<Done, { kind: 'decide' }>, said: Said): After =>
  afterSeen(model, act, said, () => {
    const { contact, by } = act;
    const move = moved(model, contact, 'decide');
    if ('refused' in move && move.refused !== 'not-held') return refused(model, said, move.refused);
    const not = notTheirs(model, by);
    if (not !== null) return refused(model, said, not);
    if (!ok(said)) return NONE;
    // Whether a manager is asked is for other rules to say: one of the two it must have been.
    return (['decide', 'propose'] as const).flatMap((event) => {
      const made = moved(model, contact, event);
      return 'refused' in made
        ? []
        : [kept(withContact(model, contact, { stands: made.stands, changed: 'surely' }))];
    });
  });

/** Why a manager's answer to a proposal may be refused, which the managers' own queue says. */
const MANAGERS_OWN = new Set(['own-decision', 'not-held', 'already-done', 'not-found']);

const countersigned = (
  model: Model,
  act: Extract<Done, { kind: 'agree' | 'send-back' | 'reopen' }>,
  said: Said,
): After =>
  afterSeen(model, act, said, () => {
    const move = moved(model, act.contact, act.kind);
    if ('refused' in move) return refused(model, said, move.refused);
    if (ok(said)) {
      return [withContact(model, act.contact, { stands: move.stands, changed: 'surely' })];
    }
    return act.kind !== 'reopen' && MANAGERS_OWN.has(said.code ?? '') ? [model] : NONE;
  });

/** News of the referrer opens again what nobody has open any more, wherever that may be. */
const heard = (model: Model, said: Said): After => {
  if (said.status !== 201) return NONE;
  let after: Model[] = [model];
  for (const contact of CONTACTS) {
    after = after.flatMap((each) => {
      const stays = withContact(each, contact, { changed: 'perhaps' });
      const move = moved(each, contact, 'raise');
      return 'refused' in move ? [stays] : [stays, withContact(stays, contact, { stands: move.stands })];
    });
  }
  return after;
};

const perhapsChanged = (model: Model, contact: Contact, said: Said): After => {
  // Two records change together or not at all: whoever loses to somebody else is asked to look again.
  if (said.code === 'changed-meanwhile') return [model];
  if (!ok(said)) return NONE;
  const { changed } = model.contacts[contact];
  return [withContact(model, contact, { changed: changed === 'surely' ? changed : 'perhaps' })];
};

/**
 * How things may stand after an act that was answered so; nothing where the declared table, or the rule that only
 * its holder acts on work, does not allow what was answered.
 */
export const possibleAfter = (model: Model, act: Done, said: Said): After => {
  switch (act.kind) {
    case 'pull':
      return pulled(model, act.by, said);
    case 'take':
      return taken(model, act.by, said);
    case 'keep':
      return keptOn(model, act.by, said);
    case 'transfer':
      return transferred(model, act, said);
    case 'release':
      return released(model, act.by, said);
    case 'ask': {
      const not = notTheirs(model, act.by);
      if (not !== null) return refused(model, said, not);
      return ok(said) ? [kept(model)] : NONE;
    }
    case 'rate':
      return rated(model, act, said);
    case 'decide':
      return decided(model, act, said);
    case 'agree':
    case 'send-back':
    case 'reopen':
      return countersigned(model, act, said);
    case 'pull-managers':
      return ok(said) ? [model] : NONE;
    case 'same-child':
    case 'undo':
      return perhapsChanged(model, act.contact, said);
    case 'message':
      return heard(model, said);
  }
};

const orders = <Each>(all: readonly Each[]): Each[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((first, at) =>
        orders(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
      );

/** How things may stand after acts at the same moment: as if they had come one after another, in some order. */
export const possibleAfterAll = (
  model: Model,
  acts: readonly { readonly act: Done; readonly said: Said }[],
): After =>
  orders(acts).flatMap((order) =>
    order.reduce<After>(
      (models, { act, said }) => models.flatMap((each) => possibleAfter(each, act, said)),
      [model],
    ),
  );
