import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { onFirstCall } from '../../shared/http/environment.ts';
import { type DeliveryWiring, delivery } from './delivery.ts';
import { deliveryFromEnvironment } from './from-environment.ts';
import { deliverBatch } from './stream.ts';

export const createHandler = (wiring: DeliveryWiring) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(deliverBatch(delivery(wiring), wiring.log));

export const handler = onFirstCall(() => createHandler(deliveryFromEnvironment()));
