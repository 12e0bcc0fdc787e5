import { createHmac } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { createHandler as countHandler } from '../../functions/count-contacts/handler.ts';
import { createHandler as reportHandler } from '../../functions/daily-report/handler.ts';
import { createHandler as codesHandler } from '../../functions/email-codes/handler.ts';
import { createHandler as notifyHandler } from '../../functions/notify/handler.ts';
import { createHandler as redriveHandler } from '../../functions/notify/redrive/handler.ts';
import { createHandler as checksHandler } from '../../functions/partner-checks/handler.ts';
import { createHandler as messagesHandler } from '../../functions/referral-messages/handler.ts';
import { createHandler as statusHandler } from '../../functions/referral-status/handler.ts';
import { createHandler as remindHandler } from '../../functions/remind-drafts/handler.ts';
import { createHandler as reportsHandler } from '../../functions/reports/handler.ts';
import { createHandler as returnsHandler } from '../../functions/returns/handler.ts';
import { createHandler as rulesHandler } from '../../functions/review-rules/handler.ts';
import { createHandler as submitHandler } from '../../functions/submit-referral/handler.ts';
import { createHandler as watchHandler } from '../../functions/watch-queues/handler.ts';
import { createHandler as queueHandler } from '../../functions/work-queue/handler.ts';
import { ALL_ROUTES, type ApiFunction } from '../../shared/contract/routes.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import { type Log as FunctionLog, logTo } from '../../shared/http/log.ts';
import { createTokenVerifier } from '../../shared/http/verify-token.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import type { DraftsTable } from '../../shared/store/drafts/items.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import type { LocalClock } from './clock.ts';
import type { Route } from './gateway/routes.ts';
import { type Keys, publicKeys } from './identity/keys.ts';
import { AUDIENCE } from './identity/person.ts';
import type { SentMessages } from './sent-messages.ts';

export interface LocalFunctionsOptions {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly drafts: DraftsTable;
  readonly secret: MatchingSecret;
  readonly keys: Keys;
  readonly issuer: string;
  readonly baseUrl: string;
  readonly clock: LocalClock;
  readonly messages: SentMessages;
  readonly write: (line: string) => void;
}

export interface LocalFunctions {
  readonly routes: readonly Route[];
  readonly notify: ReturnType<typeof notifyHandler>;
  readonly count: ReturnType<typeof countHandler>;
  readonly report: ReturnType<typeof reportHandler>;
  readonly redrive: ReturnType<typeof redriveHandler>;
  readonly watch: ReturnType<typeof watchHandler>;
  readonly remindDrafts: ReturnType<typeof remindHandler>;
  readonly log: FunctionLog;
}

/** The same handlers as on AWS, with this machine's parts in place of the account's. */
export const localFunctions = (options: LocalFunctionsOptions): LocalFunctions => {
  const { settings, records, secret, clock, messages, write } = options;
  const now = (): Date => clock.now();
  const log = logTo(write, () => new Date());
  const matchingSecret = async (): Promise<MatchingSecret> => secret;
  // One secret file is enough on one machine.
  const codes = createHmac('sha256', secret.secret).update('email-codes').digest('base64url');
  const codesSecret = async (): Promise<string> => codes;
  const api = {
    settings,
    records,
    matchingSecret,
    now,
    log,
    isUnavailable,
    admit: admission(records, now, settings.calendar.timeZone),
    verifyToken: createTokenVerifier({
      issuer: options.issuer,
      audience: AUDIENCE,
      keys: createLocalJWKSet(publicKeys(options.keys)),
      partnerSystems: settings.partnerSystems,
      pagesClientId: settings.pagesClientId,
    }),
  };
  const delivery = {
    settings,
    records,
    matchingSecret,
    codesSecret,
    baseUrl: options.baseUrl,
    now,
    log,
    send: messages.send,
  };
  const handlers: Readonly<Record<ApiFunction, ApiHandler>> = {
    'submit-referral': submitHandler(api),
    'work-queue': queueHandler(api),
    'referral-status': statusHandler(api),
    'referral-messages': messagesHandler(api),
    'partner-checks': checksHandler(api),
    reports: reportsHandler(api),
    returns: returnsHandler(api),
    'email-codes': codesHandler({ ...api, codesSecret }),
    'review-rules': rulesHandler(api),
  };
  return {
    log,
    routes: ALL_ROUTES.map(({ method, path, handledBy }) => ({ method, path, handler: handlers[handledBy] })),
    notify: notifyHandler(delivery),
    count: countHandler({ settings, records, log }),
    report: reportHandler({ settings, records, now, log }),
    redrive: redriveHandler(delivery),
    watch: watchHandler({ settings, records, now, log }),
    remindDrafts: remindHandler({ drafts: options.drafts, records, codesSecret, now, log }),
  };
};
