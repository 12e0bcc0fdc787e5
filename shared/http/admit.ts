import type { Role } from '../domain/roles.ts';
import type { Caller } from './caller.ts';
import { ProblemError } from './problem.ts';

/** What the directory leaves a caller of what their token says. */
export type Admit = (
  caller: Caller,
) => Promise<{ readonly roles: readonly Role[] } | { readonly refused: 'left' | 'not-yet' | 'over' }>;

const REFUSED = {
  left: 'It is recorded that you have left. If that is not right, ask a manager of the MASH.',
  'not-yet': 'Your access has not begun yet. If that is not right, ask a manager of the MASH.',
  over: 'Your access was until a day that is over. If that is not right, ask a manager of the MASH.',
} as const;

/**
 * The caller with the roles that the directory leaves them.
 * @throws ProblemError `access-ended` for whoever has left, or whose access has not begun or is over.
 */
export const admitted = async (admit: Admit, caller: Caller): Promise<Caller> => {
  const answer = await admit(caller);
  if ('refused' in answer) throw new ProblemError('access-ended', { detail: REFUSED[answer.refused] });
  return { ...caller, roles: answer.roles };
};
