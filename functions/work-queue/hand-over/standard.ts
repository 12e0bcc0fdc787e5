import type { StandardDataset } from '../../../shared/contract/answers/hand-over.ts';
import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import { isValidNhsNumber } from '../../../shared/domain/identifiers/nhs-number.ts';
import { isValidUpn } from '../../../shared/domain/identifiers/upn.ts';
import type { Child } from '../../../shared/domain/referral.ts';
import { ALL_OUTCOMES, type OutcomeOffered } from '../../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { ContactItem, DecisionMade } from '../../../shared/store/items/contact.ts';
import type { FormItem } from '../../../shared/store/items/form.ts';
import { childUniqueId } from '../../../shared/store/returns/child-unique-id.ts';

/** The authority's keys for an outcome; the usual ones for an outcome that it no longer offers. */
const keysFor = (
  { outcome }: DecisionMade,
  { outcomes }: Pick<AuthoritySettings, 'outcomes'>,
): OutcomeOffered['ssd'] | undefined => [...outcomes, ...ALL_OUTCOMES].find(({ id }) => id === outcome)?.ssd;

const isTrue = (keys: readonly string[]): Record<string, 'Y'> =>
  Object.fromEntries(keys.map((key) => [key, 'Y']));

const plain = (identifier: string): string => identifier.replaceAll(/\s/g, '').toUpperCase();

const identifiersOf = ({ nhsNumber, upn }: Child): StandardDataset['ssd_linked_identifiers'] => [
  ...(nhsNumber !== undefined && isValidNhsNumber(nhsNumber)
    ? [{ link_identifier_type: 'NHS Number' as const, link_identifier_value: plain(nhsNumber) }]
    : []),
  ...(upn !== undefined && isValidUpn(upn)
    ? [{ link_identifier_type: 'Unique Pupil Number' as const, link_identifier_value: plain(upn) }]
    : []),
];

/**
 * A child's contact in the names and codes of the Standard Safeguarding Dataset. A number that fails its check is
 * left out of it (it stands in the referral as typed); what nobody said is null, or the census's own code for it.
 */
export const standardOf = (
  { contactId, personId, receivedAt, decisions }: ContactItem,
  child: Child,
  { source }: Pick<FormItem, 'source'>,
  settings: Pick<AuthoritySettings, 'outcomes'>,
): StandardDataset => {
  const made = Object.values(decisions).map((decision) => ({ decision, keys: keysFor(decision, settings) }));
  const identifiers = identifiersOf(child);
  const desc = REFERRAL_SOURCES[source].census;
  return {
    ssd_person: {
      pers_person_id: childUniqueId(personId),
      pers_forename: child.given ?? null,
      pers_surname: child.family ?? null,
      pers_sex: child.sex ?? 'U',
      pers_ethnicity: child.ethnicity ?? 'NOBT',
      pers_dob: child.born ?? null,
      pers_expected_dob: child.expected ?? null,
      pers_common_child_id:
        identifiers.find((each) => each.link_identifier_type === 'NHS Number')?.link_identifier_value ?? null,
    },
    ssd_disability: (child.disabilities ?? []).map((code) => ({ disa_disability_code: code })),
    ssd_linked_identifiers: identifiers,
    ssd_contacts: {
      cont_contact_id: contactId,
      cont_person_id: childUniqueId(personId),
      cont_contact_date: receivedAt,
      cont_contact_source_code: source,
      cont_contact_source_desc: desc,
      cont_contact_outcome_json: isTrue(made.flatMap(({ keys }) => keys?.contact ?? [])),
    },
    ssd_cin_episodes: made
      .flatMap(({ decision, keys }) =>
        keys?.referral === undefined ? [] : [{ at: decision.at, key: keys.referral }],
      )
      // Decided in two queues, it is still one referral: the first time counts, with the keys of both.
      .toSorted((one, other) => one.at.localeCompare(other.at))
      .slice(0, 1)
      .map(({ at }) => ({
        cine_referral_id: contactId,
        cine_person_id: childUniqueId(personId),
        cine_referral_date: at,
        cine_referral_source_code: source,
        cine_referral_source_desc: desc,
        cine_referral_outcome_json: isTrue(made.flatMap(({ keys }) => keys?.referral ?? [])),
        cine_referral_nfa: 'N' as const,
      })),
  };
};
