import type { ApiFunction } from '../../shared/contract/routes.ts';
import type { TableRights } from '../function-declaration.ts';
import { IN_INDEX, RECORDS } from '../rights/partitions.ts';
import { ADMITS, KNOWS_RULES, onRecords, WRITES_AUDIT, WRITES_AUDIT_OF_NO_CHILD } from '../rights/usual.ts';

/** What each function of the API may do with the records, by the partitions it may do it to. */
export const API_RIGHTS: Readonly<Record<ApiFunction, readonly TableRights[]>> = {
  // It reads no referral: it looks for earlier contacts by their keys, and writes what came in.
  'submit-referral': onRecords({
    ...ADMITS,
    ...KNOWS_RULES,
    [RECORDS.audit]: ['PutItem'],
    [RECORDS.childAudit]: ['PutItem'],
    [RECORDS.referrals]: ['PutItem'],
    [RECORDS.matchingKeys]: ['Query', 'PutItem'],
    [RECORDS.people]: ['Query', 'PutItem'],
    [RECORDS.matching]: ['GetItem'],
    [RECORDS.sent]: ['PutItem'],
    [RECORDS.outbox]: ['PutItem', 'UpdateItem'],
    [RECORDS.once]: ['GetItem', 'PutItem'],
    [RECORDS.guestPasses]: ['Query'],
    [RECORDS.tests]: ['PutItem'],
    [RECORDS.testLookups]: ['GetItem'],
    // The service's own check, where nothing else looks.
    [RECORDS.synthetic]: ['PutItem'],
  }),
  'work-queue': onRecords(
    {
      ...KNOWS_RULES,
      ...WRITES_AUDIT,
      [RECORDS.childAudit]: ['Query', 'PutItem'],
      // Work that is taken is updated in place; everything else is put in place of what was read.
      [RECORDS.referrals]: [
        'GetItem',
        'BatchGetItem',
        'Query',
        'PutItem',
        'UpdateItem',
        'ConditionCheckItem',
      ],
      [RECORDS.outbox]: ['PutItem'],
      [RECORDS.matchingKeys]: ['Query'],
      [RECORDS.people]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.matching]: ['GetItem'],
      [RECORDS.directory]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.staff]: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      [RECORDS.holds]: ['BatchGetItem', 'Query', 'PutItem'],
      [RECORDS.packs]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.retention]: ['GetItem'],
      [RECORDS.testPlans]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.tests]: ['Query'],
      [RECORDS.testLookups]: ['PutItem'],
      [RECORDS.samples]: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      [RECORDS.sampleCases]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.externalCases]: ['Query', 'PutItem'],
      [RECORDS.reviews]: ['Query', 'PutItem'],
      [RECORDS.learning]: ['Query', 'PutItem', 'UpdateItem'],
      [RECORDS.factsClosed]: ['Query'],
    },
    [IN_INDEX.queues, IN_INDEX.night, IN_INDEX.checks, IN_INDEX.doings],
  ),
  // It writes one thing: that somebody looked.
  'referral-status': onRecords({
    ...ADMITS,
    ...WRITES_AUDIT,
    [RECORDS.referrals]: ['Query'],
    [RECORDS.sent]: ['Query'],
    [RECORDS.guestPasses]: ['Query'],
  }),
  'referral-messages': onRecords({
    ...ADMITS,
    ...KNOWS_RULES,
    ...WRITES_AUDIT,
    [RECORDS.referrals]: ['Query', 'PutItem'],
    [RECORDS.outbox]: ['PutItem'],
    [RECORDS.guestPasses]: ['Query'],
  }),
  'partner-checks': onRecords(
    {
      ...ADMITS,
      ...KNOWS_RULES,
      ...WRITES_AUDIT,
      [RECORDS.referrals]: ['GetItem', 'Query', 'PutItem'],
      [RECORDS.outbox]: ['PutItem'],
    },
    [IN_INDEX.checks],
  ),
  // It writes that somebody looked, and that a message is to be sent again.
  reports: onRecords(
    {
      ...WRITES_AUDIT_OF_NO_CHILD,
      [RECORDS.outbox]: ['UpdateItem'],
      [RECORDS.directory]: ['GetItem', 'Query'],
      [RECORDS.counts]: ['Query'],
      [RECORDS.reports]: ['GetItem', 'BatchGetItem'],
      [RECORDS.factsReceived]: ['Query'],
      [RECORDS.factsClosed]: ['Query'],
      [RECORDS.referrals]: ['BatchGetItem'],
    },
    [IN_INDEX.openContacts, IN_INDEX.untold, IN_INDEX.outbox],
  ),
  // It writes one thing: who checked and made which return.
  returns: onRecords(
    {
      ...ADMITS,
      ...WRITES_AUDIT_OF_NO_CHILD,
      [RECORDS.factsReceived]: ['Query'],
      [RECORDS.factsClosed]: ['Query'],
      [RECORDS.socialCare]: ['Query'],
      [RECORDS.referrals]: ['BatchGetItem'],
    },
    [IN_INDEX.openContacts],
  ),
  // No referral, no child: codes and the passes that they open.
  'email-codes': onRecords({
    ...ADMITS,
    [RECORDS.emailCodes]: ['GetItem', 'PutItem', 'UpdateItem'],
    [RECORDS.guestPasses]: ['PutItem'],
    [RECORDS.outbox]: ['PutItem'],
  }),
  'review-rules': onRecords({
    ...ADMITS,
    ...WRITES_AUDIT_OF_NO_CHILD,
    [RECORDS.settings]: ['GetItem', 'Query', 'PutItem'],
    [RECORDS.trials]: ['GetItem', 'PutItem'],
    [RECORDS.factsReceived]: ['Query'],
    [RECORDS.referrals]: ['Query'],
  }),
};
