import { concernsAbout } from '../../shared/domain/concerns-about.ts';
import { type ContactFact, childOf } from '../../shared/domain/figures/contact-fact.ts';
import { localDate } from '../../shared/domain/working-time/instants.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { personsOf, socialCareBefore } from '../../shared/store/figures/social-care.ts';
import { hiddenFrom } from '../../shared/store/restricted/read-access.ts';
import { childUniqueId } from '../../shared/store/returns/child-unique-id.ts';
import { type ReadContact, readContacts } from '../../shared/store/returns/read-contacts.ts';
import { contactIdOf } from '../../shared/store/table.ts';
import type { BecameSocialCare, ChildContact } from './child-contact.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { eachOf } from './each-of.ts';

/** Questions that are on their way at once. */
const AT_ONCE = 16;

/** Contacts of a period that a return can be made of, and how many it cannot. */
export interface Gathered {
  readonly contacts: readonly ChildContact[];
  /** Contacts about an adult at risk, in referrals that name no child. */
  readonly adults: number;
  /** Counted once, and deleted since under the retention rules. */
  readonly gone: number;
}

const becameOf = async (
  { records, settings }: ReturnsDependencies,
  fact: ContactFact,
): Promise<BecameSocialCare | undefined> => {
  const { socialCareAt: at, reference, number } = fact;
  if (at === undefined) return undefined;
  const { timeZone } = settings.calendar;
  const on = localDate(at, timeZone);
  const entries = await socialCareBefore(records, personsOf(fact), at, timeZone);
  const own = contactIdOf(reference, number);
  const days = entries
    .filter(({ contactId }) => contactId !== own)
    .map((entry) => localDate(entry.at, timeZone));
  // Of several on one day the first counts: those of the same day are this one.
  return { at, on, before: [...new Set(days)].filter((day) => day !== on) };
};

const childContact = (
  { contact, form }: ReadContact,
  fact: ContactFact,
  more: Pick<ChildContact, 'socialCare' | 'hidden'>,
): ChildContact[] => {
  const { subject, reference, number } = contact;
  if (subject.kind !== 'child') return [];
  return [
    {
      contactId: contact.contactId,
      reference,
      number,
      childId: childUniqueId(childOf(fact)),
      child: subject.person,
      concerns: concernsAbout(form.form, subject),
      source: form.source,
      receivedAt: contact.receivedAt,
      receivedOn: fact.receivedOn,
      decisions: Object.values(contact.decisions),
      ...(contact.openCase !== undefined && { openCase: contact.openCase }),
      ...more,
    },
  ];
};

/**
 * Reads what a return needs of contacts that the figures know. A test referral is in no figure and in no return,
 * whoever counted it.
 *
 * @param withReferrals whether to ask for the child’s earlier social care referrals
 */
export const gather = async (
  deps: ReturnsDependencies,
  facts: readonly ContactFact[],
  caller: Pick<Caller, 'id' | 'roles'>,
  { withReferrals }: { readonly withReferrals: boolean },
): Promise<Gathered> => {
  const found = await readContacts(deps.records, facts);
  const read = found.filter(
    ({ contact, form }) => contact.mystery === undefined && form.mystery === undefined,
  );
  const references = read.map(({ contact }) => contact.reference);
  const hidden = await hiddenFrom(deps.records, caller, references, deps.now().toISOString());
  const byId = new Map(read.map((each) => [each.contact.contactId, each]));
  const contacts = await eachOf(facts, AT_ONCE, async (fact) => {
    const one = byId.get(contactIdOf(fact.reference, fact.number));
    if (one === undefined) return [];
    const socialCare = withReferrals ? await becameOf(deps, fact) : undefined;
    return childContact(one, fact, {
      hidden: hidden.has(fact.reference),
      ...(socialCare !== undefined && { socialCare }),
    });
  });
  return {
    contacts: contacts.flat(),
    adults: read.filter(({ contact }) => contact.subject.kind === 'adult').length,
    gone: facts.length - found.length,
  };
};
