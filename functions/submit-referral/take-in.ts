import { impossibleDates } from '../../shared/contract/referral/dates.ts';
import { assess } from '../../shared/domain/assess.ts';
import type { Assessment, Subject } from '../../shared/domain/assessment.ts';
import { manualTriage } from '../../shared/domain/manual-triage.ts';
import { NOTHING_FOUND } from '../../shared/domain/prior-contact.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import { subjectsOf } from '../../shared/domain/subjects.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { ApiAnswer } from '../../shared/http/api-request.ts';
import { errorFields, type Log } from '../../shared/http/log.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Accepted } from '../../shared/store/accept/accept-referral.ts';
import type { ContactToAccept, ToAccept } from '../../shared/store/accept/accepted.ts';
import { identityOf } from '../../shared/store/identity-of.ts';
import type { OnceItem } from '../../shared/store/items/once.ts';
import type { Found } from '../../shared/store/search/find-prior-contacts.ts';
import { listedAs } from './listed-as.ts';
import { type ReadingPlans, testOrReal } from './test-or-real.ts';

export interface TakingIn extends ReadingPlans {
  readonly settings: AuthoritySettings;
  readonly now: () => Date;
  readonly log: Log;
  readonly earlierAnswer: (hash: string) => Promise<OnceItem | null>;
  readonly search: (identities: readonly Identity[]) => Promise<Found[]>;
  readonly accept: (accept: ToAccept) => Promise<Accepted>;
}

