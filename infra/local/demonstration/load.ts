import { submitReferral } from '../../../functions/submit-referral/submit.ts';
import type { Log } from '../../../shared/http/log.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { acceptReferral } from '../../../shared/store/accept/accept-referral.ts';
import type { MatchingSecret } from '../../../shared/store/matching-hash.ts';
import type { Records } from '../../../shared/store/records.ts';
import { findPriorContacts } from '../../../shared/store/search/find-prior-contacts.ts';
import { noteSeen } from '../../../shared/store/staff/staff-seen.ts';
import { DEMONSTRATION_PEOPLE } from './people.ts';
import { type DemonstrationReferral, demonstrationContacts } from './prior-contacts.ts';

export interface LoadOptions {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly secret: MatchingSecret;
  readonly now: Date;
  readonly log: Log;
}

/** Referrals sent at once; those about one family stand far enough apart to find each other. */
const AT_ONCE = 8;
const DAY = 86_400_000;

const decider = DEMONSTRATION_PEOPLE.find(({ role }) => role === 'social-worker');

/** Those of the people who work at the desk. */
const AT_THE_DESK: ReadonlySet<string> = new Set(['screener', 'social-worker', 'manager', 'emergency-duty']);

/** Makes them colleagues to whom work can be given before each of them has signed in. */
const seeStaff = async (records: Records, now: Date): Promise<void> => {
  for (const { id, name, role } of DEMONSTRATION_PEOPLE.filter((each) => AT_THE_DESK.has(each.role))) {
    await noteSeen(records, { id, name, roles: [role] }, now.toISOString());
  }
};

/** Sends one invented referral through the same use case as any other, at the time it says. */
const send = async (
  referral: DemonstrationReferral,
  number: number,
  { settings, records, secret, log }: LoadOptions,
): Promise<void> => {
  const { receivedAt, agencyId, form, decided } = referral;
  const submit = submitReferral({
    settings,
    log,
    now: () => new Date(receivedAt),
    earlierAnswer: async () => null,
    readPass: async () => null,
    plannedTest: async () => undefined,
    search: (identities) =>
      findPriorContacts(records, identities, secret, { mostPerKey: settings.mostPerMatchingKey }),
    accept: (accept) =>
      acceptReferral(records, settings.referencePrefix, {
        ...accept,
        ...(decided !== null &&
          decider !== undefined && {
            settled: {
              outcome: decided.outcome,
              at: new Date(Date.parse(receivedAt) + decided.daysAfter * DAY).toISOString(),
              by: { id: decider.id, name: decider.name },
            },
          }),
      }),
  });
  await submit({
    body: form,
    caller: {
      id: `demonstration-${agencyId}`,
      name: settings.agencies.find(({ id }) => id === agencyId)?.name ?? agencyId,
      roles: ['partner'],
      agency: agencyId,
    },
    role: 'partner',
    path: {},
    idempotencyKey: `demonstration-${number}`,
    traceId: 'demonstration',
  });
};

/** Fills empty tables with Exampleshire's invented earlier contacts. Answers how many there are. */
export const loadDemonstration = async (options: LoadOptions): Promise<number> => {
  await seeStaff(options.records, options.now);
  const referrals = demonstrationContacts(options.now.toISOString());
  for (let at = 0; at < referrals.length; at += AT_ONCE) {
    await Promise.all(
      referrals.slice(at, at + AT_ONCE).map((referral, offset) => send(referral, at + offset, options)),
    );
  }
  return referrals.length;
};
