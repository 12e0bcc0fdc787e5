import { createHmac } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { createHandler as authoriseHandler } from '../../functions/authorise/handler.ts';
import { createHandler as countHandler } from '../../functions/count-contacts/handler.ts';
import { createHandler as reportHandler } from '../../functions/daily-report/handler.ts';
import { createHandler as codesHandler } from '../../functions/email-codes/handler.ts';
import { createHandler as keepAuditHandler } from '../../functions/keep-audit/handler.ts';
import { createHandler as notifyHandler } from '../../functions/notify/handler.ts';
import { createHandler as redriveHandler } from '../../functions/notify/redrive/handler.ts';
import { createHandler as checksHandler } from '../../functions/partner-checks/handler.ts';
import { createHandler as messagesHandler } from '../../functions/referral-messages/handler.ts';
import { createHandler as statusHandler } from '../../functions/referral-status/handler.ts';
import { createHandler as remindHandler } from '../../functions/remind-drafts/handler.ts';
import { createHandler as reportsHandler } from '../../functions/reports/handler.ts';
import { createHandler as returnsHandler } from '../../functions/returns/handler.ts';
import { createHandler as rulesHandler } from '../../functions/review-rules/handler.ts';
import { createHandler as acceptHeldHandler } from '../../functions/submit-referral/accept-held/handler.ts';
import { createHandler as submitHandler } from '../../functions/submit-referral/handler.ts';
import { createHandler as syntheticHandler } from '../../functions/synthetic-check/handler.ts';
import { createHandler as watchHandler } from '../../functions/watch-queues/handler.ts';
import { createHandler as queueHandler } from '../../functions/work-queue/handler.ts';
import { ALL_ROUTES, type ApiFunction } from '../../shared/contract/routes.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import { type Log as FunctionLog, logTo } from '../../shared/http/log.ts';
import { sendScope } from '../../shared/http/partner-system.ts';
import { createTokenVerifier } from '../../shared/http/verify-token.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { admission } from '../../shared/store/directory/admission.ts';
import type { DraftsTable } from '../../shared/store/drafts/items.ts';
import { isUnavailable } from '../../shared/store/errors.ts';
import type { MatchingSecret } from '../../shared/store/matching-hash.ts';
import type { Records } from '../../shared/store/records.ts';
import type { FunctionName } from '../function-declaration.ts';
import { type AuditObjects, auditInMemory } from './audit-objects.ts';
import type { LocalClock } from './clock.ts';
import { declaredAs, enforced } from './enforced.ts';
import { lambdaContext } from './gateway/lambda-context.ts';
import type { Route } from './gateway/routes.ts';
import { type HeldInFolder, NOTHING_HELD } from './held-in-folder.ts';
import { type Keys, publicKeys } from './identity/keys.ts';
import { DEMONSTRATION_SECRET } from './identity/partner-clients.ts';
import { AUDIENCE } from './identity/person.ts';
import { type LocalQueue, localQueue } from './queue.ts';
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
  /** Where the audit is kept; in memory unless given. */
  readonly audit?: AuditObjects | undefined;
  /** Where referrals wait while the records are away; without it they are refused then. */
  readonly held?: HeldInFolder | undefined;
  readonly write: (line: string) => void;
}

export interface LocalFunctions {
  readonly routes: readonly Route[];
  readonly notify: ReturnType<typeof notifyHandler>;
  readonly count: ReturnType<typeof countHandler>;
  /** Events of the audit on their way to where they are kept. */
  readonly auditQueue: LocalQueue;
  readonly report: ReturnType<typeof reportHandler>;
  readonly redrive: ReturnType<typeof redriveHandler>;
  readonly acceptHeld: ReturnType<typeof acceptHeldHandler>;
  readonly watch: ReturnType<typeof watchHandler>;
  readonly remindDrafts: ReturnType<typeof remindHandler>;
  /** Runs when it is asked to: nobody waits for its alarm on one machine. */
  readonly synthetic: ReturnType<typeof syntheticHandler>;
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
  const tables = { records: records.table, drafts: options.drafts.table };
  /** A table as the role of one function reaches it. */
  const heldTo = <Table extends Records>(name: FunctionName, table: Table): Table => ({
    ...table,
    client: enforced(table.client, declaredAs(name), tables),
  });
  const verifyToken = createTokenVerifier({
    issuer: options.issuer,
    audience: AUDIENCE,
    keys: createLocalJWKSet(publicKeys(options.keys)),
    partnerSystems: settings.partnerSystems,
    pagesClientId: settings.pagesClientId,
  });
  const api = (name: FunctionName) => {
    const itsRecords = heldTo(name, records);
    return {
      settings,
      records: itsRecords,
      matchingSecret,
      now,
      log,
      isUnavailable,
      admit: admission(itsRecords, now, settings.calendar.timeZone),
      verifyToken,
    };
  };
  const keepAudit = keepAuditHandler({ putOnce: (options.audit ?? auditInMemory()).putOnce, log });
  const auditQueue = localQueue((event) =>
    keepAudit(event, lambdaContext('keep-audit', event.Records[0]?.messageId ?? '')),
  );
  const delivery = (name: 'notify' | 'redrive-outbox') => ({
    settings,
    records: heldTo(name, records),
    matchingSecret,
    codesSecret,
    baseUrl: options.baseUrl,
    now,
    log,
    send: messages.send,
  });
  const handlers: Readonly<Record<ApiFunction, ApiHandler>> = {
    'submit-referral': submitHandler({ ...api('submit-referral'), hold: options.held }),
    'work-queue': queueHandler(api('work-queue')),
    'referral-status': statusHandler(api('referral-status')),
    'referral-messages': messagesHandler(api('referral-messages')),
    'partner-checks': checksHandler(api('partner-checks')),
    reports: reportsHandler(api('reports')),
    returns: returnsHandler(api('returns')),
    'email-codes': codesHandler({ ...api('email-codes'), codesSecret }),
    'review-rules': rulesHandler(api('review-rules')),
  };
  const authorise = authoriseHandler({ verifyToken, log });
  return {
    log,
    routes: ALL_ROUTES.map(({ method, path, handledBy, roles }) => ({
      method,
      path,
      handler: handlers[handledBy],
      authorise: roles === 'anyone' ? undefined : authorise,
    })),
    notify: notifyHandler(delivery('notify')),
    count: countHandler({
      settings,
      records: heldTo('count-contacts', records),
      handOn: async (events) => auditQueue.send(events.map((event) => JSON.stringify(event))),
      log,
    }),
    auditQueue,
    report: reportHandler({ settings, records: heldTo('daily-report', records), now, log }),
    redrive: redriveHandler(delivery('redrive-outbox')),
    acceptHeld: acceptHeldHandler({ ...api('accept-held'), held: options.held ?? NOTHING_HELD }),
    watch: watchHandler({ settings, records: heldTo('watch-queues', records), now, log }),
    remindDrafts: remindHandler({
      drafts: heldTo('remind-drafts', options.drafts),
      records: heldTo('remind-drafts', records),
      codesSecret,
      now,
      log,
    }),
    synthetic: syntheticHandler({
      fetch,
      records: heldTo('synthetic-check', records),
      baseUrl: options.baseUrl,
      apiUrl: options.baseUrl,
      issuer: options.issuer,
      scope: sendScope(AUDIENCE),
      clientId: settings.syntheticClientId,
      clientSecret: async () => DEMONSTRATION_SECRET,
      now,
      log,
    }),
  };
};