/** A referral on its way in, whoever sends it or writes it down. */
export interface ToTakeIn {
  readonly form: Referral;
  readonly sender: ToAccept['sender'];
  /** Its clocks start here: when it was sent, or when the call was taken. */
  readonly receivedAt: string;
  /** When it reaches the service. */
  readonly arrivedAt: string;
  /** Hashes of the caller with their key, and of what they sent. */
  readonly hash: string;
  readonly payload: string;
  readonly traceId: string;
  /** Rejects where the sender has no access any more. */
  readonly admitted?: Promise<void> | undefined;
  readonly call?: ToAccept['call'];
  /** The service sent it itself, to see that it works: it is about nobody, and found nowhere. */
  readonly synthetic?: boolean;
  /** Where the form stands in what was sent: JSON pointers of its fields begin so. */
  readonly pointer?: string;
  readonly by: ToAccept['happening']['by'];
  readonly detail: NonNullable<ToAccept['happening']['detail']>;
  readonly answerFor: (reference: string, assessment: Assessment) => object;
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

/** What a search for nobody found: a real child who happened to be like it stays out of it. */
const aboutNobody = (found: Found[] | null): Found[] | null =>
  found?.map((each) => ({ ...each, findings: NOTHING_FOUND })) ?? null;

/** Looks for earlier contacts. A search that fails never stops the referral: a person triages it instead. */
const searchOrNothing = async (
  subjects: readonly Subject[],
  { adults }: Referral,
  deps: TakingIn,
  traceId: string,
): Promise<Found[] | null> => {
  try {
    return await deps.search(subjects.map((subject, at) => identityOf(subject, adults, at + 1)));
  } catch (error) {
    deps.log('search failed, sent for manual triage', { level: 'error', traceId, ...errorFields(error) });
    return null;
  }
};

/**
 * Waits until the directory has said whether the sender still has access. A directory that cannot be read keeps
 * no referral out: sending gives nobody anything to read.
 */
const admittedOrUnknown = async (
  { admitted, traceId }: Pick<ToTakeIn, 'admitted' | 'traceId'>,
  { log }: TakingIn,
): Promise<void> => {
  try {
    await admitted;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    log('directory not read, referral taken in', { level: 'error', traceId, ...errorFields(error) });
  }
};

const assessOrTriage = (
  referral: Referral,
  found: Found[] | null,
  {
    receivedAt,
    arrivedAt,
    sender,
    traceId,
  }: Pick<ToTakeIn, 'receivedAt' | 'arrivedAt' | 'sender' | 'traceId'>,
  { settings, log }: TakingIn,
): Assessment => {
  if (found === null) return manualTriage(referral, settings, receivedAt, arrivedAt);
  try {
    const findings = found.map((each) => each.findings);
    return assess(referral, findings, settings, receivedAt, sender.agencyId, arrivedAt);
  } catch (error) {
    log('rules failed, sent for manual triage', { level: 'error', traceId, ...errorFields(error) });
    return manualTriage(referral, settings, receivedAt, arrivedAt);
  }
};

const contactsOf = (
  subjects: readonly Subject[],
  found: Found[] | null,
  today: string,
  isTest: boolean,
): ContactToAccept[] =>
  subjects.map((subject, at) => {
    const one = found?.[at];
    return {
      subject,
      // A test is about a person of its own: it stands in nobody’s history.
      personId: isTest ? crypto.randomUUID() : (one?.personId ?? crypto.randomUUID()),
      newPerson: one?.newPerson ?? true,
      findings: one?.findings ?? NOTHING_FOUND,
      keys: one?.keys ?? null,
      listedAs: listedAs(subject, today),
    };
  });

/** Why a form can never be taken in as it is; null where it can. */
const wrongWith = (form: Referral, today: string, pointer = ''): ProblemError | null => {
  const errors = impossibleDates(form, today);
  if (errors.length > 0) {
    return new ProblemError('fields-invalid', {
      errors: errors.map((error) => ({ ...error, pointer: `${pointer}${error.pointer}` })),
    });
  }
  return Buffer.byteLength(JSON.stringify(form)) > LARGEST_FORM
    ? new ProblemError('too-large', { detail: 'The answers are too long altogether' })
    : null;
};

/**
 * Takes a referral in: find earlier contacts, rate, decide consent, route, accept in one transaction. Once it
 * has been parsed, nothing but the store being away can keep it out.
 * @throws ProblemError for impossible dates, a form that is too long, or a key used for another body.
 */
export const takeIn = async (taken: ToTakeIn, deps: TakingIn): Promise<ApiAnswer> => {
  const { settings } = deps;
  const { form, sender, receivedAt, arrivedAt, hash, payload, traceId, call, pointer } = taken;
  const { synthetic = false } = taken;
  const today = localDate(arrivedAt, settings.calendar.timeZone);
  const wrong = wrongWith(form, today, pointer);
  const subjects = subjectsOf(form);
  const [earlier, searched, mystery] = await Promise.all([
    deps.earlierAnswer(hash),
    searchOrNothing(subjects, form, deps, traceId),
    testOrReal(taken, deps),
    admittedOrUnknown(taken, deps),
  ]).catch((error: unknown) => {
    // What can never be taken in is refused for that also while the records are away: it must not be held.
    throw error instanceof ProblemError ? error : (wrong ?? error);
  });
  if (earlier !== null) return again(earlier, payload);
  const found = synthetic ? aboutNobody(searched) : searched;
  if (wrong !== null) throw wrong;
  const assessment = assessOrTriage(form, found, taken, deps);
  const accepted = await deps.accept({
    receivedAt,
    form,
    sender,
    contacts: contactsOf(subjects, found, today, mystery !== undefined || synthetic),
    assessment,
    settings: settings.version,
    happening: {
      at: arrivedAt,
      action: 'received',
      by: taken.by,
      detail: { level: assessment.level, consent: assessment.consent.outcome, ...taken.detail },
    },
    once: { hash, payload, expiresAt: Math.floor(Date.parse(arrivedAt) / 1000) + ONCE_DAYS * 86_400 },
    ...(call !== undefined && { call }),
    ...(mystery !== undefined && { mystery }),
    ...(synthetic && { synthetic }),
    answerFor: (reference) => JSON.stringify(taken.answerFor(reference, assessment)),
  });
  return accepted.kind === 'answered-before'
    ? again(accepted.earlier, payload)
    : { status: 201, body: JSON.parse(accepted.answer) };
};
