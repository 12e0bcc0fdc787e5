import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

const RETRYABLE = new Set([
  // A right, or the policy of the key, that a release got wrong: what people send meanwhile must not be lost by it.
  'AccessDeniedException',
  'InternalServerError',
  'ItemCollectionSizeLimitExceededException',
  'LimitExceededException',
  'NetworkingError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ResourceNotFoundException',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
  'UnrecognizedClientException',
  'AggregateError',
]);

const CONNECTION = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Did the service fail, by a name that nobody listed or an answer that nobody could read? */
const isTheServers = (error: Error): boolean =>
  '$metadata' in error &&
  typeof error.$metadata === 'object' &&
  error.$metadata !== null &&
  'httpStatusCode' in error.$metadata &&
  Number(error.$metadata.httpStatusCode) >= 500;

/** Raised when a change kept meeting other people's changes: worth trying again. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/**
 * Is this failure the store's and not the caller's, so that the same request may go through later?
 * The one place where retryable and permanent failures are told apart.
 */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof StoreBusy ||
  (error instanceof Error &&
    (RETRYABLE.has(error.name) ||
      isTheServers(error) ||
      ('code' in error && typeof error.code === 'string' && CONNECTION.has(error.code)) ||
      (error.cause !== undefined && isUnavailable(error.cause))));

/** Why one action of a transaction was refused. */
export interface Refusal {
  readonly code: string;
  /** The item as it stands, where the action asked for it. */
  readonly item: Readonly<Record<string, unknown>> | undefined;
}

/** The refusals of a cancelled transaction in the order of its actions; null when it was not cancelled. */
export const refusalsOf = (error: unknown): readonly Refusal[] | null => {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return null;
  if (!('CancellationReasons' in error) || !Array.isArray(error.CancellationReasons)) return null;
  // The document client makes plain objects of answers, but not of what is inside an error.
  return error.CancellationReasons.map(
    ({ Code = 'None', Item }: { Code?: string; Item?: Record<string, AttributeValue> }) => ({
      code: Code,
      item: Item === undefined ? undefined : unmarshall(Item),
    }),
  );
};

export const CONDITION_FAILED = 'ConditionalCheckFailed';
