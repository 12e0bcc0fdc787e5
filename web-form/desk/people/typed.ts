import type {
  AgencyListed,
  ListedAgency,
  ListedPerson,
  PersonListed,
} from '../../../shared/contract/directory.ts';
import { ROLES } from '../../../shared/contract/roles.ts';
import { type Posted, textOf } from '../../posted.ts';

/** What a manager typed about a person. */
export interface PersonTyped {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly left: boolean;
  readonly version: string;
}

export const NOBODY: PersonTyped = {
  id: '',
  name: '',
  roles: [],
  agency: '',
  from: '',
  to: '',
  left: false,
  version: '0',
};

export const personTyped = (fields: Posted): PersonTyped => ({
  id: textOf(fields, 'id').trim(),
  name: textOf(fields, 'name').trim(),
  roles: [fields['roles'] ?? []].flat(),
  agency: textOf(fields, 'agency'),
  from: textOf(fields, 'from').trim(),
  to: textOf(fields, 'to').trim(),
  left: textOf(fields, 'left') === 'yes',
  version: textOf(fields, 'version'),
});

export const personOf = ({
  id,
  name,
  roles,
  agency,
  from,
  to,
  left,
  version,
}: ListedPerson): PersonTyped => ({
  id,
  name,
  roles,
  agency: agency ?? '',
  from: from ?? '',
  to: to ?? '',
  left: left !== null,
  version: String(version),
});

const versionOf = (typed: string): number => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0);

export const personToList = ({
  id,
  name,
  roles,
  agency,
  from,
  to,
  left,
  version,
}: PersonTyped): PersonListed => ({
  id,
  name,
  roles: ROLES.filter((role) => roles.includes(role)),
  ...(agency !== '' && { agency }),
  ...(from !== '' && { from }),
  ...(to !== '' && { to }),
  left,
  version: versionOf(version),
});

/** What a manager typed about an agency. */
export interface AgencyTyped {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly kind: string;
  readonly mailbox: string;
  readonly closed: boolean;
  readonly version: string;
}

export const NO_AGENCY: AgencyTyped = {
  id: '',
  name: '',
  source: '',
  kind: '',
  mailbox: '',
  closed: false,
  version: '0',
};

export const agencyTyped = (fields: Posted): AgencyTyped => ({
  id: textOf(fields, 'id').trim(),
  name: textOf(fields, 'name').trim(),
  source: textOf(fields, 'source'),
  kind: textOf(fields, 'kind'),
  mailbox: textOf(fields, 'mailbox').trim(),
  closed: textOf(fields, 'closed') === 'yes',
  version: textOf(fields, 'version'),
});

export const agencyOf = ({ id, name, source, answers, closed, version }: ListedAgency): AgencyTyped => ({
  id,
  name,
  source,
  kind: answers?.kind ?? '',
  mailbox: answers?.mailbox ?? '',
  closed,
  version: String(version),
});

/** What the API is sent; `source` as it is one that the page offers. */
export const agencyToList = (
  { id, name, kind, mailbox, closed, version }: AgencyTyped,
  source: AgencyListed['source'],
): AgencyListed => ({
  id,
  name,
  source,
  ...((kind !== '' || mailbox !== '') && { answers: { kind, mailbox } }),
  closed,
  version: versionOf(version),
});
