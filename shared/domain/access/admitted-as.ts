import type { Role } from '../roles.ts';

/** What the directory says of somebody. Dates are calendar dates where the authority is. */
export interface ListedPerson {
  /** What they may do here, of what their token says. */
  readonly roles: readonly Role[];
  /** The agency they act for; absent where the directory says none. */
  readonly agency?: string | undefined;
  /** The first day, and the last, on which they may. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** They have left: from then on they may nothing. */
  readonly left?: unknown;
}

/** Whom a token speaks for, as far as the directory can narrow it. */
export interface Named {
  readonly roles: readonly Role[];
  readonly agency?: string | undefined;
}

/** What is left of a token’s roles; or why there is no access at all. */
export type Admitted =
  | { readonly roles: readonly Role[] }
  | { readonly refused: 'left' | 'not-yet' | 'over' };

/** What somebody may do only for the agency that the directory names. */
const FOR_AN_AGENCY: readonly Role[] = ['partner', 'partner-system', 'agency-responder'];

/**
 * What a person may do, by their token and the directory. The directory only narrows: nobody gets a role by it
 * that the identity provider did not give, and whoever is not listed keeps what the token says.
 *
 * @param today calendar date where the authority is, `YYYY-MM-DD`
 */
export const admittedAs = (listed: ListedPerson | null, named: Named, today: string): Admitted => {
  if (listed === null) return { roles: named.roles };
  if (listed.left !== undefined) return { refused: 'left' };
  if (listed.from !== undefined && today < listed.from) return { refused: 'not-yet' };
  if (listed.to !== undefined && today > listed.to) return { refused: 'over' };
  const elsewhere = listed.agency !== undefined && listed.agency !== named.agency;
  return {
    roles: named.roles.filter(
      (role) => listed.roles.includes(role) && !(elsewhere && FOR_AN_AGENCY.includes(role)),
    ),
  };
};
