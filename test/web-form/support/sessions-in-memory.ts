import {
  type AwaitedCode,
  type HeldPost,
  type PendingSignIn,
  randomId,
  type Session,
  type SessionStore,
} from '../../../shared/store/sessions.ts';

/** A session store that keeps everything in memory and never forgets by itself. */
export const sessionsInMemory = (now: () => Date): SessionStore => {
  const opened = new Map<string, { session: Session; until: Date }>();
  const begun = new Map<string, PendingSignIn>();
  const codes = new Map<string, AwaitedCode>();
  const posts = new Map<string, HeldPost>();
  return {
    async open(session, until) {
      const id = randomId();
      opened.set(id, { session, until });
      return id;
    },
    async find(id) {
      const found = opened.get(id);
      if (found === undefined) return undefined;
      return found.until > now()
        ? { state: 'live', session: found.session, ends: { at: found.until, last: found.until } }
        : { state: 'ended', personId: found.session.person.id, person: found.session.person };
    },
    async close(id) {
      opened.delete(id);
    },
    async closeAllOf(personId) {
      for (const [id, { session }] of opened) if (session.person.id === personId) opened.delete(id);
    },
    async begin(pending) {
      const id = randomId();
      begun.set(id, pending);
      return id;
    },
    async finish(id) {
      const pending = begun.get(id);
      begun.delete(id);
      return pending;
    },
    async awaitCode(awaited) {
      const id = randomId();
      codes.set(id, awaited);
      return id;
    },
    codeAwaited: async (id) => codes.get(id),
    async hold(personId, post) {
      posts.set(personId, post);
      return 'held';
    },
    held: async (personId) => posts.get(personId),
  };
};
