import type { Role } from '../domain/roles.ts';

/** Who a verified token speaks for. */
export interface Caller {
  /** Opaque subject of the identity provider. */
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly roles: readonly Role[];
  /** Id of the agency, for partners. */
  readonly agency?: string | undefined;
}

/**
 * Is it the service's own pages, on behalf of somebody without an account? They belong to no agency; what they
 * say about who that is, is believed of nobody else.
 */
export const isOwnPages = ({ roles, agency }: Caller): boolean =>
  roles.includes('system') && agency === undefined;

/** Verifies a bearer token; null when it is not valid. Throws only when the keys cannot be had. */
export type VerifyToken = (token: string) => Promise<Caller | null>;
