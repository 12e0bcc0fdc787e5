import type { Check, CheckListed, PartnerChecks } from '../../../shared/contract/answers/checks.ts';
import { FAMILY_KNOWS } from '../../../shared/domain/checks/family-knows.ts';
import { INFORMATION_HELD } from '../../../shared/domain/checks/information-held.ts';
import { basisWords } from '../../../shared/domain/checks/lawful-basis.ts';
import { gateOf, leavesOf, standingOf } from '../../../shared/store/checks/gate-of.ts';
import type { CheckItem } from '../../../shared/store/items/check.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';

/** A check as a line of a list. */
export const checkListed = (check: CheckItem): CheckListed => ({
  id: check.id,
  reference: check.reference,
  queue: check.queue,
  kind: check.kindName,
  agency: check.agencyName,
  contacts: check.contacts,
  level: check.level,
  by: check.by,
  askedAt: check.askedAt,
  due: check.due,
});

/** A check as staff see it, with its lawful basis and what came back. */
export const checkAnswer = (check: CheckItem): Check => {
  const { answer, familyKnows, basis } = check;
  return {
    ...checkListed(check),
    question: check.question,
    necessity: check.necessity,
    basis,
    basisWords: basisWords(basis),
    familyKnows,
    familyKnowsWords: FAMILY_KNOWS[familyKnows],
    state: check.state,
    remindedAt: check.remindedWhenOverdue ?? check.remindedAtHalfTime ?? null,
    answer:
      answer === undefined
        ? null
        : {
            held: answer.held,
            heldWords: INFORMATION_HELD[answer.held],
            words: answer.words,
            worker: answer.worker,
            by: answer.by.name,
            at: answer.at,
          },
    cancelled: check.cancelled ?? null,
  };
};

/** May partners be asked about a contact, and what has a manager authorised? */
export const partnerChecksAnswer = (contact: ContactItem): PartnerChecks => {
  const { standing } = standingOf(contact);
  const leaves = leavesOf(contact);
  return {
    ifFamilyKnows: gateOf(contact, 'told'),
    ifFamilyDoesNot: gateOf(contact, 'not-told'),
    authorised: (contact.checksAuthorised ?? []).map((leave) => ({
      covers: leave.covers,
      by: leave.by,
      at: leave.at,
      reason: leave.reason,
      stands: leave.standing === standing && leaves.includes(leave),
    })),
  };
};
