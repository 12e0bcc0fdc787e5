import type { ChecksAsked } from '../../../shared/contract/checks.ts';
import { checkClock } from '../../../shared/domain/checks/check-clock.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { Responder } from '../../../shared/settings/partner-checks.ts';
import { onceHash } from '../../../shared/store/accept/once.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { type AskRefused, askChecks } from '../../../shared/store/checks/ask-checks.ts';
import { gateOf } from '../../../shared/store/checks/gate-of.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import { labelOf } from '../contact-answer.ts';
import { atWork, type DeskDependencies, workFor } from '../desk.ts';
import { checkAnswer } from './check-answer.ts';
import { respondersNow } from './responders.ts';

/** Enough of a hash that two presses never meet; it stands in addresses. */
const HASH_LENGTH = 24;

const invalid = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

const respondersFor = async (ids: readonly string[], deps: DeskDependencies): Promise<Responder[]> => {
  const known = await respondersNow(deps);
  return [...new Set(ids)].map((id) => {
    const found = known.find(({ agency }) => agency === id);
    if (found === undefined) throw invalid('/agencies', 'Choose agencies that answer checks');
    return found;
  });
};

/** What would be needed, contact by contact: never a name. */
const notAllowed = async (
  { records }: DeskDependencies,
  reference: string,
  { contacts, familyKnows }: ChecksAsked,
): Promise<ProblemError> => {
  const referral = await readReferral(records, reference);
  const words = (referral?.contacts ?? [])
    .filter(({ number }) => contacts.includes(number))
    .map((contact) => ({ label: labelOf(contact), gate: gateOf(contact, familyKnows) }))
    .filter(({ gate }) => !gate.allowed)
    .map(({ label, gate }) => `${label}: ${gate.words}.`);
  return new ProblemError('checks-not-allowed', { detail: words.join(' ') });
};

const refusal = (refused: Exclude<AskRefused, 'asked-before' | 'checks-not-allowed'>): ProblemError => {
  switch (refused) {
    case 'contact-not-here':
      return invalid('/contacts', 'Choose people who are in this work');
    case 'nobody-agreed':
      return invalid('/basis', 'Nobody has agreed: choose safeguarding without agreement, and why');
    default:
      return new ProblemError(refused);
  }
};

const checksOf = async (
  { records }: DeskDependencies,
  reference: string,
  ids: readonly string[],
): Promise<ApiAnswer> => {
  const referral = await readReferral(records, reference);
  const mine = (referral?.checks ?? []).filter(({ id }) => ids.includes(id));
  return { status: 200, body: { checks: mine.map(checkAnswer) } };
};

const idsFor = (
  reference: string,
  queue: QueueId,
  callerId: string,
  key: string,
): ((place: number) => string) => {
  const hash = onceHash(callerId, `checks\n${reference}\n${queue}\n${key}`).slice(0, HASH_LENGTH);
  return (place) => `${reference}.${hash}-${place}`;
};

/** Asks partners for information about contacts of work that this person holds. The same key asks once. */
export const askPartners =
  (deps: DeskDependencies) =>
  async ({ caller, role, path, body, idempotencyKey }: ApiRequest<ChecksAsked>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const { reference, queue } = workFor(caller, path['id'] ?? '', settings);
    const worker = atWork(caller, role, deps);
    const idOf = idsFor(reference, queue, caller.id, idempotencyKey ?? crypto.randomUUID());
    const responders = await respondersFor(body.agencies, deps);
    const agencies = responders.map(({ mailbox: _mailbox, ...responder }, place) => ({
      ...responder,
      id: idOf(place),
    }));
    const result = await askChecks(records, reference, queue, worker, {
      contacts: [...new Set(body.contacts)],
      agencies,
      question: body.question.trim(),
      necessity: body.necessity.trim(),
      familyKnows: body.familyKnows,
      basis: body.basis,
      payload: hashOf({ queue, ...body }),
      clockFor: (level, decisionDue) =>
        checkClock(level, worker.now, decisionDue, settings.partnerChecks.hours, settings.calendar),
    });
    if (result === 'checks-not-allowed') throw await notAllowed(deps, reference, body);
    if (typeof result === 'string' && result !== 'asked-before') throw refusal(result);
    return checksOf(
      deps,
      reference,
      agencies.map(({ id }) => id),
    );
  };
