import { impossibleDates } from '../../shared/contract/referral/dates.ts';
import { assess } from '../../shared/domain/assess.ts';
import type { Assessment, Subject } from '../../shared/domain/assessment.ts';
import { manualTriage } from '../../shared/domain/manual-triage.ts';
import { NOTHING_FOUND } from '../../shared/domain/prior-contact.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import { subjectsOf } from '../../shared/domain/subjects.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { guestIn, type ReadPass } from '../../shared/http/follower.ts';
import { errorFields, type Log } from '../../shared/http/log.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Accepted } from '../../shared/store/accept/accept-referral.ts';
import type { ContactToAccept, ToAccept } from '../../shared/store/accept/accepted.ts';
import { onceHash } from '../../shared/store/accept/once.ts';
import { hashOf } from '../../shared/store/canonical.ts';
import { identityOf } from '../../shared/store/identity-of.ts';
import type { OnceItem } from '../../shared/store/items/once.ts';
import type { Found } from '../../shared/store/search/find-prior-contacts.ts';
import { submittedAnswer, toldHow } from './answer.ts';
import { listedAs } from './listed-as.ts';
import { senderOf } from './sender.ts';
import { checkSender, sentWithoutAccount } from './without-account.ts';

export interface SubmitDependencies {
  readonly settings: AuthoritySettings;
  readonly now: () => Date;
  readonly log: Log;
  readonly earlierAnswer: (hash: string) => Promise<OnceItem | null>;
  readonly search: (identities: readonly Identity[]) => Promise<Found[]>;
  readonly accept: (accept: ToAccept) => Promise<Accepted>;
  readonly readPass: ReadPass;
}

/** How long the same key gives the first answer again. */
const ONCE_DAYS = 30;
/** Most bytes of a referral that a stored item can hold, with room for the rest of it. */
const LARGEST_FORM = 330_000;

/** The answer given before to the same key, or a refusal when the body was another. */
const again = (earlier: OnceItem, payload: string): ApiAnswer => {
  if (earlier.payload !== payload) throw new ProblemError('idempotency-key-reused');
  return { status: 201, body: JSON.parse(earlier.answer) };
};

/** Looks for earlier contacts. A search that fails never stops the referral: a person triages it instead. */
const searchOrNothing = async (
  subjects: readonly Subject[],
  { adults }: Referral,
  deps: SubmitDependencies,
  traceId: string,
): Promise<Found[] | null> => {
  try {
    return await deps.search(subjects.map((subject, at) => identityOf(subject, adults, at + 1)));
  } catch (error) {
    deps.log('search failed, sent for manual triage', { level: 'error', traceId, ...errorFields(error) });
    return null;
  }
};

const assessOrTriage = (
  referral: Referral,
  found: Found[] | null,
  receivedAt: string,
  agencyId: string,
  { settings, log }: SubmitDependencies,
  traceId: string,
): Assessment => {
  if (found === null) return manualTriage(referral, settings, receivedAt);
  try {
    const findings = found.map((each) => each.findings);
    return assess(referral, findings, settings, receivedAt, agencyId);
  } catch (error) {
    log('rules failed, sent for manual triage', { level: 'error', traceId, ...errorFields(error) });
    return manualTriage(referral, settings, receivedAt);
  }
};

const contactsOf = (subjects: readonly Subject[], found: Found[] | null, today: string): ContactToAccept[] =>
  subjects.map((subject, at) => {
    const one = found?.[at];
    return {
      subject,
      personId: one?.personId ?? crypto.randomUUID(),
      newPerson: one?.newPerson ?? true,
      findings: one?.findings ?? NOTHING_FOUND,
      keys: one?.keys ?? null,
      listedAs: listedAs(subject, today),
    };
  });

/**
 * Takes a referral in: find earlier contacts, rate, decide consent, route, accept in one transaction. Once it
 * has been parsed, nothing but the store being away can keep it out.
 * @throws ProblemError for impossible dates, a key used for another body, or a partner without an agency.
 */
export const submitReferral =
  (deps: SubmitDependencies) =>
  async ({
    body,
    caller,
    role,
    idempotencyKey = '',
    guestPass,
    traceId,
  }: ApiRequest<Referral>): Promise<ApiAnswer> => {
    const { settings } = deps;
    const receivedAt = deps.now().toISOString();
    const today = localDate(receivedAt, settings.calendar.timeZone);
    const payload = hashOf(body);
    const hash = onceHash(caller.id, idempotencyKey);
    checkSender(caller, body.referrer);
    // A pass that cannot be read keeps no referral out: it can then not be followed, and is answered by phone.
    const guest = await guestIn({ caller, guestPass }, deps.readPass).catch(() => null);
    const sender = senderOf(caller, body.referrer, settings, guest);
    const subjects = subjectsOf(body);

    const [earlier, found] = await Promise.all([
      deps.earlierAnswer(hash),
      searchOrNothing(subjects, body, deps, traceId),
    ]);
    if (earlier !== null) return again(earlier, payload);
    const errors = impossibleDates(body, today);
    if (errors.length > 0) throw new ProblemError('fields-invalid', { errors });
    if (Buffer.byteLength(JSON.stringify(body)) > LARGEST_FORM) {
      throw new ProblemError('too-large', { detail: 'The answers are too long altogether' });
    }

    const assessment = assessOrTriage(body, found, receivedAt, sender.agencyId, deps, traceId);
    const accepted = await deps.accept({
      receivedAt,
      form: body,
      sender,
      contacts: contactsOf(subjects, found, today),
      assessment,
      settings: settings.version,
      happening: {
        at: receivedAt,
        action: 'received',
        by: { id: caller.id, name: caller.name, role },
        detail: {
          level: assessment.level,
          consent: assessment.consent.outcome,
          ...sentWithoutAccount(body.referrer),
        },
      },
      once: { hash, payload, expiresAt: Math.floor(Date.parse(receivedAt) / 1000) + ONCE_DAYS * 86_400 },
      answerFor: (reference) =>
        JSON.stringify(
          submittedAnswer(
            reference,
            receivedAt,
            body,
            assessment,
            settings,
            toldHow(body.referrer, sender.replyTo),
          ),
        ),
    });
    return accepted.kind === 'answered-before'
      ? again(accepted.earlier, payload)
      : { status: 201, body: JSON.parse(accepted.answer) };
  };
