import type { Issuer } from '../../shared/settings/sign-in/issuer.ts';
import type { Choice, SignIn } from './sign-in.ts';

/** Where the answer of a sign-in service comes back to; each has its own where there are several. */
export const CALLBACK_PATH = '/sign-in/callback';
export const callbackPathOf = (id: string): string => `${CALLBACK_PATH}/${id}`;

/**
 * Several sign-in services as one. An answer is given only to the one that was left for, at its own address
 * (RFC 9700, 4.4): no service can hand in what another has signed.
 */
export const several = (
  places: readonly { readonly issuer: Pick<Issuer, 'id' | 'words'>; readonly signIn: SignIn }[],
): SignIn => {
  const at = (via: string | undefined): SignIn => {
    const found = via === undefined ? places[0] : places.find(({ issuer }) => issuer.id === via);
    if (found === undefined) throw new Error('no such place to sign in');
    return found.signIn;
  };
  return {
    origins: [...new Set(places.flatMap(({ signIn }) => signIn.origins))],
    choices: places.map(({ issuer: { id, words } }): Choice => ({ id, words })),
    start: async (via) => at(via).start(),
    finish: async (answer, pending) => {
      if (pending.via !== undefined && answer.pathname !== callbackPathOf(pending.via))
        throw new Error('an answer from elsewhere');
      return at(pending.via).finish(answer, pending);
    },
    signOutUrl: async (via) => at(via).signOutUrl(),
  };
};
