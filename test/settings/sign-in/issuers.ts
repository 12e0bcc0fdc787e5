import type { Issuer } from '../../../shared/settings/sign-in/issuer.ts';

/** The pages, where these issuers send people back to. */
export const PAGES = 'https://referrals.example.org';

/** The council's own, with access tokens for the API and roles under other names. */
export const COUNCIL: Issuer = {
  id: 'council',
  words: 'Council staff',
  issuer: 'https://login.example.org/tenant/v2.0',
  clientId: 'front-door',
  knownBy: { kind: 'access-token', audience: 'front-door-audience' },
  signsIn: 'staff',
  roles: { claim: ['roles'], are: { 'MASH.Screener': 'screener', 'MASH.Manager': 'manager' } },
  scope: 'openid profile email front-door-audience/sign-in',
  signOut: { as: 'open-id' },
};

/** A user pool of partners, whose groups are roles and agencies. */
export const POOL: Issuer = {
  id: 'partners',
  words: 'Other organisations',
  issuer: 'https://pool.example.org/partners',
  clientId: 'pool-client',
  knownBy: { kind: 'id-token' },
  signsIn: 'partners',
  roles: { claim: ['cognito:groups'] },
  agency: { claim: ['cognito:groups'], prefix: 'agency:' },
  scope: 'openid profile email',
  signOut: { as: 'cognito', origin: 'https://pool-pages.example.org' },
};

/** As DfE Sign-in: the organisation stands in its answer to the pages only. */
export const SCHOOLS: Issuer = {
  id: 'dfe',
  words: 'School or college: DfE Sign-in',
  issuer: 'https://schools.example.org',
  clientId: 'schools-client',
  knownBy: { kind: 'pages', at: PAGES },
  signsIn: 'partners',
  roles: { everybody: 'partner' },
  agency: { claim: ['organisation', 'urn'], scheme: 'urn' },
  scope: 'openid profile email organisation',
  signOut: { as: 'open-id' },
};

/** As NHS CIS2: one of several roles is chosen at sign-in. */
export const NHS: Issuer = {
  id: 'nhs',
  words: 'NHS: CIS2',
  issuer: 'https://nhs.example.org',
  clientId: 'nhs-client',
  knownBy: { kind: 'pages', at: PAGES },
  signsIn: 'partners',
  roles: {
    claim: ['nhsid_nrbac_roles', 'role_code'],
    are: { 'S0:G0:R1': 'partner', 'S0:G0:R2': 'agency-responder' },
  },
  agency: { claim: ['nhsid_nrbac_roles', 'org_code'], scheme: 'ods' },
  chosen: { list: 'nhsid_nrbac_roles', by: 'person_roleid', is: 'selected_roleid' },
  requires: [{ claim: ['authentication_assurance_level'], oneOf: ['2', '3'] }],
  scope: 'openid profile nationalrbacaccess selectedrole',
  signOut: { as: 'nowhere' },
};

export const AGENCIES = [
  { id: 'exampleshire-high', knownAs: ['urn:100001'] },
  { id: 'midwifery', knownAs: ['ods:RXX'] },
  { id: 'health-visiting', knownAs: ['ods:RYY'] },
  { id: 'exampleshire-police' },
] as const;
