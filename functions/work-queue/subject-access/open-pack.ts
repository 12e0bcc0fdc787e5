import { type Pack, pack as packSchema } from '../../../shared/contract/answers/subject-access.ts';
import type { RouteId } from '../../../shared/contract/routes.ts';
import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { concernedBy } from '../../../shared/store/audit/by-child.ts';
import { recordEvent, recordLook } from '../../../shared/store/audit/chain.ts';
import type { AuditAction } from '../../../shared/store/audit/event.ts';
import type { PackHead } from '../../../shared/store/items/pack.ts';
import { readPack } from '../../../shared/store/packs/packs.ts';
import { readContact } from '../../../shared/store/people/read-contact.ts';
import { hiddenFrom } from '../../../shared/store/restricted/read-access.ts';
import type { DeskDependencies } from '../desk.ts';
import { readForStaff } from '../restricted/read-for-staff.ts';
import { refusal } from '../restricted/refuse.ts';

type Asking = Pick<ApiRequest, 'caller' | 'role' | 'path'>;

/** A pack as it stands, with what was decided about it. */
export const withDecisions = (content: unknown, head: PackHead): Pack => {
  const kept = packSchema.parse(content);
  return {
    ...kept,
    marks: kept.marks.map((mark) => ({ ...mark, decided: head.decided[mark.id] ?? null })),
    also: head.also,
    decisions: head.version,
  };
};

/**
 * A pack for whoever may open everything that is in it: since it was made, one of its records may have been
 * restricted, or whoever asks may have come to know the family.
 */
export const openPack = async (
  deps: DeskDependencies,
  request: Asking & { readonly route: RouteId },
): Promise<{ head: PackHead; pack: Pack }> => {
  const { form } = await readForStaff(deps, request);
  const found = await readPack(deps.records, request.path['pack'] ?? '');
  if (found === null || !found.head.references.includes(form.reference)) throw new ProblemError('not-found');
  const { head, content } = found;
  const [hidden] = await hiddenFrom(deps.records, request.caller, head.references, deps.now().toISOString());
  // To a manager nothing is hidden but what they may not know for their own sake.
  if (hidden !== undefined) throw await refusal(deps, request, hidden, 'conflicted');
  return { head, pack: withDecisions(content, head) };
};

/** Notes what was done with a pack, at each referral that something in it is from, and at the child of each contact. */
export const noteOnPack = async (
  { records, now }: DeskDependencies,
  { caller, role }: Asking,
  { head: { id, references }, pack }: { readonly head: PackHead; readonly pack: Pick<Pack, 'contacts'> },
  action: AuditAction,
): Promise<void> => {
  const found = await Promise.all(pack.contacts.map(({ contactId }) => readContact(records, contactId)));
  const contacts = found.filter((contact) => contact !== null);
  const happening = {
    at: now().toISOString(),
    action,
    by: { id: caller.id, name: caller.name, role },
    detail: { pack: id },
  };
  const isLook = action === 'subject-access-read';
  await Promise.all(
    references.map((reference) =>
      (isLook ? recordLook : recordEvent)(
        records,
        reference,
        happening,
        concernedBy(contacts.filter((contact) => contact.reference === reference)),
      ),
    ),
  );
};
