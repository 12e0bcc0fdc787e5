import * as z from 'zod';
import { SIGNED_IN, type SignedIn } from './roles.ts';

/** Where something stands in what an issuer says, from the outermost name in: `['organisation', 'urn']`. */
const claim = z.array(z.string().min(1)).min(1);

const personRole = z.enum(SIGNED_IN.everyone);

/**
 * By what somebody is known to the API, once they are signed in. `access-token`: the issuer makes a signed token
 * for this API. `id-token`: it makes none that says who somebody is, but signs an ID token for this service.
 * `pages`: what it says stands only in its answer to the pages (UserInfo), who then sign it themselves.
 */
const knownBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('access-token'), audience: z.string().min(1) }),
  z.strictObject({ kind: z.literal('id-token') }),
  /** `at`: origin of the pages. */
  z.strictObject({ kind: z.literal('pages'), at: z.url() }),
]);

const roles = z.union([
  /** Whoever the issuer lets in here has this role. */
  z.strictObject({ everybody: personRole }),
  /** Without `are`, the claim holds this service's own names of roles. */
  z.strictObject({ claim, are: z.record(z.string(), personRole).optional() }),
]);

/** One place where people sign in, and what is believed of what it says. */
export const issuerSettings = z
  .strictObject({
    /** Starts the ids of its people, where it is not the council's own: "dfe". */
    id: z.string().regex(/^[a-z][a-z0-9-]{1,19}$/),
    /** On the sign-in page: "School or college: DfE Sign-in". */
    words: z.string().min(1).max(80),
    /** As its tokens name it. */
    issuer: z.url(),
    /** This service, as the issuer knows it. */
    clientId: z.string().min(1),
    knownBy,
    /** Whatever its claims say, nobody gets any other role. */
    signsIn: z.enum(Object.keys(SIGNED_IN) as [SignedIn]), // the keys are the kinds
    roles,
    /**
     * The agency of its people. Only values that begin with `prefix` are looked at, without it. With a `scheme`
     * the value is a code, by which the authority's settings know the agency: `urn:123456`.
     */
    agency: z
      .strictObject({ claim, prefix: z.string().optional(), scheme: z.enum(['urn', 'ods']).optional() })
      .optional(),
    /** Of a list of objects only that counts whose `by` is what the claim `is` says: the role chosen at sign-in. */
    chosen: z.strictObject({ list: z.string(), by: z.string(), is: z.string() }).optional(),
    /** Nobody is let in without: how strongly they proved who they are. */
    requires: z.array(z.strictObject({ claim, oneOf: z.array(z.string()).min(1) })).optional(),
    scope: z.string().regex(/\bopenid\b/, { error: 'must have openid' }),
    /** The API, where the issuer is asked for a token for it (RFC 8707). Entra ID takes it for an error. */
    resource: z.string().optional(),
    /** More to ask with at sign-in, such as `acr_values`. */
    asks: z.record(z.string(), z.string()).optional(),
    /** Cognito ends sessions at an address of its own. `origin`: where that ends, if not at the issuer's. */
    signOut: z.strictObject({
      as: z.enum(['open-id', 'cognito', 'nowhere']),
      origin: z.url().optional(),
    }),
  })
  .refine(({ knownBy, signsIn }) => knownBy.kind !== 'pages' || signsIn === 'partners', {
    error: 'what the pages sign is believed of partners only',
    path: ['signsIn'],
  });

export type Issuer = z.infer<typeof issuerSettings>;

/** Ids of people of the council's own issuer stand as they are, so there can be one such issuer only. */
const oneOfTheCouncil = (issuers: readonly Issuer[]): boolean =>
  issuers.filter(({ signsIn }) => signsIn !== 'partners').length === 1;

const eachOnce = (issuers: readonly Issuer[]): boolean =>
  new Set(issuers.map(({ id }) => id)).size === issuers.length &&
  new Set(issuers.map(({ issuer }) => issuer)).size === issuers.length;

/** Everywhere that people sign in, in the order in which the sign-in page offers it. */
export const trustedIssuers = z
  .array(issuerSettings)
  .refine(oneOfTheCouncil, { error: 'one issuer signs in staff' })
  .refine(eachOnce, { error: 'each issuer must be there once' });

/** What the pages sign as, for people of an issuer that signs nothing for the API. */
export const pagesIssuer = (at: string, id: string): string => `${at}/sign-in/by/${id}`;

/** Where the pages show the key of what they sign. */
export const PAGES_KEYS_PATH = '/sign-in/keys';
