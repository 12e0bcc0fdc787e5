import type { Decided } from '../../shared/contract/actions.ts';
import { mayBeTold } from '../../shared/domain/decision/feedback.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { decideContacts } from '../../shared/store/work/decide.ts';
import { changedSince } from './changed-since.ts';
import { contactOf } from './contact-answer.ts';
import { atWork, type DeskDependencies, workFor } from './desk.ts';

const missing = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/** What the referrer is told: what was typed, the authority's words, or only that it was looked at. */
const told = (
  { outcome, tellReferrer }: Decided,
  toTell: ReturnType<typeof mayBeTold>,
  { outcomes, tellReceivedOnly }: AuthoritySettings,
): string => {
  if (toTell === 'received-only') return tellReceivedOnly;
  return tellReferrer.trim() === ''
    ? (outcomes.find(({ id }) => id === outcome)?.tellReferrer ?? '')
    : tellReferrer;
};

/**
 * Decides a contact, and others the same, in the queue that this person holds them in. Where a rule asks for a
 * manager, it is proposed.
 * @throws ProblemError for an outcome that the authority does not offer, or a child without its impact.
 */
export const decide =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body }: ApiRequest<Decided>): Promise<ApiAnswer> => {
    const { settings, records } = deps;
    const { reference, queue } = workFor(caller, path['id'] ?? '', settings);
    if (!settings.outcomes.some(({ id }) => id === body.outcome)) {
      throw missing('/outcome', 'Choose one of the outcomes offered');
    }
    const standing = await readReferral(records, reference);
    if (standing === null) throw new ProblemError('not-found');
    const { contact, alsoFor, seen, ...said } = body;
    const others = alsoFor.filter(
      (other, at) =>
        other.contact !== contact && alsoFor.findIndex((each) => each.contact === other.contact) === at,
    );
    const contacts = [{ contact, seen }, ...others];
    const result = await decideContacts(records, reference, queue, atWork(caller, role, deps), {
      ...said,
      contacts,
      tellReferrer: told(body, mayBeTold(standing.form.form.referrer), settings),
      byManager: caller.roles.includes('manager'),
      rules: settings,
    });
    if (result === 'impact-missing') throw missing('/impactOnChild', 'Impact on the child must not be empty');
    if (result === 'changed-since') throw await changedSince(deps, reference, contacts);
    if (typeof result === 'string') throw new ProblemError(result);
    return contactOf(result, contact, deps, caller);
  };
