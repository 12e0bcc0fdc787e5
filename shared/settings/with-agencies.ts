import type { ReferralSource } from '../domain/codes/referral-sources.ts';
import type { AuthoritySettings } from './schema.ts';

/** An agency as managers listed it. */
export interface ListedAgency {
  readonly id: string;
  readonly name: string;
  readonly source: ReferralSource;
  readonly answers?: { readonly kind: string; readonly mailbox: string } | undefined;
  readonly closed: boolean;
}

/**
 * The settings with the agencies that managers listed: each stands in the place of the one with its id, or after
 * the others. Whichever kind of checks it answered by the settings, it answers what the directory says, or none.
 */
export const withAgencies = (
  settings: AuthoritySettings,
  listed: readonly ListedAgency[],
): AuthoritySettings => {
  if (listed.length === 0) return settings;
  const byId = new Map(listed.map((agency) => [agency.id, agency]));
  const { agencies, partnerChecks } = settings;
  const named = ({ id, name, source }: ListedAgency) => ({ id, name, source });
  const added = listed.filter(({ id }) => !agencies.some((known) => known.id === id));
  return {
    ...settings,
    agencies: [
      ...agencies.map((known) => named({ closed: false, ...known, ...byId.get(known.id) })),
      ...added.map(named),
    ],
    partnerChecks: {
      ...partnerChecks,
      kinds: partnerChecks.kinds.map((kind) => ({
        ...kind,
        agencies: [
          ...kind.agencies.filter(({ agency }) => !byId.has(agency)),
          ...listed.flatMap(({ id, answers, closed }) =>
            answers?.kind === kind.id && !closed ? [{ agency: id, mailbox: answers.mailbox }] : [],
          ),
        ],
      })),
    },
  };
};
