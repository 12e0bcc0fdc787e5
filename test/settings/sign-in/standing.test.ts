import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../shared/domain/roles.ts';
import { type Issuer, trustedIssuers } from '../../../shared/settings/sign-in/issuer.ts';
import { PARTNER_ROLES, STAFF_ROLES } from '../../../shared/settings/sign-in/roles.ts';
import { standingOf } from '../../../shared/settings/sign-in/standing.ts';
import { AGENCIES, COUNCIL, NHS, POOL, SCHOOLS } from './issuers.ts';

const standing = (issuer: Issuer, claims: Record<string, unknown>) =>
  standingOf({ sub: 's-1', name: 'Sam Okafor', ...claims }, issuer, AGENCIES);

describe('roles', () => {
  it('are ours by the settings’ list, and names that are in no list give nothing', () => {
    expect(standing(COUNCIL, { roles: ['MASH.Manager', 'Payroll.Admin', 'toString'] })?.roles).toEqual([
      'manager',
    ]);
  });

  it('have the same names where there is no list', () => {
    const groups = ['partner', 'agency:exampleshire-high', 'everybody'];
    expect(standing(POOL, { 'cognito:groups': groups })).toMatchObject({
      roles: ['partner'],
      agency: 'exampleshire-high',
    });
  });

  it('are never those of staff from an issuer of partners, nor of a system from anybody, whatever is said', () => {
    const anything = fc.record({
      'cognito:groups': fc.array(fc.constantFrom<string>(...ROLES, 'agency:exampleshire-high')),
      roles: fc.array(fc.constantFrom<string>(...ROLES, 'MASH.Manager')),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(COUNCIL, POOL, SCHOOLS, NHS), (claims, issuer) => {
        const given: readonly Role[] = standing(issuer, claims)?.roles ?? [];
        const may: readonly Role[] = issuer.signsIn === 'partners' ? PARTNER_ROLES : STAFF_ROLES;
        expect(given.filter((role) => !may.includes(role))).toEqual([]);
      }),
    );
  });

  it('of staff cannot be given to an issuer of partners by its settings either', () => {
    const generous: Issuer = { ...SCHOOLS, roles: { everybody: 'manager' } };
    expect(standing(generous, { organisation: { urn: '100001' } })?.roles).toEqual([]);
  });
});

describe('the agency', () => {
  it('is known by the code that its issuer has for it', () => {
    expect(standing(SCHOOLS, { organisation: { id: 'x', urn: 100001 } })).toMatchObject({
      roles: ['partner'],
      agency: 'exampleshire-high',
    });
  });

  it.each([
    ['an organisation that no agency is', { organisation: { urn: '999999' } }],
    ['no organisation', {}],
    ['one that is not written as expected', { organisation: 'urn:100001' }],
  ])('%s: then a partner has no role', (_, claims) => {
    const found = standing(SCHOOLS, claims);
    expect(found?.roles).toEqual([]);
    expect(found?.agency).toBeUndefined();
  });

  it('of somebody with two is neither: it would be a guess for which they act', () => {
    const groups = ['partner', 'agency:exampleshire-high', 'agency:exampleshire-police'];
    expect(standing(POOL, { 'cognito:groups': groups })).toMatchObject({ roles: [] });
  });
});

describe('a role chosen at sign-in', () => {
  const claims = {
    authentication_assurance_level: '3',
    nhsid_nrbac_roles: [
      { person_roleid: '1', org_code: 'RXX', role_code: 'S0:G0:R1' },
      { person_roleid: '2', org_code: 'RYY', role_code: 'S0:G0:R2' },
    ],
  };

  it('is the only one that counts', () => {
    expect(standing(NHS, { ...claims, selected_roleid: '2' })).toMatchObject({
      roles: ['agency-responder'],
      agency: 'health-visiting',
    });
  });

  it('gives nothing where none was chosen', () => {
    expect(standing(NHS, claims)?.roles).toEqual([]);
    expect(standing(NHS, { ...claims, selected_roleid: '3' })?.roles).toEqual([]);
  });

  it('lets nobody in who proved too weakly who they are', () => {
    const weak = { ...claims, selected_roleid: '1', authentication_assurance_level: '1' };
    expect(standing(NHS, weak)).toBeNull();
  });
});

describe('a person', () => {
  it('of partners has an id that begins with their issuer, so that no issuer can name another’s', () => {
    expect(standing(SCHOOLS, {})?.id).toBe('dfe:s-1');
    expect(standing(COUNCIL, {})?.id).toBe('s-1');
  });

  it('is called by both names where there is no whole one', () => {
    const parts = { given_name: 'Jo', family_name: 'Teacher', name: undefined };
    expect(standing(SCHOOLS, parts)?.name).toBe('Jo Teacher');
  });

  it('without a subject is nobody, and an address that is none is left out', () => {
    expect(standing(COUNCIL, { sub: '' })).toBeNull();
    expect(standing(COUNCIL, { email: 'not an address' })).not.toHaveProperty('email');
  });
});

describe('the list of issuers', () => {
  const wrong = (issuers: readonly unknown[]) =>
    trustedIssuers.safeParse(issuers).error?.issues.map(({ message }) => message);

  it('has one issuer of staff, and each issuer once', () => {
    expect(wrong([COUNCIL, POOL, SCHOOLS, NHS])).toBeUndefined();
    expect(wrong([POOL])).toEqual(['one issuer signs in staff']);
    expect(wrong([COUNCIL, { ...COUNCIL, id: 'again', issuer: 'https://b.example' }])).toEqual([
      'one issuer signs in staff',
    ]);
    expect(wrong([COUNCIL, POOL, { ...POOL, id: 'twin' }])).toEqual(['each issuer must be there once']);
  });

  it('believes what the pages sign of partners only', () => {
    expect(wrong([{ ...SCHOOLS, signsIn: 'staff' }])).toEqual([
      'what the pages sign is believed of partners only',
    ]);
  });
});
