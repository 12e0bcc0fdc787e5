import type { PackAsked } from '../../../shared/contract/life.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { chainOf, looksAt, recordEvent } from '../../../shared/store/audit/chain.ts';
import { keepPack } from '../../../shared/store/packs/packs.ts';
import type { DeskDependencies } from '../desk.ts';
import { staffRecord } from '../record-answer.ts';
import { hiddenBeside } from '../restricted/hidden-contacts.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';
import { type ContactFor, contactsFor } from './contacts-for.ts';
import { type ContactHeld, makePack } from './make-pack.ts';

const refuse = (pointer: string, detail: string): never => {
  throw new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });
};

const heldOf = async (
  deps: DeskDependencies,
  { caller }: Pick<ApiRequest, 'caller'>,
  { referral, contact }: ContactFor,
  now: string,
): Promise<ContactHeld> => {
  const { records, settings } = deps;
  const { reference } = referral.form;
  const [changes, looks, hidden] = await Promise.all([
    chainOf(records, reference),
    chainOf(records, looksAt(reference)),
    hiddenBeside(deps, caller, referral.contacts),
  ]);
  const seen = { settings, now, staffId: caller.id, roles: caller.roles, hidden };
  const record = staffRecord(referral, changes, seen);
  const answer = record.contacts.find(({ number }) => number === contact.number);
  if (answer === undefined) throw new ProblemError('not-found');
  return { record, contact: answer, events: [...changes, ...looks] };
};

const monthsAfter = (instant: string, months: number): number => {
  const then = new Date(instant);
  then.setUTCMonth(then.getUTCMonth() + months);
  return Math.floor(then.getTime() / 1000);
};

/**
 * Makes a pack of what is held about one child in the contacts that a manager chose, and keeps it as it was at that
 * moment. It is in the audit of each referral, and of the child, before the answer leaves.
 */
export const makeSubjectAccess =
  (deps: DeskDependencies) =>
  async (request: ApiRequest<PackAsked>): Promise<ApiAnswer> => {
    const { caller, role, path, body } = request;
    const { records, settings } = deps;
    const referral = await readForStaff(deps, request);
    const contact = referral.contacts.find(({ number }) => String(number) === path['number']);
    if (contact === undefined) throw new ProblemError('not-found');
    const at = deps.now().toISOString();
    if (body.receivedOn > localDate(at, settings.calendar.timeZone)) {
      refuse('/receivedOn', 'Day of the request must be today or in the past');
    }
    const { found } = await contactsFor(deps, caller, contact);
    const chosen = found.filter((one) => body.contacts.includes(one.contact.contactId));
    if ([referral, ...chosen.map((one) => one.referral)].some(({ form }) => form.mystery !== undefined)) {
      throw new ProblemError('test-referral', {
        detail: 'A test is about nobody, so no pack is made of it.',
      });
    }
    if (chosen.length !== new Set(body.contacts).size) refuse('/contacts', 'Choose contacts from the list');
    const held = await Promise.all(chosen.map((one) => heldOf(deps, request, one, at)));
    const by = { id: caller.id, name: caller.name };
    const pack = makePack(held, body, { at, by }, settings);
    const references = [
      ...new Set([referral, ...chosen.map((one) => one.referral)].map(({ form }) => form.reference)),
    ];
    await Promise.all(
      references.map((reference) =>
        recordEvent(
          records,
          reference,
          { at, action: 'subject-access-made', by: { ...by, role }, detail: { pack: pack.id } },
          concernedBy(
            [contact, ...chosen.map((one) => one.contact)].filter((one) => one.reference === reference),
          ),
        ),
      ),
    );
    await keepPack(
      records,
      {
        id: pack.id,
        references,
        request: pack.request.reference,
        madeAt: at,
        madeBy: by,
        marks: pack.marks.length,
        expiresAt: monthsAfter(at, settings.retention.packMonths),
      },
      pack,
    );
    return { status: 201, body: pack };
  };
