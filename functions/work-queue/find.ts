import type { FoundContact, Searched } from '../../shared/contract/search.ts';
import type { AccessStanding } from '../../shared/domain/access/standing-of.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import type { Caller } from '../../shared/http/caller.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import { type Concerned, concernedBy } from '../../shared/store/audit/by-child.ts';
import { recordEvent, staffSubject } from '../../shared/store/audit/chain.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { standingToward } from '../../shared/store/restricted/need-to-know.ts';
import { noteRefusal } from '../../shared/store/restricted/note-refusal.ts';
import { findPriorContacts } from '../../shared/store/search/find-prior-contacts.ts';
import { type DeskDependencies, isOpenTo } from './desk.ts';
import { askedFor } from './find/asked.ts';
import { foundAnswer } from './find/found-answer.ts';

export interface FindDependencies extends DeskDependencies {
  readonly matchingSecret: () => Promise<MatchingSecret>;
}

/** Most referrals that one search opens. */
const MOST_READ = 40;

type FoundGrade = FoundContact['grade'];

/** A contact that may be shown. `contactId` without a number: every contact of the referral. */
interface Hit {
  readonly reference: string;
  readonly contactId?: string | undefined;
  readonly grade: FoundGrade;
  readonly receivedAt: string;
}

const RANK: Readonly<Record<FoundGrade, number>> = { 'by-reference': 0, same: 1, possible: 2, household: 3 };

const surestFirst = (one: Hit, other: Hit): number =>
  RANK[one.grade] - RANK[other.grade] || (one.receivedAt < other.receivedAt ? 1 : -1);

/** Looked up under the matching keys and graded as a new referral about this child would be. */
const byIdentity = async (
  { records, settings, matchingSecret }: FindDependencies,
  identity: Identity,
): Promise<{ hits: Hit[]; incomplete: boolean }> => {
  const [found] = await findPriorContacts(records, [identity], await matchingSecret(), {
    mostPerKey: settings.mostPerMatchingKey,
  });
  if (found === undefined) return { hits: [], incomplete: true };
  const { priorContacts, household, incomplete } = found.findings;
  const hits = [...priorContacts, ...household].flatMap(({ contactId, grade, receivedAt }): Hit[] => {
    const [reference = ''] = contactId.split('.');
    return grade === 'different' ? [] : [{ reference, contactId, grade, receivedAt }];
  });
  return { hits, incomplete };
};

interface Opened {
  readonly contacts: readonly FoundContact[];
  /** Whom they are about, for the audit. */
  readonly children: readonly Concerned[];
  readonly restricted: readonly { readonly grade: FoundGrade }[];
  /** Referrals that are not open to this person, and why. */
  readonly kept: ReadonlyMap<string, AccessStanding>;
}

/** What of the hits is open to this person, each contact once; of what is kept from them, how near it is. */
const opened = async (
  { records, settings }: FindDependencies,
  caller: Caller,
  hits: readonly Hit[],
  now: string,
): Promise<Opened> => {
  const references = [...new Set(hits.map(({ reference }) => reference))];
  const read = await Promise.all(references.map((reference) => readReferral(records, reference)));
  const workable = read.flatMap((referral) =>
    referral !== null && isOpenTo(caller, referral, settings) ? [referral] : [],
  );
  const kept = new Map(
    workable.flatMap((referral) => {
      const standing = standingToward(caller, referral, now);
      return standing === 'open' ? [] : [[referral.form.reference, standing]];
    }),
  );
  const open = new Map(workable.map((referral) => [referral.form.reference, referral]));
  const answers = hits.flatMap(({ reference, contactId, grade }) => {
    const referral = open.get(reference);
    if (referral === undefined || kept.has(reference)) return [];
    return referral.contacts
      .filter((contact) => contactId === undefined || contact.contactId === contactId)
      .map((contact) => foundAnswer(referral, contact, grade, { settings, now, caller }));
  });
  // The first time a contact comes is the surest.
  const contacts = [...new Map(answers.toReversed().map((each) => [each.contactId, each])).values()];
  // One for each referral: its surest hit comes first.
  const restricted = [...kept.keys()].flatMap((reference) => {
    const hit = hits.find((each) => each.reference === reference);
    return hit === undefined ? [] : [{ grade: hit.grade }];
  });
  const shown = new Set(contacts.map(({ contactId }) => contactId));
  const children = [...open.values()].flatMap((referral) =>
    concernedBy(referral.contacts.filter(({ contactId }) => shown.has(contactId))),
  );
  return { contacts: contacts.toReversed(), children, restricted, kept };
};

/**
 * Finds a child or a reference. Only what is open to this person is answered; that and by which fields they
 * searched is in the audit before the answer leaves, what they typed is nowhere.
 */
export const find =
  (deps: FindDependencies) =>
  async ({ caller, role, body }: ApiRequest<Searched>): Promise<ApiAnswer> => {
    const { records, settings } = deps;
    const now = deps.now().toISOString();
    const { reference, identity, fields } = askedFor(body, settings.referencePrefix);
    const people = identity === null ? { hits: [], incomplete: false } : await byIdentity(deps, identity);
    const hits: Hit[] = [
      ...(reference === null ? [] : [{ reference, grade: 'by-reference', receivedAt: now } as const]),
      ...people.hits.toSorted(surestFirst),
    ];
    const shown = hits.slice(0, MOST_READ);
    const { contacts, children, restricted, kept } = await opened(deps, caller, shown, now);
    const by = { id: caller.id, name: caller.name, role };
    await Promise.all(
      [...kept].map(([each, standing]) =>
        noteRefusal(records, each, by, { standing, route: 'search', at: now }),
      ),
    );
    await recordEvent(
      records,
      staffSubject(caller.id),
      { at: now, action: 'searched', by, detail: { fields: fields.join(','), found: contacts.length } },
      children,
    );
    return {
      status: 200,
      body: {
        contacts,
        ...(restricted.length > 0 && { restricted }),
        incomplete: people.incomplete,
        more: shown.length < hits.length,
      },
    };
  };
