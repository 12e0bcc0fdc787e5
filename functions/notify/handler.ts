import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { onFirstCall } from '../../shared/http/environment.ts';
import { countChildren } from '../../shared/store/index/state.ts';
import { prefixOf, versionsOf } from '../../shared/store/matching-hash.ts';
import { leaveForSweeper } from '../../shared/store/outbox.ts';
import { delivery } from './delivery.ts';
import { findingLate } from './finding-late.ts';
import { deliveryFromEnvironment } from './from-environment.ts';
import { followUp } from './stream.ts';
import type { DeliveryWiring } from './wiring.ts';

export const createHandler = (wiring: DeliveryWiring) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(
    followUp({
      deliver: delivery(wiring),
      findLate: findingLate(wiring),
      leaveForSweeper: ({ reference }) =>
        leaveForSweeper(wiring.records, reference, wiring.now().toISOString()),
      countChildren: async (more) =>
        countChildren(wiring.records, more, versionsOf(await wiring.matchingSecret()).map(prefixOf)),
      log: wiring.log,
    }),
  );

export const handler = onFirstCall(() => createHandler(deliveryFromEnvironment()));
