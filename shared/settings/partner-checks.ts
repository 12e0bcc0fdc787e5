import * as z from 'zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]+$/, { error: 'must be a short name in small letters, digits and hyphens' });
const hours = z.int().positive();

/**
 * Which agencies answer checks. An agency that is taken out of the list still finds and answers what it was
 * asked; it is no longer reminded.
 */
export const partnerChecks = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        /** Stands in the audit: `police`. */
        id,
        /** "Police" */
        name: z.string().min(1),
        /** Who answers. Each is told by e-mail at its mailbox, never a person’s. */
        agencies: z.array(z.strictObject({ agency: id, mailbox: z.email() })).min(1),
      }),
    )
    .refine((kinds) => new Set(kinds.map((kind) => kind.id)).size === kinds.length, {
      error: 'each kind must be there once',
    }),
  /** Hours for an answer. Red: day and night, within the red clock. The others: while the MASH is open. */
  hours: z.strictObject({ red: hours, amber: hours, yellow: hours }),
});

type PartnerChecks = z.infer<typeof partnerChecks>;

interface Asked {
  readonly partnerChecks: PartnerChecks;
  readonly agencies: readonly { readonly id: string }[];
}

const responders = ({ kinds }: PartnerChecks): string[] =>
  kinds.flatMap((kind) => kind.agencies.map(({ agency }) => agency));

export const ofAnAgency = ({ partnerChecks: checks, agencies }: Asked): boolean =>
  responders(checks).every((agency) => agencies.some((known) => known.id === agency));

export const checkedByEachOnce = ({ partnerChecks: checks }: Asked): boolean =>
  new Set(responders(checks)).size === responders(checks).length;

/** An agency that can be asked, with the kind of check it answers. */
export interface Responder {
  readonly agency: string;
  readonly agencyName: string;
  readonly kind: string;
  readonly kindName: string;
  readonly mailbox: string;
}

/** Everybody who can be asked, in the order of the settings. */
export const respondersOf = ({
  partnerChecks: { kinds },
  agencies,
}: {
  readonly partnerChecks: PartnerChecks;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}): Responder[] =>
  kinds.flatMap((kind) =>
    kind.agencies.map(({ agency, mailbox }) => ({
      agency,
      agencyName: agencies.find((known) => known.id === agency)?.name ?? agency,
      kind: kind.id,
      kindName: kind.name,
      mailbox,
    })),
  );
