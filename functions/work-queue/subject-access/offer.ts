import type { PackOffer } from '../../../shared/contract/answers/subject-access.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordLook } from '../../../shared/store/audit/chain.ts';
import { listPacks } from '../../../shared/store/packs/packs.ts';
import { labelOf } from '../contact-answer.ts';
import type { DeskDependencies } from '../desk.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';
import { contactsFor } from './contacts-for.ts';

/** What can go into a pack about the child of a contact, and the packs there are. The look is in the audit. */
export const offerPack =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const { caller, role, path } = request;
    const referral = await readForStaff(deps, request);
    const contact = referral.contacts.find(({ number }) => String(number) === path['number']);
    if (contact === undefined) throw new ProblemError('not-found');
    const { reference } = referral.form;
    const [{ found, restricted }, packs] = await Promise.all([
      contactsFor(deps, caller, contact),
      listPacks(deps.records, reference),
    ]);
    await recordLook(
      deps.records,
      reference,
      {
        at: deps.now().toISOString(),
        action: 'child-read',
        by: { id: caller.id, name: caller.name, role },
        detail: { contact: contact.number, from: contact.contactId },
      },
      // Whoever may be the child was shown too.
      concernedBy([contact, ...found.map((one) => one.contact)]),
    );
    const body: PackOffer = {
      contactId: contact.contactId,
      label: labelOf(contact),
      contacts: found.map(({ contact: one, referral: its, grade }) => ({
        contactId: one.contactId,
        reference: one.reference,
        receivedAt: one.receivedAt,
        agency: its.form.agencyName,
        grade,
      })),
      restricted,
      packs: packs.map(({ id, request: asked, madeAt, madeBy, marks, decided }) => ({
        id,
        request: asked,
        madeAt,
        madeBy,
        marks,
        undecided: marks - Object.keys(decided).length,
      })),
    };
    return { status: 200, body };
  };
