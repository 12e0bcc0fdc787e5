import type { FoundContact } from '../../../shared/contract/search.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { labelOf } from '../contact-answer.ts';
import { mayWork } from '../desk.ts';
import { workAnswer } from '../work-answer.ts';

const WORDS = {
  'by-reference': 'The referral you asked for',
  same: 'The same child',
  possible: 'May be the same child',
  household: 'Another child of the same household',
} as const satisfies Record<FoundContact['grade'], string>;

/** A contact as a search shows it: initials and age, never a name. */
export const foundAnswer = (
  { form, work }: StoredReferral,
  contact: ContactItem,
  grade: FoundContact['grade'],
  { settings, now, caller }: { settings: AuthoritySettings; now: string; caller: Caller },
): FoundContact => {
  const person = work
    .flatMap(({ people }) => people)
    .find((each) => each.number === contact.number && each.initials !== '');
  const seen = { settings, now, staffId: caller.id };
  return {
    contactId: contact.contactId,
    reference: form.reference,
    number: contact.number,
    label: labelOf(contact),
    initials: person?.initials ?? '?',
    age: person?.age ?? 'age not known',
    receivedAt: form.receivedAt,
    agency: form.agencyName,
    level: contact.level,
    grade,
    words: WORDS[grade],
    work: work
      .filter((item) => item.contacts.includes(contact.number) && mayWork(caller, item.queue, settings))
      .map((item) => workAnswer(item, seen))
      .map(({ id, queueName, state }) => ({ id, queueName, state })),
  };
};
