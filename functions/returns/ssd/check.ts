import type { ChildContact } from '../child-contact.ts';
import { type Finding, findingIn, type ListMade } from '../finding.ts';
import type { StandardDataset } from './dataset.ts';
import { nhsNumberOf, upnOf } from './person.ts';

const identifierNotes = (contact: ChildContact, say: ReturnType<typeof findingIn>): Finding[] => [
  ...(!contact.hidden && contact.child.nhsNumber !== undefined && nhsNumberOf(contact) === null
    ? [say(contact, 'pers_common_child_id', 'The NHS number fails its check and is left out')]
    : []),
  ...(!contact.hidden && contact.child.upn !== undefined && upnOf(contact) === null
    ? [say(contact, 'link_identifier_value', 'The UPN fails its check and is left out')]
    : []),
];

/** Which rows of the dataset would fail and why, and which are worth a look, table by table. */
export const checkDataset = (dataset: StandardDataset, all: readonly ChildContact[]): ListMade[] => {
  const newest = new Map(
    all
      .toSorted((one, other) => one.receivedAt.localeCompare(other.receivedAt))
      .map((contact) => [contact.childId, contact]),
  );
  const byContact = new Map(all.map((contact) => [contact.contactId, contact]));
  const person = findingIn('ssd_person');
  const contacts = findingIn('ssd_contacts');
  const episodes = findingIn('ssd_cin_episodes');
  const about = (
    found: ChildContact | undefined,
    write: (contact: ChildContact) => readonly Finding[],
  ): readonly Finding[] => (found === undefined ? [] : write(found));
  return [
    {
      name: 'ssd_person',
      rows: dataset.ssd_person.length,
      failing: dataset.ssd_person.flatMap(({ pers_person_id, pers_dob, pers_expected_dob }) =>
        pers_dob !== null || pers_expected_dob !== null
          ? []
          : about(newest.get(pers_person_id), (contact) => [
              person(contact, 'pers_dob', 'Neither a date of birth nor an expected date is known'),
            ]),
      ),
      notes: all.flatMap((contact) => identifierNotes(contact, person)),
    },
    {
      name: 'ssd_contacts',
      rows: dataset.ssd_contacts.length,
      failing: [],
      notes: dataset.ssd_contacts.flatMap(({ cont_contact_id, cont_contact_outcome_json }) =>
        Object.keys(cont_contact_outcome_json).length > 0
          ? []
          : about(byContact.get(cont_contact_id), (contact) => [
              contacts(contact, 'cont_contact_outcome_json', 'Not decided yet'),
            ]),
      ),
    },
    {
      name: 'ssd_cin_episodes',
      rows: dataset.ssd_cin_episodes.length,
      failing: [],
      notes: dataset.ssd_cin_episodes.flatMap((row) => [
        ...about(
          row.cine_cin_primary_need_code === 'N0' ? byContact.get(row.cine_referral_id) : undefined,
          (one) => [
            episodes(one, 'cine_cin_primary_need_code', 'No answer of the form names one: N0, not stated'),
          ],
        ),
        ...about(row.cine_referral_team === null ? byContact.get(row.cine_referral_id) : undefined, (one) => [
          episodes(one, 'cine_referral_team', 'Not known here: take it from the case system'),
        ]),
      ]),
    },
  ];
};
