import { z } from 'zod';
import { PARTNER_ROLES, STAFF_ROLES } from '../../shared/settings/sign-in/roles.ts';
import { https } from './https.ts';

const clientId = z.string().min(1);

/** DfE Sign-in, for people of schools and colleges. Agencies are known to it by their URN. */
const dfeSignIn = z.strictObject({ issuer: https, clientId });

/** NHS CIS2, for people of the NHS. Agencies are known to it by their ODS code. */
const nhsCis2 = z.strictObject({
  issuer: https,
  clientId,
  /** Codes of national roles, and what whoever signs in with one is here. Nobody comes in by any other. */
  roles: z.record(z.string().min(1), z.enum(PARTNER_ROLES)),
});

/** Of partners, whoever else signs the staff in. */
const OF_PARTNERS = {
  /** Begins the addresses of Cognito’s sign-in pages: nobody else in the Region may have it. */
  signInPrefix: z.string().regex(/^(?!.*(aws|amazon|cognito))[a-z][a-z0-9-]{2,40}$/, {
    error: 'must be small letters, digits and hyphens, without aws, amazon or cognito',
  }),
  dfeSignIn: dfeSignIn.optional(),
  nhsCis2: nhsCis2.optional(),
};

/** Lambda keeps 4 KB of settings for a function: so many characters of them are left for these. */
export const MOST_OF_ROLES = 900;

const eitherIdentity = z.discriminatedUnion('kind', [
  /** A user pool of this service for staff. */
  z.strictObject({ kind: z.literal('cognito'), ...OF_PARTNERS }),
  /** The council's own OpenID Connect issuer for staff, such as Entra ID. */
  z.strictObject({
    kind: z.literal('oidc'),
    ...OF_PARTNERS,
    issuer: https,
    /** This service, as the issuer knows it. */
    clientId,
    /** What its access tokens for this service are made for: their `aud`. */
    audience: z.string().min(1),
    /** What is asked for beside `openid profile email`, so that the token is for this service. */
    scope: z.string().min(1),
    /** Where signing out ends. */
    signOutOrigin: https,
    /** The claim that holds its roles, and which of ours each is; without the list they are called the same. */
    roleClaim: z.string().min(1),
    roles: z.record(z.string().min(1), z.enum(STAFF_ROLES)).optional(),
  }),
]);

/** How many characters the lists of roles take. */
export const lengthOfRoles = (of: z.infer<typeof eitherIdentity>): number =>
  [of.kind === 'oidc' ? of.roles : undefined, of.nhsCis2?.roles]
    .map((roles) => (roles === undefined ? 0 : JSON.stringify(roles).length))
    .reduce((one, other) => one + other, 0);

const identity = eitherIdentity.refine((of) => lengthOfRoles(of) <= MOST_OF_ROLES, {
  error: `must list roles in no more than ${MOST_OF_ROLES} characters in all, for Lambda keeps 4 KB of settings: let the issuer send fewer or shorter names`,
});

export type Identity = z.infer<typeof identity>;

/** Who signs people in. */
export const IDENTITY_SETTINGS = {
  identity,
  /** The API, as it is called in tokens of partners' systems. */
  audience: z
    .string()
    .regex(/^[a-z][a-z0-9+.-]*:\S+$/, { error: 'must be an absolute URI, like urn:front-door-api' }),
};
