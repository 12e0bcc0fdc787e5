import type { Issuer } from '../../../shared/settings/sign-in/issuer.ts';
import type { Identity } from '../../deployment/identity.ts';
import { AGENCY_GROUP } from './groups.ts';
import { type PoolName, signInOrigin } from './user-pools.ts';

/** A user pool as far as tokens are concerned. */
export interface PoolTokens {
  readonly issuer: string;
  readonly clientId: string;
}

/** As people choose them on the sign-in page. */
const WORDS: Readonly<Record<'council' | PoolName | 'dfe' | 'nhs', string>> = {
  council: 'Council staff',
  staff: 'Council staff',
  dfe: 'School or college: DfE Sign-in',
  nhs: 'NHS: CIS2',
  partners: 'Other organisations',
};

const OPEN_ID = 'openid profile email';

/** A user pool of this service: its groups are roles, and those of partners agencies as well. */
const poolIssuer = (
  name: PoolName,
  { issuer, clientId }: PoolTokens,
  { signInPrefix }: Identity,
): Issuer => ({
  id: name,
  words: WORDS[name],
  issuer,
  clientId,
  // Its access tokens hold neither a name nor `aud`.
  knownBy: { kind: 'id-token' },
  signsIn: name,
  roles: { claim: ['cognito:groups'] },
  ...(name === 'partners' && { agency: { claim: ['cognito:groups'], prefix: AGENCY_GROUP } }),
  scope: OPEN_ID,
  signOut: { as: 'cognito', origin: signInOrigin({ signInPrefix }, name) },
});

const councilIssuer = (council: Extract<Identity, { kind: 'oidc' }>): Issuer => ({
  id: 'council',
  words: WORDS.council,
  issuer: council.issuer,
  clientId: council.clientId,
  knownBy: { kind: 'access-token', audience: council.audience },
  signsIn: 'staff',
  roles: { claim: [council.roleClaim], ...(council.roles !== undefined && { are: council.roles }) },
  scope: `${OPEN_ID} ${council.scope}`,
  signOut: { as: 'open-id', origin: council.signOutOrigin },
});

const dfeIssuer = ({ issuer, clientId }: NonNullable<Identity['dfeSignIn']>, at: string): Issuer => ({
  id: 'dfe',
  words: WORDS.dfe,
  issuer,
  clientId,
  knownBy: { kind: 'pages', at },
  signsIn: 'partners',
  // Whom to let into this service is decided by each school's approver at DfE Sign-in.
  roles: { everybody: 'partner' },
  agency: { claim: ['organisation', 'urn'], scheme: 'urn' },
  scope: `${OPEN_ID} organisation`,
  signOut: { as: 'open-id' },
});

const nhsIssuer = ({ issuer, clientId, roles }: NonNullable<Identity['nhsCis2']>, at: string): Issuer => ({
  id: 'nhs',
  words: WORDS.nhs,
  issuer,
  clientId,
  knownBy: { kind: 'pages', at },
  signsIn: 'partners',
  roles: { claim: ['nhsid_nrbac_roles', 'role_code'], are: roles },
  agency: { claim: ['nhsid_nrbac_roles', 'org_code'], scheme: 'ods' },
  chosen: { list: 'nhsid_nrbac_roles', by: 'person_roleid', is: 'selected_roleid' },
  requires: [
    { claim: ['id_assurance_level'], oneOf: ['3'] },
    { claim: ['authentication_assurance_level'], oneOf: ['2', '3'] },
  ],
  scope: `${OPEN_ID} nationalrbacaccess selectedrole`,
  asks: { acr_values: 'AAL2_OR_AAL3_ANY', prompt: 'login' },
  signOut: { as: 'nowhere' },
});

/**
 * Everywhere that people of a stage sign in, staff first, and what is believed of each.
 *
 * @param url origin of the pages, which sign for partners whose issuer does not
 */
export const issuersOf = (
  identity: Identity,
  url: string,
  pools: { readonly staff?: PoolTokens | undefined; readonly partners: PoolTokens },
): readonly Issuer[] => [
  ...(identity.kind === 'oidc' ? [councilIssuer(identity)] : []),
  ...(pools.staff === undefined ? [] : [poolIssuer('staff', pools.staff, identity)]),
  ...(identity.dfeSignIn === undefined ? [] : [dfeIssuer(identity.dfeSignIn, url)]),
  ...(identity.nhsCis2 === undefined ? [] : [nhsIssuer(identity.nhsCis2, url)]),
  poolIssuer('partners', pools.partners, identity),
];
