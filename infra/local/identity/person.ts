import type { Role } from '../../../shared/domain/roles.ts';

/** Somebody who can sign in to the local service. Demonstration people only. */
export interface Person {
  /** Opaque and stable: the `sub` of their tokens. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Id of the agency they work for; people of the council itself have none. */
  readonly agency?: string | undefined;
  readonly email: string;
  readonly jobTitle: string;
}

/** The API that every token is meant for: the tokens' `aud`. */
export const AUDIENCE = 'front-door-api';

/** The web form, as the provider knows it. */
export const WEB_CLIENT = 'front-door-web';

export const SCOPES = 'openid profile email';

/** What a token says about a person, beside what every token says. */
export const claimsOf = ({ name, role, agency, email }: Person): Record<string, string | string[]> => ({
  roles: [role],
  ...(agency === undefined ? {} : { agency }),
  name,
  email,
});
