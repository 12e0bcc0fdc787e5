import type { Context } from 'hono';
import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { Work } from '../../../shared/contract/answers/work.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed, showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { loadWork } from './load-work.ts';
import { mayDecide } from './may.ts';

/** One contact of a piece of work, for a page that takes a step on it. */
export interface Step {
  readonly record: StaffRecord;
  readonly work: Work;
  readonly contact: ContactAnswer;
}

/** The contact that the address names, or the page that says why there is none for this person. */
export const loadStep = async (
  c: Context<SignedIn, '/work/:id/contacts/:number/*'>,
  deps: WebDependencies,
): Promise<Step | Response> => {
  const session = c.get('session');
  if (!mayDecide(session.person.roles)) return showNotAllowed(c);
  const loaded = await loadWork(deps.api, session, c.req.param('id'));
  if (!loaded.ok) return showProblem(c, deps, loaded.problem);
  const { record, work } = loaded;
  const contact = record.contacts.find(({ number }) => String(number) === c.req.param('number'));
  return contact !== undefined && work.contacts.includes(contact.number)
    ? { record, work, contact }
    : showNotFound(c);
};
