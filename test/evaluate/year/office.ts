import { type LocalFunctions, localFunctions } from '../../../infra/local/functions.ts';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import type { OutboxMessage } from '../../../infra/local/outbox-page.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { DraftsTable } from '../../../shared/store/drafts/items.ts';
import type { Records } from '../../../shared/store/records.ts';
import { type Call, callingOf } from './calling.ts';
import { createMovingClock, type MovingClock } from './clock.ts';
import { count, type History } from './history.ts';
import { loggedSeen, problemSeen } from './seen.ts';

/** Tables that nobody else uses. */
export type YearRecords = Records & { readonly drafts: DraftsTable };

export interface OfficeOptions {
  readonly records: YearRecords;
  readonly settings: AuthoritySettings;
  /** Milliseconds since 1970. */
  readonly begins: number;
  readonly history: History;
  /** Told of each red alert: the address that it goes to. */
  readonly alerted: (to: string) => void;
}

/** The service as the year is played on it: the handlers, the clock that they see, and a way to call them. */
export interface Office {
  readonly functions: LocalFunctions;
  readonly clock: MovingClock;
  readonly call: Call;
  /** Was anything written since this was asked last? */
  readonly wrote: () => boolean;
}

const ISSUER = 'http://localhost/oidc';
const LIFETIME_SECONDS = 6 * 3_600;
/** Matching keys are the same in every run. */
const SECRET = { version: 'k1', secret: 'a secret that only the simulated year has, long enough' };

export const openOffice = async (options: OfficeOptions): Promise<Office> => {
  const { records, settings, begins, history, alerted } = options;
  const keys = await createKeys();
  const clock = createMovingClock(begins);
  let hasWritten = false;
  const nothing: OutboxMessage[] = [];
  const functions = localFunctions({
    settings,
    records,
    drafts: records.drafts,
    secret: SECRET,
    keys,
    issuer: ISSUER,
    baseUrl: 'http://localhost',
    clock,
    messages: {
      send: async ({ template, to }) => {
        count(history.messages, template);
        if (template === 'outcome') history.counts.feedbackDelivered += 1;
        if (template === 'red-escalated') history.counts.redsEscalated += 1;
        if (template === 'red-alert') alerted(to);
      },
      list: () => nothing,
      clear: () => undefined,
    },
    write: (line) => {
      const { level, message } = loggedSeen.parse(JSON.parse(line));
      if (level === 'error') count(history.failed, message);
    },
  });
  const call = callingOf({
    functions,
    clock,
    // Tokens are checked against the real time, whatever the service's clock says.
    tokenFor: (person) =>
      mintToken({
        keys,
        issuer: ISSUER,
        person,
        clock: { now: () => new Date() },
        lifetimeSeconds: LIFETIME_SECONDS,
      }),
    heard: ({ id, method }, { status, body }, milliseconds) => {
      if (method !== 'GET' && (status === 200 || status === 201)) hasWritten = true;
      const calls = history.calls.get(id) ?? { times: 0, milliseconds: 0 };
      history.calls.set(id, { times: calls.times + 1, milliseconds: calls.milliseconds + milliseconds });
      if (status >= 400) count(history.refused, `${id} ${problemSeen.safeParse(body).data?.code ?? status}`);
    },
  });
  const wrote = (): boolean => {
    const did = hasWritten;
    hasWritten = false;
    return did;
  };
  return { functions, clock, call, wrote };
};
