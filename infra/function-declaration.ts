import type { ApiFunction, Route } from '../shared/contract/routes.ts';

/** Every Lambda function of the service. */
export type FunctionName =
  | ApiFunction
  | 'accept-held'
  | 'authorise'
  | 'count-contacts'
  | 'daily-report'
  | 'keep-audit'
  | 'notify'
  | 'redrive-outbox'
  | 'remind-drafts'
  | 'synthetic-check'
  | 'watch-queues'
  | 'web-form';

/** What a function may be told through its environment. A secret is only ever named there. */
export type EnvironmentName =
  | 'RECORDS_TABLE'
  | 'DRAFTS_TABLE'
  | 'AUDIT_QUEUE_URL'
  | 'AUDIT_BUCKET'
  | 'HELD_BUCKET'
  | 'MATCHING_SECRET_NAME'
  | 'CODES_SECRET_NAME'
  | 'NOTIFY_SECRET_NAME'
  /** Where people sign in, and what is believed of what is said there, as JSON. */
  | 'ISSUERS'
  /** The issuer of tokens of systems, the pages' own among them. */
  | 'ISSUER'
  | 'AUDIENCE'
  | 'API_URL'
  | 'GATEWAY_URL'
  | 'BASE_URL'
  | 'CLIENT_SECRET_NAME'
  | 'ELSEWHERE_SECRET_NAME'
  | 'SIGNING_SECRET_NAME'
  | 'PAGES_CLIENT_ID'
  | 'ORIGIN_SECRET_NAME'
  | 'PAGES_SECRET_NAME'
  | 'SYNTHETIC_SECRET_NAME';

export type TableName = 'records' | 'drafts';
export type SecretName =
  | 'matching'
  | 'codes'
  | 'notify'
  | 'client'
  | 'elsewhere'
  | 'origin'
  | 'pages'
  | 'signing'
  | 'synthetic';

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What one function may do with one table. Whatever is not named is refused. */
export interface TableRights {
  readonly table: TableName;
  /**
   * What may be done with the items of which partitions, by the names in `infra/rights/partitions.ts`:
   * `REFERRAL#*` is every partition that starts so, `SETTINGS` that one alone.
   */
  readonly partitions: Readonly<Record<string, readonly TableAction[]>>;
  /** Partitions of the table's `queue` index that may be queried. */
  readonly index: readonly string[];
}

export type BucketName = 'audit' | 'held';
export type QueueName = 'audit';

export type BucketAction = 's3:PutObject' | 's3:GetObject' | 's3:ListBucket' | 's3:DeleteObject';

/** What one function may do with one bucket. Whatever is not named is refused. */
export interface BucketRights {
  readonly bucket: BucketName;
  readonly actions: readonly BucketAction[];
  /** How the names of the objects begin; any where it is left out. */
  readonly under?: string | undefined;
}

/** What makes a function run. */
export type Trigger =
  | { readonly kind: 'routes'; readonly routes: readonly Route[] }
  /** Every path that no route has. */
  | { readonly kind: 'pages' }
  /** Before every route that is not open to anyone. */
  | { readonly kind: 'authoriser' }
  | {
      readonly kind: 'stream';
      readonly table: 'records';
      readonly batchSize: number;
      readonly retries: number;
    }
  | {
      readonly kind: 'queue';
      readonly queue: QueueName;
      readonly batchSize: number;
      /** Times a message is given to the function before it is among the dead letters. */
      readonly tries: number;
    }
  | { readonly kind: 'schedule'; readonly everyMinutes: number }
  /** Every day on the hour, in UTC. */
  | { readonly kind: 'daily'; readonly hour: number };

/** How many of a function may run at once: a number of its own, or its part of what the account has, and why. */
export type Concurrency = { readonly reserved: number } | { readonly shared: string };

export interface FunctionDeclaration {
  readonly name: FunctionName;
  readonly about: string;
  /** From the root of the repository. It exports `handler`. */
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: readonly EnvironmentName[];
  readonly tables: readonly TableRights[];
  /** None where it is left out. */
  readonly buckets?: readonly BucketRights[] | undefined;
  /** Queues that it may send to; none where it is left out. */
  readonly sendsTo?: readonly QueueName[] | undefined;
  readonly secrets: readonly SecretName[];
  readonly concurrency: Concurrency;
  readonly trigger: Trigger;
}
