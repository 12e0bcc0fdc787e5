import type { Context } from 'hono';
import type { Problem } from '../../shared/contract/problem.ts';
import type { WebDependencies } from '../dependencies.ts';
import { showConflict, showRestricted } from '../desk/restricted/show-kept.tsx';
import { showAccessEnded } from '../session/access-ended.tsx';
import { signInAgain } from '../session/sign-in-again.tsx';
import {
  showDeleted,
  showNotAllowed,
  showNotFound,
  showSomethingWrong,
  showTestReferral,
  showTooLarge,
  showUnavailable,
} from './pages.tsx';

/** The page for an API problem that the page itself has no better words for. */
export const showProblem = (
  c: Context,
  deps: Pick<WebDependencies, 'sessions' | 'settings' | 'now' | 'baseUrl'>,
  { code, detail }: Problem,
): Response | Promise<Response> => {
  switch (code) {
    case 'not-signed-in':
      return signInAgain(c, deps);
    case 'access-ended':
      return showAccessEnded(c, deps);
    case 'not-allowed':
      return showNotAllowed(c);
    case 'restricted':
      return showRestricted(c, deps.settings);
    case 'conflict-of-interest':
      return showConflict(c, deps.settings);
    case 'not-found':
      return showNotFound(c);
    case 'test-referral':
      return showTestReferral(c);
    case 'deleted':
      return showDeleted(c, detail);
    case 'too-large':
      return showTooLarge(c);
    case 'unavailable':
      return showUnavailable(c);
    default:
      return showSomethingWrong(c);
  }
};
