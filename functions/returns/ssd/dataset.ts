import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import type { CalendarDate } from '../../../shared/domain/referral.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { allocatedTo } from '../allocated.ts';
import { type ChildContact, isSocialCareReferral, type SocialCareReferral } from '../child-contact.ts';
import { primaryNeed } from '../cin/primary-need.ts';
import { onceADay } from '../once-a-day.ts';
import { contactKeys, isReferralNfa, referralKeys } from '../outcome-keys.ts';
import { personOf, upnOf } from './person.ts';

export interface SsdRules extends Pick<AuthoritySettings, 'outcomes'> {
  readonly on: CalendarDate;
  /** An id of a worker that says nothing about them, as the dataset takes it. */
  readonly workerId: (id: string) => string;
}

const sourceOf = ({ source }: ChildContact): string => REFERRAL_SOURCES[source].census;

const contactRow = (contact: ChildContact, rules: SsdRules) => ({
  cont_contact_id: contact.contactId,
  cont_person_id: contact.childId,
  cont_contact_date: contact.receivedAt,
  cont_contact_source_code: contact.source,
  cont_contact_source_desc: sourceOf(contact),
  cont_contact_outcome_json: contactKeys(contact, rules),
});

const episodeRow = (referral: SocialCareReferral, rules: SsdRules) => {
  const { team, workerId } = allocatedTo(referral, rules);
  return {
    cine_referral_id: referral.contactId,
    cine_person_id: referral.childId,
    cine_referral_date: referral.socialCare.at,
    cine_cin_primary_need_code: primaryNeed(referral.concerns),
    cine_referral_source_code: referral.source,
    cine_referral_source_desc: sourceOf(referral),
    cine_referral_outcome_json: referralKeys(referral, rules),
    cine_referral_nfa: isReferralNfa(referral, rules) ? ('Y' as const) : ('N' as const),
    cine_close_reason: null,
    cine_close_date: null,
    cine_referral_team: team ?? null,
    cine_referral_worker_id: workerId === undefined ? null : rules.workerId(workerId),
  };
};

/**
 * Contacts, persons and social care referrals in the names, codes and keys of the Standard Safeguarding Dataset.
 * Every person that a row names is there once. Source: docs/reference.md#returns.
 */
export const standardDataset = (
  received: readonly ChildContact[],
  became: readonly ChildContact[],
  rules: SsdRules,
) => {
  const all = [...new Map([...received, ...became].map((each) => [each.contactId, each])).values()];
  const referrals = became.filter(isSocialCareReferral);
  const counted = onceADay(referrals);
  const children = [...Map.groupBy(all, ({ childId }) => childId).values()];
  return {
    ssd_person: children.map((contacts) => personOf(contacts, rules.on)),
    ssd_linked_identifiers: children.flatMap((contacts) =>
      [...new Set(contacts.flatMap((contact) => upnOf(contact) ?? []))].map((upn) => ({
        link_person_id: contacts[0]?.childId ?? '',
        link_identifier_type: 'Unique Pupil Number' as const,
        link_identifier_value: upn,
      })),
    ),
    ssd_contacts: received.map((contact) => contactRow(contact, rules)),
    ssd_cin_episodes: counted.map((referral) => episodeRow(referral, rules)),
    sameDay: referrals.length - counted.length,
  };
};

/** The tables, as they are written. */
export type StandardDataset = Omit<ReturnType<typeof standardDataset>, 'sameDay'>;
