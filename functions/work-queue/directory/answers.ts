import type { ListedAgency, ListedPerson } from '../../../shared/contract/directory.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import type { AgencyItem, PersonItem } from '../../../shared/store/items/directory.ts';

export const personAnswer = ({
  id,
  name,
  roles,
  agency,
  from,
  to,
  left,
  changed,
  version,
}: PersonItem): ListedPerson => ({
  key: hashOf(id),
  id,
  name,
  roles,
  agency: agency ?? null,
  from: from ?? null,
  to: to ?? null,
  left: left ?? null,
  changed,
  version,
});

export const agencyAnswer = ({
  id,
  name,
  source,
  answers,
  closed,
  changed,
  version,
}: AgencyItem): ListedAgency => ({ id, name, source, answers: answers ?? null, closed, changed, version });

/** Agencies that no manager has changed: as the settings have them. */
export const agenciesOfSettings = (
  { agencies, partnerChecks }: AuthoritySettings,
  listed: readonly AgencyItem[],
): ListedAgency[] =>
  agencies
    .filter(({ id }) => !listed.some((each) => each.id === id))
    .map(({ id, name, source }) => {
      const kind = partnerChecks.kinds.find((each) => each.agencies.some(({ agency }) => agency === id));
      const mailbox = kind?.agencies.find(({ agency }) => agency === id)?.mailbox;
      return {
        id,
        name,
        source,
        answers: kind === undefined || mailbox === undefined ? null : { kind: kind.id, mailbox },
        closed: false,
        changed: null,
        version: 0,
      };
    });
