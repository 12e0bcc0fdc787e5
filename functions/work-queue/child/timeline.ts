import type { ChildTimeline, ContactOfChild } from '../../../shared/contract/answers/child.ts';
import { countRecent } from '../../../shared/domain/repeat-contacts/count-contacts.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { outcomeWords } from '../../../shared/settings/outcomes.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import { waits } from '../../../shared/store/messages/work-after.ts';
import { type ContactFound, contactsOfChild } from '../../../shared/store/people/contacts-of-child.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import { labelOf } from '../contact-answer.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';

/** Most contacts that one look reads. */
const MOST_SHOWN = 50;

interface Row {
  readonly found: ContactFound;
  readonly referral: StoredReferral;
  readonly contact: ContactItem;
}

const rowOf = async ({ records }: DeskDependencies, found: ContactFound): Promise<Row | undefined> => {
  const referral = await readReferral(records, found.reference);
  const contact = referral?.contacts.find(({ contactId }) => contactId === found.contactId);
  return referral === null || contact === undefined ? undefined : { found, referral, contact };
};

const answerFor = (
  { found, referral, contact }: Row,
  { settings }: DeskDependencies,
  caller: ApiRequest['caller'],
): ContactOfChild => {
  const open = isOpenTo(caller, referral, settings);
  return {
    contactId: contact.contactId,
    reference: contact.reference,
    number: contact.number,
    label: labelOf(contact),
    receivedAt: contact.receivedAt,
    agency: referral.form.agencyName,
    open,
    level: open ? contact.level : null,
    outcomes: open
      ? Object.values(contact.decisions)
          .toSorted((one, other) => (one.at < other.at ? 1 : -1))
          .map(({ outcome, at }) => ({ outcome, words: outcomeWords(settings, outcome), at }))
      : [],
    waiting: waits(referral.work, contact),
    because: found.because,
  };
};

/**
 * Every contact about the child whom a contact is about, on one timeline. The look is in the audit of each referral
 * that it shows before the answer leaves; of those kept from this person it says no more than how many there are.
 */
export const childTimeline =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { caller, role, path } = request;
    const { records, settings } = deps;
    const now = deps.now().toISOString();
    const referral = await readForStaff(deps, request);
    const contact = referral.contacts.find(({ number }) => String(number) === path['number']);
    if (contact === undefined) throw new ProblemError('not-found');
    const { contacts, possible, overflowed } = await contactsOfChild(records, contact, {
      mostPerKey: settings.mostPerMatchingKey,
      consistent: true,
    });
    const references = contacts.map(({ reference }) => reference);
    const hidden = await hiddenFrom(records, caller, references, now);
    const shown = contacts.filter(({ reference }) => !hidden.has(reference));
    const rows = (await Promise.all(shown.slice(0, MOST_SHOWN).map((found) => rowOf(deps, found)))).flatMap(
      (row) => row ?? [],
    );

    const looked = new Map(rows.map((row) => [row.contact.reference, row.contact]));
    await Promise.all(
      [...looked].map(([reference, one]) =>
        recordLook(
          records,
          reference,
          {
            at: now,
            action: 'child-read',
            by: { id: caller.id, name: caller.name, role },
            detail: { contact: one.number, from: contact.contactId },
          },
          concernedBy([one]),
        ),
      ),
    );
    const body: ChildTimeline = {
      contactId: contact.contactId,
      contacts: rows.map((row) => answerFor(row, deps, caller)),
      restricted: contacts.length - shown.length,
      possible,
      recent: {
        months: settings.repeatMonths,
        contacts: countRecent(contacts, now, settings),
        limit: settings.repeatContacts,
      },
      more: overflowed || shown.length > MOST_SHOWN,
    };
    return { status: 200, body };
  };
